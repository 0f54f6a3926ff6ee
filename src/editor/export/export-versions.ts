const PLACE = 'khauhieu.exports';
/** Designs that are remembered; the one exported longest ago is forgotten first. */
const MOST = 500;

/** Counts the exports of each design in this browser, so that no two files that leave it have one name. */
export interface ExportVersions {
  /** The version that the next file of a design is called. */
  next(designId: string): number;
  /** A file of this version was saved. */
  taken(designId: string, version: number): void;
}

/** The part of the browser's storage that is needed here; asking for it may throw already. */
type Kept = () => Pick<Storage, 'getItem' | 'setItem'>;

/** What can't be read or kept counts for as long as the window is open. */
export function createExportVersions(kept: Kept): ExportVersions {
  const counts = new Map(readCounts(kept));
  return {
    next: (designId) => (counts.get(designId) ?? 0) + 1,
    taken(designId, version) {
      if (version <= (counts.get(designId) ?? 0)) return;
      counts.delete(designId);
      counts.set(designId, version);
      for (const oldest of counts.keys()) if (counts.size > MOST) counts.delete(oldest);
      try {
        kept().setItem(PLACE, JSON.stringify([...counts]));
      } catch {
        // A closed storage keeps nothing.
      }
    },
  };
}

function readCounts(kept: Kept): readonly (readonly [string, number])[] {
  let raw: unknown;
  try {
    raw = JSON.parse(kept().getItem(PLACE) ?? '[]');
  } catch {
    return [];
  }
  return (Array.isArray(raw) ? (raw as unknown[]) : []).flatMap((entry) => {
    const [id, version] = Array.isArray(entry) ? (entry as unknown[]) : [];
    return typeof id === 'string' && Number.isInteger(version) ? [[id, version as number] as const] : [];
  });
}

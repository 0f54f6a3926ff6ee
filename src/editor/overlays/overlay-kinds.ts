/** What can be shown over the page and is never printed, in the order of the menu. */
export const OVERLAY_KINDS = ['trim', 'bleed', 'safe', 'eyelets', 'hems', 'seams', 'reading', 'grid'] as const;

export type OverlayKind = (typeof OVERLAY_KINDS)[number];

export type Overlays = Readonly<Record<OverlayKind, boolean>>;

/** How the overlays are set; remembered from visit to visit. */
export interface OverlaySettings {
  /** Whether any of them show at all. */
  readonly guidesShown: boolean;
  readonly overlays: Overlays;
}

const USUAL: OverlaySettings = {
  guidesShown: false,
  overlays: {
    trim: true,
    bleed: true,
    safe: true,
    eyelets: true,
    hems: true,
    seams: false,
    reading: false,
    grid: false,
  },
};

/** Takes from stored settings what still makes sense; the usual ones for the rest. */
export function readOverlaySettings(raw: unknown): OverlaySettings {
  const known = fieldsOf(raw);
  const kept = fieldsOf(known['overlays']);
  const overlays = OVERLAY_KINDS.map((kind) => [kind, kept[kind] ?? USUAL.overlays[kind]] as const);
  return {
    guidesShown: known['guidesShown'] === true,
    overlays: Object.fromEntries(overlays.map(([kind, on]) => [kind, on === true])) as Overlays,
  };
}

function fieldsOf(raw: unknown): Readonly<Record<string, unknown>> {
  return typeof raw === 'object' && raw !== null ? (raw as Record<string, unknown>) : {};
}

/** The settings after one overlay was switched: what is switched on is also seen. */
export function toggleOverlay({ guidesShown, overlays }: OverlaySettings, kind: OverlayKind) {
  const seen = guidesShown && overlays[kind];
  return { guidesShown: guidesShown || !seen, overlays: { ...overlays, [kind]: !seen } };
}

export function overlaysChanged(now: OverlaySettings, old: OverlaySettings): boolean {
  return now.guidesShown !== old.guidesShown || now.overlays !== old.overlays;
}

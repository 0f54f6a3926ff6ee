import type { ResolvedFormat } from '../../formats/format.ts';
import { customFormat } from '../../formats/own-format.ts';

const PLACE = 'khauhieu.own-formats';
const MOST = 12;

/** The part of the browser's storage that is needed here; asking for it may throw already. */
type Kept = () => Pick<Storage, 'getItem' | 'setItem'>;

/** The sizes the user made, the last used first. What can't be read is left out; a closed storage holds none. */
export function readOwnFormats(kept: Kept): readonly ResolvedFormat[] {
  let sizes: unknown;
  try {
    sizes = JSON.parse(kept().getItem(PLACE) ?? '[]');
  } catch {
    return [];
  }
  return (Array.isArray(sizes) ? (sizes as unknown[]) : []).flatMap((size) => {
    const [widthMm, heightMm] = Array.isArray(size) ? (size as unknown[]) : [];
    if (typeof widthMm !== 'number' || typeof heightMm !== 'number') return [];
    const format = customFormat({ widthMm, heightMm });
    return format.ok ? [format.value] : [];
  });
}

export function rememberOwnFormat(kept: Kept, format: ResolvedFormat): readonly ResolvedFormat[] {
  return write(kept, [format, ...without(readOwnFormats(kept), format)].slice(0, MOST));
}

export function forgetOwnFormat(kept: Kept, format: ResolvedFormat): readonly ResolvedFormat[] {
  return write(kept, without(readOwnFormats(kept), format));
}

function without(formats: readonly ResolvedFormat[], { widthMm, heightMm }: ResolvedFormat): ResolvedFormat[] {
  return formats.filter((one) => one.widthMm !== widthMm || one.heightMm !== heightMm);
}

function write(kept: Kept, formats: readonly ResolvedFormat[]): readonly ResolvedFormat[] {
  try {
    kept().setItem(PLACE, JSON.stringify(formats.map(({ widthMm, heightMm }) => [widthMm, heightMm])));
  } catch {
    // A full or closed storage keeps nothing; the size is used all the same.
  }
  return formats;
}

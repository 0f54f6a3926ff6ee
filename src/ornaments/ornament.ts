import type { Path } from '../geometry/path.ts';

/** Which colour of the user's choice a part takes; every ornament can be painted with any colours. */
export type OrnamentTone = 'main' | 'second' | 'third';

/** One area or one line of an ornament. */
export interface OrnamentPart {
  readonly path: Path;
  readonly tone: OrnamentTone;
  readonly fillRule?: 'evenodd';
  /** Present: the path is drawn as a line this wide (units of the view box) instead of being filled. */
  readonly strokeWidth?: number;
}

/** A drawing in a view box of its own; y points down, the short side of the box is 100 unless it has one shape only. */
export interface OrnamentArt {
  readonly viewBox: { readonly width: number; readonly height: number };
  readonly parts: readonly OrnamentPart[];
}

export interface OrnamentRequest {
  /** Width over height of the place to be filled; ornaments of one fixed shape ignore it. */
  readonly aspect: number;
  /** Same seed, same drawing. */
  readonly seed: number;
  /** Settings of the single ornament, by name; what isn't given has a default. */
  readonly settings: Readonly<Record<string, number>>;
}

export interface Ornament {
  /** ASCII kebab case; never changed once shipped. */
  readonly id: string;
  /** Vietnamese name in the studio. */
  readonly name: string;
  /** Width over height of an ornament that has one shape only; absent: it fills any box (rules and ribbons a long one). */
  readonly aspect?: number;
  /** True for signs that the rules protect: never cropped, never under words, never mirrored. */
  readonly emblem?: true;
  readonly tones: readonly OrnamentTone[];
  draw(request: OrnamentRequest): OrnamentArt;
}

/** The view box for a shape: 100 units along the short side. */
export function viewBoxFor(aspect: number): { readonly width: number; readonly height: number } {
  return aspect >= 1 ? { width: 100 * aspect, height: 100 } : { width: 100, height: 100 / aspect };
}

export function setting(request: OrnamentRequest, name: string, fallback: number): number {
  return request.settings[name] ?? fallback;
}

const IN_TURN: readonly OrnamentTone[] = ['main', 'second', 'third'];

/** The tones one after the other, over and over: for folds, flags, steps. */
export function toneInTurn(index: number): OrnamentTone {
  return IN_TURN[index % IN_TURN.length] ?? 'main';
}

/** How well a line may end after a token: never inside a word … strong at the main joint of the sentence. */
export type GapKind = 'never' | 'bad' | 'neutral' | 'good' | 'strong';

export interface Gap {
  /** The line may end after the token with this index. */
  readonly after: number;
  readonly kind: GapKind;
  /** Worth of the break, -2 (never) … 1 (main joint): refines `kind` where several gaps share one. */
  readonly value: number;
  /** Name of the rule that decided, for explanations and tests. */
  readonly rule: string;
}

/** Tokens with the worth of every gap between them. */
export interface Sense {
  readonly tokens: readonly string[];
  /** One gap for each token but the last, in order. */
  readonly gaps: readonly Gap[];
  /** Tokens after which a line must end (a line feed in the text). */
  readonly forced: readonly number[];
}

const NEVER_VALUE = -2;

/** The kind of a value: thresholds lie between the values of the scale -2, -1, 0.3, 0.8, 1. */
export function kindOfValue(value: number): GapKind {
  if (value <= NEVER_VALUE) return 'never';
  if (value < -0.3) return 'bad';
  if (value < 0.5) return 'neutral';
  return value < 0.9 ? 'good' : 'strong';
}

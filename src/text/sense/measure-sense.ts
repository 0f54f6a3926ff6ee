// INTERIM stand-in by the lead so that scenes compile; the owner of this folder replaces it freely.
export type GapKind = 'never' | 'bad' | 'neutral' | 'good' | 'strong';
export interface SenseGap {
  readonly after: number;
  readonly kind: GapKind;
  readonly rule: string;
}
export interface Sense {
  readonly tokens: readonly string[];
  readonly gaps: readonly SenseGap[];
}
export function measureSense(text: string): Sense {
  const tokens = text.split(' ');
  return { tokens, gaps: tokens.slice(1).map((_, after) => ({ after, kind: 'neutral' as const, rule: 'interim' })) };
}

/** How many characters read well on a kind of format, and how many it takes at most. */
export interface FormatLength {
  readonly comfortable: number;
  readonly most: number;
}

/**
 * A judgement, not a rule: one or two lines on a banner, two to five on a board, very short ones on a phướn, one still
 * screen on an LED board. The composer's measure decides in the end; this only sorts a list.
 */
export const FORMAT_LENGTHS: Readonly<Record<string, FormatLength>> = {
  'bang-ron-ngang': { comfortable: 80, most: 130 },
  'bang-ron-doc': { comfortable: 45, most: 80 },
  phuon: { comfortable: 35, most: 60 },
  pano: { comfortable: 130, most: 220 },
  'ap-phich': { comfortable: 120, most: 220 },
  standee: { comfortable: 80, most: 150 },
  backdrop: { comfortable: 130, most: 240 },
  'dai-khau-hieu': { comfortable: 60, most: 110 },
  'hop-den': { comfortable: 50, most: 90 },
  co: { comfortable: 20, most: 40 },
  led: { comfortable: 60, most: 200 },
  'truc-tuyen': { comfortable: 70, most: 130 },
};

export type FormatFit = 'good' | 'tight' | 'too-long';

/** How a text of this many characters sits on a kind of format; a kind that isn't listed takes anything. */
export function fitsFormat(characters: number, kind: string): FormatFit {
  const length = FORMAT_LENGTHS[kind];
  if (!length || characters <= length.comfortable) return 'good';
  return characters <= length.most ? 'tight' : 'too-long';
}

import type { ResolvedFormat } from '../formats/format.ts';

/** The shapes a template is composed for, from the widest to the tallest; LED boards are a class of their own. */
export const ASPECT_CLASSES = ['very-wide', 'wide', 'landscape', 'near-square', 'tall', 'very-tall', 'led'] as const;

export type AspectClass = (typeof ASPECT_CLASSES)[number];

/** The least width over height of each shape. */
const LEAST_ASPECT: readonly (readonly [AspectClass, number])[] = [
  ['very-wide', 5],
  ['wide', 2.2],
  ['landscape', 1.25],
  ['near-square', 0.8],
  ['tall', 0.45],
];

export function aspectClassOf(format: ResolvedFormat): AspectClass {
  if (format.kind === 'led') return 'led';
  const aspect = format.widthMm / format.heightMm;
  return LEAST_ASPECT.find(([, least]) => aspect >= least)?.[0] ?? 'very-tall';
}

import { z } from 'zod';
import { accepted, refused, type Checked } from '../diagnostics/checked.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { roundTo, type Mm } from '../geometry/units.ts';
import type { FormatKind, ResolvedFormat } from './format.ts';
import { isFormatKind } from './format-kinds.ts';

/** The largest a kind may be by local rules; what isn't given isn't limited. */
export interface SizeLimit {
  readonly maxWidthMm?: Mm | undefined;
  readonly maxHeightMm?: Mm | undefined;
  readonly maxAreaM2?: number | undefined;
}

/**
 * What a province or town allows, as its office entered it. No national limit for banners was found (the law on
 * advertising names none; rules are the provinces'), so nothing is shipped and nothing is checked until someone fills it in.
 */
export interface LocalLimits {
  /** Whose rule it is and its number, for the wording of findings: `Đồng Nai, QĐ 30/2011`. */
  readonly source: string;
  readonly kinds: { readonly [Kind in FormatKind]?: SizeLimit | undefined };
}

export const NO_LIMITS: LocalLimits = { source: '', kinds: {} };

const limit = z.strictObject({
  maxWidthMm: z.number().positive().optional(),
  maxHeightMm: z.number().positive().optional(),
  maxAreaM2: z.number().positive().optional(),
});
const limits = z.strictObject({
  source: z.string().max(200),
  kinds: z.record(z.string().refine(isFormatKind, { error: 'no kind of format' }), limit),
});

/** Reads kept or imported limits; `format/bad-limits` names each wrong path. */
export function parseLocalLimits(json: unknown, file: string): Checked<LocalLimits> {
  const result = limits.safeParse(json);
  if (result.success) return accepted(result.data);
  return refused(
    ...result.error.issues.map(({ path, message }) => {
      const at = path.join('.');
      return diagnostic('format/bad-limits', 'error', { kind: 'file', file, path: at }, { file, path: at, message });
    }),
  );
}

/** `format/over-width`, `-height`, `-area`: a warning for each measure beyond what the local rule allows. */
export function checkLocalLimits(format: ResolvedFormat, { source, kinds }: LocalLimits): readonly Diagnostic[] {
  const most = kinds[format.kind];
  if (!most) return [];
  const area = (format.widthMm * format.heightMm) / 1e6;
  const measures = [
    ['width', format.widthMm / 1000, most.maxWidthMm === undefined ? undefined : most.maxWidthMm / 1000],
    ['height', format.heightMm / 1000, most.maxHeightMm === undefined ? undefined : most.maxHeightMm / 1000],
    ['area', area, most.maxAreaM2],
  ] as const;
  return measures.flatMap(([what, is, allowed]) =>
    allowed === undefined || is <= allowed + 1e-9
      ? []
      : [
          diagnostic(
            `format/over-${what}`,
            'warning',
            { kind: 'document' },
            { name: format.name, is: roundTo(is, 2), allowed: roundTo(allowed, 2), source },
          ),
        ],
  );
}

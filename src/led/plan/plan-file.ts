import { accepted, refused, type Checked } from '../../diagnostics/checked.ts';
import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { looksTruncated } from '../../model/parse-design.ts';
import type { LedPlan } from './led-plan.ts';
import { readPlanShape } from './plan-schema.ts';

/** The mark of a `.khauhieu-led` file and the number of its shape; raised when a stored meaning changes. */
const APPLICATION = 'khauhieu-led';
const PLAN_SCHEMA = 1;
export const PLAN_FILE_ENDING = '.khauhieu-led';
/** Pictures are inside, each below 6 MB. */
const LARGEST_FILE_BYTES = 64 * 1024 * 1024;
/** So many faults of one file are told. */
const MOST_ISSUES = 20;

/** The text of a `.khauhieu-led` file: JSON, the same for the same plan however it came about. */
export function serializePlan(plan: LedPlan): string {
  return `${JSON.stringify({ application: APPLICATION, schema: PLAN_SCHEMA, ...plan }, sortFields, 1)}\n`;
}

function sortFields(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * Reads a `.khauhieu-led` file. Findings, all of severity error: `storage/too-large`, `storage/not-text`,
 * `led/not-a-plan`, `led/plan-cut-off`, `led/plan-newer`, `led/plan-invalid` (one for each place).
 */
export function parsePlan(bytes: Uint8Array, file = ''): Checked<LedPlan> {
  const at = { kind: 'file', file } as const;
  if (bytes.length > LARGEST_FILE_BYTES) {
    const params = { file, megabytes: Math.round(bytes.length / 1024 / 1024), most: LARGEST_FILE_BYTES / 1024 / 1024 };
    return refused(diagnostic('storage/too-large', 'error', at, params));
  }
  const source = decodeText(bytes);
  if (source === undefined) return refused(diagnostic('storage/not-text', 'error', at, { file }));
  let raw: unknown;
  try {
    raw = JSON.parse(source);
  } catch {
    return refused(diagnostic(looksTruncated(source) ? 'led/plan-cut-off' : 'led/not-a-plan', 'error', at, { file }));
  }
  if (typeof raw !== 'object' || raw === null) return refused(diagnostic('led/not-a-plan', 'error', at, { file }));
  const { application, schema, ...body } = raw as Record<string, unknown>;
  if (application !== APPLICATION || typeof schema !== 'number')
    return refused(diagnostic('led/not-a-plan', 'error', at, { file }));
  if (schema > PLAN_SCHEMA)
    return refused(diagnostic('led/plan-newer', 'error', at, { file, schema, known: PLAN_SCHEMA }));
  const invalid = (path: string, message: string): Diagnostic =>
    diagnostic('led/plan-invalid', 'error', { ...at, path }, { file, path, message });
  const shape = readPlanShape(body);
  if ('issues' in shape)
    return refused(...shape.issues.slice(0, MOST_ISSUES).map(({ path, message }) => invalid(path, message)));
  const doubles = doubleIds(shape.plan);
  if (doubles.length > 0) return refused(...doubles.map((id) => invalid(id, 'used twice')));
  return accepted(shape.plan);
}

function decodeText(bytes: Uint8Array): string | undefined {
  try {
    // The decoder drops a byte-order mark.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Ids of pages, and of areas on one page, that are used twice. */
function doubleIds({ pages }: LedPlan): string[] {
  const ids = pages.flatMap((page) => [page.id, ...page.areas.map((area) => `${page.id}/${area.id}`)]);
  return ids.filter((id, at) => ids.indexOf(id) !== at);
}

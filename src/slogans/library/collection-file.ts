import * as z from 'zod';
import { accepted, type Checked } from '../../diagnostics/checked.ts';
import { diagnostic, hasErrors, type Diagnostic, type DiagnosticPlace } from '../../diagnostics/diagnostic.ts';
import { hashWording } from './hash.ts';
import { slotNames, SLOT_TYPES } from './slots.ts';
import type { Slogan, SloganCollection, SloganSource } from './slogan.ts';

/** Raised with every change of the stored shape. */
export const COLLECTION_SCHEMA = 1;

const day = z.iso.date();

const sourceShape = z.strictObject({
  title: z.string().min(1),
  number: z.string().min(1).nullable().default(null),
  issuer: z.string().min(1).nullable().default(null),
  date: day.nullable().default(null),
  section: z.string().min(1).nullable().default(null),
  order: z.int().positive().nullable().default(null),
});

const validityShape = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('permanent') }),
  z.strictObject({
    kind: z.literal('dated'),
    from: day.nullable().default(null),
    until: day.nullable().default(null),
    event: z.string().min(1).nullable().default(null),
  }),
]);

const sloganShape = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  text: z.string().trim().min(1).max(600),
  source: sourceShape.optional(),
  occasions: z.array(z.string().min(1)).default([]),
  validity: validityShape.default({ kind: 'permanent' }),
  moments: z.array(z.enum(['before', 'during', 'after'])).default([]),
  event: z.string().min(1).nullable().default(null),
  approval: z.enum(['approved', 'suggestion']).optional(),
  hash: z.string().optional(),
});

/** `source` and `approval` of the collection stand for every slogan that doesn't bring its own. */
const collectionShape = z.strictObject({
  schema: z.literal(COLLECTION_SCHEMA),
  id: z.string().min(1),
  title: z.string().min(1),
  note: z.string().nullable().default(null),
  source: sourceShape.optional(),
  approval: z.enum(['approved', 'suggestion']).default('suggestion'),
  slogans: z.array(sloganShape),
});

/**
 * Reads a collection from JSON text. Nothing of a faulty file is taken, so that saving it again loses nothing.
 * Findings: `slogan/collection-not-json`, `slogan/collection-newer`, `slogan/collection-shape`,
 * `slogan/duplicate-id`, `slogan/slot-unknown`, `slogan/hash-differs`.
 */
export function parseCollectionText(text: string, file: string): Checked<SloganCollection> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { ok: false, diagnostics: [diagnostic('slogan/collection-not-json', 'error', { kind: 'file', file })] };
  }
  return parseCollection(data, file);
}

/** As `parseCollectionText`, for JSON that is already read. */
export function parseCollection(data: unknown, file: string): Checked<SloganCollection> {
  const at = { kind: 'file', file } as const;
  const newer = z.looseObject({ schema: z.int().gt(COLLECTION_SCHEMA) }).safeParse(data);
  if (newer.success) {
    const params = { found: newer.data.schema, known: COLLECTION_SCHEMA };
    return { ok: false, diagnostics: [diagnostic('slogan/collection-newer', 'error', at, params)] };
  }
  const read = collectionShape.safeParse(data);
  if (!read.success) {
    const findings = read.error.issues.slice(0, 20).map((issue) => {
      const path = issue.path.map(String).join('.');
      return diagnostic('slogan/collection-shape', 'error', { ...at, path }, { path, reason: issue.message });
    });
    return { ok: false, diagnostics: findings };
  }
  const { id, title, note, slogans: items } = read.data;
  const slogans = items.map((item): Slogan => {
    const text = item.text.normalize('NFC').replace(/\s+/g, ' ');
    const source: SloganSource = item.source ?? read.data.source ?? { ...NO_SOURCE, title };
    const { occasions, validity, moments, event } = item;
    const approval = item.approval ?? read.data.approval;
    const hash = hashWording(text);
    return { id: item.id, text, source, occasions, validity, moments, slots: slotNames(text), event, approval, hash };
  });
  const findings = [...checkIds(slogans, at), ...checkWords(slogans, items, at)];
  return hasErrors(findings) ? { ok: false, diagnostics: findings } : accepted({ id, title, note, slogans }, findings);
}

/** The file of a collection: stable keys, two spaces, one line end at the end. Read back, it gives the same collection. */
export function serializeCollection(collection: SloganCollection): string {
  const { id, title, note, slogans } = collection;
  const items = slogans.map((s) => ({
    id: s.id,
    text: s.text,
    source: s.source,
    occasions: s.occasions,
    validity: s.validity,
    moments: s.moments,
    event: s.event,
    approval: s.approval,
    hash: s.hash,
  }));
  return `${JSON.stringify({ schema: COLLECTION_SCHEMA, id, title, note, slogans: items }, null, 2)}\n`;
}

const NO_SOURCE = { number: null, issuer: null, date: null, section: null, order: null } as const;

function checkIds(slogans: readonly Slogan[], at: DiagnosticPlace): readonly Diagnostic[] {
  const seen = new Set<string>();
  return slogans.flatMap(({ id }) => {
    if (!seen.has(id)) return seen.add(id) && [];
    return [diagnostic('slogan/duplicate-id', 'error', at, { id })];
  });
}

function checkWords(
  slogans: readonly Slogan[],
  items: readonly { readonly hash?: string | undefined }[],
  at: DiagnosticPlace,
): readonly Diagnostic[] {
  return slogans.flatMap((slogan, i) => {
    const unknown = slogan.slots.filter((name) => !(name in SLOT_TYPES));
    const findings = unknown.map((slot) => diagnostic('slogan/slot-unknown', 'error', at, { id: slogan.id, slot }));
    const kept = items[i]?.hash;
    if (kept !== undefined && kept !== slogan.hash) {
      findings.push(diagnostic('slogan/hash-differs', 'warning', at, { id: slogan.id }));
    }
    return findings;
  });
}

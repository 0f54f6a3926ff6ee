import { z } from 'zod';
import { accepted, type Checked, refused } from '../diagnostics/checked.ts';
import { diagnostic } from '../diagnostics/diagnostic.ts';

/** The document that a wording belongs to; number and date are often blank while artwork is already made. */
export interface SloganSource {
  readonly plan: string;
  readonly title: string;
  readonly issuer: string | null;
  readonly number: string | null;
  readonly date: string | null;
  readonly section: string | null;
}

/** A wording that texts are compared with. */
export interface ApprovedWording {
  readonly id: string;
  /** NFC, sentence case. */
  readonly text: string;
}

/** One approved wording, exactly as its document prints it. */
export interface OfficialSlogan extends ApprovedWording {
  /** Its number in the list of the source; not an order of hanging. */
  readonly order: number;
  readonly validity: string;
  readonly source: SloganSource;
}

const SCHEMA = z.object({
  source: z.object({
    plan: z.string(),
    title: z.string().min(1),
    issuer: z.string().nullable(),
    number: z.string().nullable(),
    date: z.string().nullable(),
    section: z.string().nullable(),
  }),
  slogans: z.array(
    z.object({
      id: z.string().regex(/^[a-z0-9-]+$/),
      order: z.number().int().positive(),
      text: z
        .string()
        .min(1)
        .refine((text) => text.normalize('NFC') === text, 'NFC'),
      validity: z.string(),
    }),
  ),
});

/** Reads the parsed `slogans/official.json`. Refuses with `lint/official-file` and the path of the first fault. */
export function parseOfficialSlogans(json: unknown): Checked<readonly OfficialSlogan[]> {
  const read = SCHEMA.safeParse(json);
  if (!read.success) {
    const issue = read.error.issues[0];
    const path = issue?.path.map(String).join('.') ?? '';
    return refused(
      diagnostic('lint/official-file', 'error', { kind: 'file', file: 'slogans/official.json', path }, { path }),
    );
  }
  const { source, slogans } = read.data;
  return accepted(slogans.map((slogan) => ({ ...slogan, source })));
}

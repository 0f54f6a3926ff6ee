import { z } from 'zod';
import { accepted, refused, type Checked } from '../../diagnostics/checked.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';

const em = z.number().min(-4).max(4);

/** Numbers measured from the file, in fractions of the em, y down, origin on the baseline. */
const metricsSchema = z.strictObject({
  unitsPerEm: z.int().min(16).max(16384),
  /** Height of the capital H and of the small x. */
  capHeight: em,
  xHeight: em,
  /** Highest (most negative) and lowest ink over the 134 Vietnamese letters, and the letters it belongs to. */
  inkTop: em,
  inkTopLetter: z.string(),
  inkBottom: em,
  inkBottomLetter: z.string(),
  /** Baseline distance at which no Vietnamese letter of one line can touch any of the next: capitals only, and all. */
  safeLineHeightCaps: em,
  safeLineHeightMixed: em,
});

const catalogueFontSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  /** File name inside the fonts folder. */
  file: z.string().regex(/^[\w-]+\.ttf$/),
  family: z.string().min(1),
  weight: z.int().min(1).max(1000),
  role: z.enum(['bold-sans', 'condensed', 'serif', 'script', 'slab']),
  /** SPDX identifier. */
  licence: z.enum(['OFL-1.1', 'Apache-2.0']),
  licenceFile: z.string().regex(/^licences\/[\w-]+\.txt$/),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  metrics: metricsSchema,
  /** Vietnamese letters that the font draws wrongly or like another letter. */
  barred: z.array(z.string()),
  /** Wanted characters that the font lacks. */
  missing: z.array(z.string()),
  /** The font to take missing characters from. */
  companion: z.string().exactOptional(),
  /** A narrower font of the same character, for text that does not fit. */
  condensedCompanion: z.string().exactOptional(),
});

/** One shipped font as `fonts/fonts.json` lists it. */
export type CatalogueFont = Readonly<z.infer<typeof catalogueFontSchema>>;

/**
 * Reads the catalogue of shipped fonts. Refused with `font/bad-catalogue` when the shape is wrong, two fonts share
 * an id, or a companion is not in the list.
 */
export function parseFontCatalogue(json: unknown): Checked<readonly CatalogueFont[]> {
  const parsed = z.array(catalogueFontSchema).safeParse(json);
  if (!parsed.success) {
    return refused(...parsed.error.issues.map((issue) => badCatalogue(issue.path.join('.'), issue.message)));
  }
  const ids = new Set(parsed.data.map((font) => font.id));
  const findings = [];
  if (ids.size !== parsed.data.length) findings.push(badCatalogue('id', 'duplicate'));
  for (const font of parsed.data) {
    for (const other of [font.companion, font.condensedCompanion])
      if (other !== undefined && !ids.has(other)) findings.push(badCatalogue(font.id, other));
  }
  return findings.length > 0 ? refused(...findings) : accepted(parsed.data);
}

function badCatalogue(path: string, detail: string) {
  return diagnostic('font/bad-catalogue', 'error', { kind: 'file', file: 'fonts.json', path }, { path, detail });
}

/**
 * Writes fonts/fonts.json from the files in fonts/ and the choices below: `npx tsx scripts/measure-fonts.ts`.
 * What can be measured is measured; what is a judgement (role, companions, which of two like letters is wrong)
 * is written here.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import type { CatalogueFont } from '../src/typesetting/fonts/font-catalogue.ts';
import { parseFontFace } from '../src/typesetting/fonts/parse-font-face.ts';
import { measureFace, missingCharacters } from './font-metrics.ts';

type Choice = Pick<CatalogueFont, 'role' | 'family'> & {
  readonly files: readonly string[];
  readonly licence?: CatalogueFont['licence'];
  readonly barred?: readonly string[];
  /** By weight, or one for all. */
  readonly companion?: string;
  readonly condensed?: Readonly<Record<number, string>>;
};

const NARROW = { 700: 'encode-sans-condensed-700', 800: 'encode-sans-condensed-800', 900: 'encode-sans-condensed-800' };

const CHOICES: readonly Choice[] = [
  { family: 'Be Vietnam Pro', role: 'bold-sans', files: ['700Bold', '800ExtraBold', '900Black'], condensed: NARROW },
  { family: 'Montserrat', role: 'bold-sans', files: ['700Bold', '800ExtraBold'], condensed: NARROW },
  { family: 'Open Sans', role: 'bold-sans', files: ['700Bold', '800ExtraBold'], condensed: NARROW },
  { family: 'Arimo', role: 'bold-sans', files: ['700Bold'], condensed: NARROW },
  { family: 'Anton', role: 'condensed', files: ['400Regular'] },
  { family: 'Oswald', role: 'condensed', files: ['600SemiBold', '700Bold'] },
  {
    family: 'Barlow Condensed',
    role: 'condensed',
    files: ['600SemiBold', '700Bold'],
    companion: 'encode-sans-condensed-700',
  },
  { family: 'Encode Sans Condensed', role: 'condensed', files: ['700Bold', '800ExtraBold'] },
  { family: 'Tinos', role: 'serif', files: ['400Regular', '700Bold'] },
  { family: 'Playfair Display', role: 'serif', files: ['700Bold', '900Black'], companion: 'source-serif-4-700' },
  { family: 'Source Serif 4', role: 'serif', files: ['700Bold'] },
  { family: 'Charm', role: 'script', files: ['700Bold'] },
  // Ẵ is drawn with the tilde above a circumflex, as Ẫ.
  { family: 'Dancing Script', role: 'script', files: ['700Bold'], barred: ['Ẵ'] },
  { family: 'Pacifico', role: 'script', files: ['400Regular'] },
  { family: 'Roboto Slab', role: 'slab', files: ['700Bold', '900Black'], licence: 'Apache-2.0' },
  { family: 'Alfa Slab One', role: 'slab', files: ['400Regular'] },
];

const folder = new URL('../fonts/', import.meta.url);

function describe(choice: Choice, style: string): CatalogueFont {
  const { family, role, licence = 'OFL-1.1', barred = [], companion, condensed } = choice;
  const slug = family.toLowerCase().replaceAll(' ', '-');
  const weight = Number.parseInt(style, 10);
  const file = `${family.replaceAll(' ', '')}_${style}.ttf`;
  const bytes = readFileSync(new URL(file, folder));
  const face = parseFontFace(bytes, { id: `${slug}-${weight}`, family, weight, licence });
  if (!face.ok) throw new Error(`${file} is not a font`);
  const narrow = condensed?.[weight];
  return {
    id: face.value.info.id,
    file,
    family,
    weight,
    role,
    licence,
    licenceFile: `licences/${slug}.txt`,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    metrics: measureFace(face.value),
    barred: [...barred],
    missing: missingCharacters(face.value),
    ...(companion ? { companion } : {}),
    ...(narrow ? { condensedCompanion: narrow } : {}),
  };
}

const fonts = CHOICES.flatMap((choice) => choice.files.map((style) => describe(choice, style)));
writeFileSync(new URL('fonts.json', folder), `${JSON.stringify(fonts, null, 2)}\n`);
console.log(`${fonts.length} fonts measured`);

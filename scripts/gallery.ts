/**
 * The contact sheet: every template on formats of every shape, with short, medium and long slogans, through the
 * real scene. Writes `tests/.output/gallery/index.html` and one SVG a picture.
 *
 * Usage: npm run gallery [-- template-id … [--all] [--long] [--check]]; `--check` also asks preflight about every template on
 * every format with all three slogans.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { FORMATS, resolveFormat } from '../src/formats/catalogue.ts';
import { describeDiagnostic } from '../src/messages/diagnostic-messages.ts';
import { renderSvg } from '../src/renderers/svg/render-svg.ts';
import type { ResolvedFormat } from '../src/model/design.ts';
import { compileScene } from '../src/scene/compile-scene.ts';
import { aspectClassOf } from '../src/templates/aspect-class.ts';
import { parseTemplate } from '../src/templates/parse-template.ts';
import type { Template } from '../src/templates/template.ts';
import { parseFontCatalogue } from '../src/typesetting/fonts/font-catalogue.ts';
import { createFontRegistry, lazyFont, type LoadedFonts } from '../src/typesetting/fonts/font-registry.ts';
import { parseFontFace } from '../src/typesetting/fonts/parse-font-face.ts';
import {
  checkCombination,
  contentFor,
  isExpected,
  SLOGANS,
  type SloganLength,
} from '../tests/templates/combinations.ts';

const FOLDER = 'tests/.output/gallery';
/** One format of each shape and look, unless `--all` asks for the whole catalogue. */
const CHOSEN = [
  'bangron-ngang-6000x1000',
  'bangron-ngang-4000x1000',
  'pano-6000x3000',
  'pano-4000x3000',
  'pano-12000x10000',
  'apphich-A2',
  'phuon-800x2000',
  'bangron-doc-1200x4000',
  'backdrop-8000x4000',
  'standee-800x2000',
  'led-p10-32x192',
  'led-p5-128x256',
  'web-1200x200',
];

const LENGTHS = Object.keys(SLOGANS) as readonly SloganLength[];

function loadFonts(): LoadedFonts {
  const catalogue = parseFontCatalogue(JSON.parse(readFileSync('fonts/fonts.json', 'utf8')));
  if (!catalogue.ok) throw new Error('fonts/fonts.json is broken');
  return createFontRegistry(
    catalogue.value.map((font) => lazyFont(new Uint8Array(readFileSync(`fonts/${font.file}`)), font, parseFontFace)),
  );
}

function loadTemplates(ids: readonly string[]): readonly Template[] {
  return readdirSync('templates')
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => {
      const result = parseTemplate(readFileSync(`templates/${file}`, 'utf8'), file);
      if (!result.ok) for (const finding of result.diagnostics) console.error(describeDiagnostic(finding, 'en'));
      return result.ok && (ids.length === 0 || ids.includes(result.value.id)) ? [result.value] : [];
    });
}

/** The short slogan stands alone, the others in full company; the back of a hall is nothing without its title. */
function picture(template: Template, format: ResolvedFormat, length: SloganLength, fonts: LoadedFonts): string {
  const company = contentFor(template, length);
  const content = length === 'short' && template.family !== 'hoi-truong' ? { ...company, texts: {} } : company;
  const { design } = checkCombination(template, format, content, fonts);
  return renderSvg(compileScene(design, 'page', fonts).scene, { glyphs: fonts, bleed: false });
}

/** Every template on every format with slogans of every length: what preflight says, and where it was to be expected. */
function checkAll(templates: readonly Template[], fonts: LoadedFonts): void {
  const expected = new Map<string, number>();
  let combinations = 0;
  let faults = 0;
  for (const template of templates)
    for (const { id } of FORMATS.filter(({ kind }) => template.kinds.includes(kind))) {
      const format = resolveFormat(id);
      if (!format.ok) continue;
      for (const length of LENGTHS) {
        combinations += 1;
        const content = contentFor(template, length);
        const { findings, shortfall } = checkCombination(template, format.value, content, fonts);
        const at = `${template.id} on ${id}, ${length}`;
        if (shortfall) {
          faults += 1;
          console.log(`${at}: the slogan ${shortfall}`);
        }
        for (const finding of findings)
          if (isExpected(finding, template, format.value, length))
            expected.set(finding.code, (expected.get(finding.code) ?? 0) + 1);
          else {
            faults += 1;
            console.log(`${at}: ${describeDiagnostic(finding, 'en')}`);
          }
      }
    }
  console.log(`${combinations} combinations, ${faults} faults; to be expected:`, Object.fromEntries(expected));
  if (faults > 0) process.exitCode = 1;
}

const words = process.argv.slice(2);
const templates = loadTemplates(words.filter((word) => !word.startsWith('--')));
const fonts = loadFonts();
const lengths = words.includes('--long') ? LENGTHS : (['medium'] as const);
if (words.includes('--check')) checkAll(templates, fonts);
mkdirSync(FOLDER, { recursive: true });
const sections = templates.map((template) => {
  const formats = FORMATS.filter(
    (format) => template.kinds.includes(format.kind) && (words.includes('--all') || CHOSEN.includes(format.id)),
  );
  const figures = formats.flatMap((entry) => {
    const format = resolveFormat(entry.id);
    if (!format.ok) return [];
    return lengths.map((length) => {
      const file = `${template.id}_${entry.id}_${length}.svg`;
      writeFileSync(`${FOLDER}/${file}`, picture(template, format.value, length, fonts));
      const shape = aspectClassOf(format.value);
      return `<figure class="${shape}"><img src="${file}" loading="lazy"><figcaption>${entry.id} · ${length}</figcaption></figure>`;
    });
  });
  return `<h2>${template.name} <small>${template.id}</small></h2><section>${figures.join('')}</section>`;
});
const css =
  'body{font:14px sans-serif;background:#ddd;margin:24px}section{display:flex;flex-wrap:wrap;gap:16px;align-items:flex-end}figure{margin:0}img{max-width:620px;max-height:320px;display:block}figcaption{color:#555}';
writeFileSync(
  `${FOLDER}/index.html`,
  `<!doctype html><meta charset="utf-8"><title>Khẩu hiệu: mẫu</title><style>${css}</style>${sections.join('')}`,
);
console.log(`${FOLDER}/index.html`);

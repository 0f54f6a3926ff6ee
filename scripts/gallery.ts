/**
 * The contact sheet: every template on formats of every shape, with short, medium and long slogans, through the
 * real scene. Writes `tests/.output/gallery/index.html` and one SVG a picture.
 *
 * Usage: npm run gallery [-- template-id … [--all] [--long]]
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { FORMATS, resolveFormat } from '../src/formats/catalogue.ts';
import { describeDiagnostic } from '../src/messages/diagnostic-messages.ts';
import { renderSvg } from '../src/renderers/svg/render-svg.ts';
import { DESIGN_SCHEMA, type Design, type ResolvedFormat } from '../src/model/design.ts';
import { compileScene } from '../src/scene/compile-scene.ts';
import { applyTemplate } from '../src/templates/apply-template.ts';
import { aspectClassOf } from '../src/templates/aspect-class.ts';
import { parseTemplate } from '../src/templates/parse-template.ts';
import type { Template } from '../src/templates/template.ts';
import { parseFontCatalogue } from '../src/typesetting/fonts/font-catalogue.ts';
import { createFontRegistry, lazyFont, type LoadedFonts } from '../src/typesetting/fonts/font-registry.ts';
import { parseFontFace } from '../src/typesetting/fonts/parse-font-face.ts';

const FOLDER = 'tests/.output/gallery';
const SLOGANS = {
  short: 'Đảng Cộng sản Việt Nam quang vinh muôn năm!',
  medium: 'Đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh!',
  long: 'Đảng viên, công chức, viên chức và người lao động thi đua lập thành tích chào mừng Đại hội đại biểu Đảng bộ Khối các cơ quan tỉnh Thái Nguyên lần thứ XV, Đại hội đại biểu Đảng bộ tỉnh Thái Nguyên lần thứ XX!',
} as const;

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

function picture(template: Template, format: ResolvedFormat, slogan: string, fonts: LoadedFonts): string {
  // The short slogan stands alone, the others in full company; the back of a hall is nothing without its title.
  const samples = Object.fromEntries(
    template.slots.filter((slot) => slot.holds === 'text').map((slot) => [slot.name, slot.sample]),
  );
  const texts: Readonly<Record<string, string>> =
    template.family === 'hoi-truong'
      ? { ...samples, date: 'Bình Minh, ngày 02/9/2026' }
      : slogan === SLOGANS.short
        ? {}
        : { unit: 'Đảng bộ xã Bình Minh', date: '02/9/2026', occasion: 'Mừng Đảng, mừng Xuân' };
  const content = { slogan: { text: slogan }, texts };
  const page = applyTemplate(template, content, format, { newId: (hint) => hint });
  if (!page.ok) throw new Error(page.diagnostics.map((d) => describeDiagnostic(d, 'en')).join('\n'));
  const design: Design = { schema: DESIGN_SCHEMA, id: 'd', name: 'd', content, inks: [], pages: [page.value] };
  const { scene, diagnostics } = compileScene(design, page.value.id, fonts);
  for (const finding of diagnostics)
    console.error(`${template.id} ${format.catalogueId}: ${describeDiagnostic(finding, 'en')}`);
  return renderSvg(scene, { glyphs: fonts, bleed: false });
}

const words = process.argv.slice(2);
const templates = loadTemplates(words.filter((word) => !word.startsWith('--')));
const fonts = loadFonts();
const lengths = words.includes('--long') ? (['short', 'medium', 'long'] as const) : (['medium'] as const);
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
      writeFileSync(`${FOLDER}/${file}`, picture(template, format.value, SLOGANS[length], fonts));
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

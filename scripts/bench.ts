// `npm run bench`: times the parts of the main job and prints them beside the plain pdf-lib way of drawing the
// same page, measured in turn in the same run; then the studio in a real browser, beside plain Konva doing the same
// (`-- --no-browser` leaves that out). Ratios hold from machine to machine; milliseconds don't.
import { readFileSync } from 'node:fs';
import fontkit from '@pdf-lib/fontkit';
import { cmyk, PDFDocument } from 'pdf-lib';
import { goToStep, recordChange, startHistory, undo } from '../src/model/history.ts';
import { sampleDesign, shapeNode, textNode } from '../tests/model/sample-design.ts';
import { mmToPt } from '../src/geometry/units.ts';
import { builtInProfile } from '../src/production/output-profile.ts';
import { DEFAULT_PRINT_CHOICES, printDesign, printFontIds } from '../src/production/print-design.ts';
import { parseBoard } from '../src/led/boards.ts';
import { makeLedFile } from '../src/led/files/make-led-file.ts';
import { createLedFonts } from '../src/led/fonts/offered-fonts.ts';
import { makeSloganFilm } from '../src/led/board-film.ts';
import { moveNodes } from '../src/model/node-commands.ts';
import { Preflight } from '../src/preflight/preflight.ts';
import { compileScene } from '../src/scene/compile-scene.ts';
import { breakUpTo } from '../src/text/sense/break-text.ts';
import { indexSlogans, searchSlogans } from '../src/slogans/library/search.ts';
import { sloganLibrary } from '../src/slogans/library/shipped.ts';
import { composeText } from '../src/typesetting/compose-text.ts';
import { parseFontCatalogue } from '../src/typesetting/fonts/font-catalogue.ts';
import { createFontRegistry, lazyFont } from '../src/typesetting/fonts/font-registry.ts';
import { parseFontFace } from '../src/typesetting/fonts/parse-font-face.ts';
import { benchStudio, showStudioRows } from './bench-studio.ts';

const project = (path: string): Uint8Array => new Uint8Array(readFileSync(new URL(`../${path}`, import.meta.url)));
const RUNS = 40;

const catalogue = parseFontCatalogue(JSON.parse(new TextDecoder().decode(project('fonts/fonts.json'))));
if (!catalogue.ok) throw new Error('fonts.json');
const fonts = createFontRegistry(
  catalogue.value
    .filter((font) => ['be-vietnam-pro-800', ...printFontIds(false)].includes(font.id))
    .map((font) => lazyFont(project(`fonts/${font.file}`), font, parseFontFace)),
);
const face = fonts.get('be-vietnam-pro-800');
if (!face) throw new Error('be-vietnam-pro-800');
const profile = builtInProfile(project('src/colour/profiles/FOGRA39L-free-TAC260.icc'));
const design = sampleDesign();
const slogans = JSON.parse(new TextDecoder().decode(project('tests/fixtures/strings/slogans.json'))) as string[];

/** Slogans broken in one run of `break the annotated slogans`. */
const annotated = ['public', 'own', 'own-2'].flatMap((name) =>
  new TextDecoder()
    .decode(project(`tests/fixtures/linebreak/${name}.jsonl`))
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { text: string }).text),
);
const BREAKING = `break ${annotated.length} slogans at 2, 3 or 4 lines`;

/** A banner with another slogan each time, so that nothing is answered from memory. */
const designFor = (run: number) => {
  const text = slogans[run % slogans.length] as string;
  return { ...design, content: { ...design.content, slogan: { text } } };
};

/** The shipped slogans again and again, each with a number of its own, until there are 5,000. */
const shipped = sloganLibrary().slogans;
const manySlogans = indexSlogans(
  Array.from({ length: 5000 }, (_, i) => {
    const slogan = shipped[i % shipped.length] as (typeof shipped)[number];
    return { ...slogan, id: `${slogan.id}-${i}`, text: `${slogan.text} ${i}` };
  }),
);
const SEARCHES = ['dang quang vinh', 'Tổ quốc', 'an toan giao thong', 'nông thôn mới', 'khong co', 'a'];

async function pdfLibWay(run: number): Promise<number> {
  const pdf = await PDFDocument.create();
  pdf.registerFontkit(fontkit);
  const font = await pdf.embedFont(face?.bytes as Uint8Array, { subset: false });
  const page = pdf.addPage([mmToPt(604), mmToPt(104)]);
  page.drawRectangle({ x: 0, y: 0, width: mmToPt(604), height: mmToPt(104), color: cmyk(0, 1, 1, 0) });
  const text = designFor(run).content.slogan.text.toUpperCase();
  const size = Math.min(mmToPt(50), (mmToPt(560) * 1) / font.widthOfTextAtSize(text, 1));
  page.drawText(text, { x: mmToPt(22), y: mmToPt(40), size, font, color: cmyk(0, 0, 1, 0) });
  return (await pdf.save()).length;
}

/** One object is moved and the page checked again, as after every edit in the studio; compiling isn't counted. */
function preflightCase(): (run: number) => unknown {
  const library = sloganLibrary();
  const settings = {
    library,
    today: '2026-11-21',
    licensedFonts: new Set(catalogue.ok ? catalogue.value.map((font) => font.id) : []),
  };
  const preflight = new Preflight();
  const many = sampleDesign([
    ...Array.from({ length: 170 }, (_, i) => shapeNode(`shape-${i}`, { x: 30 * i, y: (i % 9) * 100 })),
    ...Array.from({ length: 30 }, (_, i) =>
      textNode(`text-${i}`, { source: { text: `Tổ dân phố ${i}` }, x: 180 * i, y: 800, width: 170, height: 60 }),
    ),
  ]);
  const steps = Array.from({ length: 8 }, (_, i) => {
    const nodeIds = [i % 2 === 0 ? `text-${i}` : `shape-${20 * i}`];
    const moved = moveNodes(many, { pageId: 'page-1', nodeIds, dx: 5 + i, dy: i });
    const edited = moved.ok ? moved.design : many;
    return { design: edited, compiled: compileScene(edited, 'page-1', fonts) };
  });
  return (run) => {
    const step = steps[run % steps.length];
    return step && preflight.check(step.design, step.compiled, fonts, settings);
  };
}

/** After ten thousand steps: one more, undone, and a jump to the beginning and back. */
function historyCase(): (run: number) => unknown {
  const page = design.pages[0]?.id ?? '';
  let history = startHistory(design);
  for (let step = 0; step < 10_000; step++) {
    const moved = moveNodes(history.present.design, {
      pageId: page,
      nodeIds: ['slogan'],
      dx: step % 2 ? 1 : -1,
      dy: 0,
    });
    if (moved.ok) history = recordChange(history, 'move', moved.design);
  }
  return (run) => {
    const moved = moveNodes(history.present.design, { pageId: page, nodeIds: ['slogan'], dx: run + 1, dy: 0 });
    if (!moved.ok) return undefined;
    const more = undo(recordChange(history, 'move', moved.design));
    return goToStep(goToStep(more, 0), 10_000);
  };
}

/** Running text on a small board, its frames written as a GIF and read back; told for a thousand frames. */
function ledCase() {
  const board = parseBoard({ kind: 'preset', id: 'p10-red-320x16' });
  if (!board.ok) throw new Error('p10-red-320x16');
  const ledFonts = createLedFonts();
  const film = (text: string) => makeSloganFilm(text, board.value, ledFonts, { motion: 'scroll-left' });
  const made = film(slogans[0] as string);
  const large = parseBoard({ kind: 'dots', widthPx: 1024, heightPx: 512, pitchMm: 5 });
  const choices = { motion: 'scroll-left', fontId: 'vn24' } as const;
  const wide = large.ok ? makeSloganFilm(slogans[0] as string, large.value, ledFonts, choices) : large;
  if (!made.ok || !wide.ok) throw new Error('no film');
  return {
    frame: (run: number) => wide.value.film.frame((run + 5) % wide.value.film.frameCount),
    film: (run: number) => film(slogans[run % slogans.length] as string),
    gif: () => makeLedFile({ kind: 'gif' }, made.value, board.value, ledFonts, 'bench.gif'),
    frames: made.value.film.frameCount,
  };
}
const led = ledCase();
const GIF_CASE = `LED: GIF of ${led.frames} frames, read back`;

const cases: Readonly<Record<string, (run: number) => unknown>> = {
  [BREAKING]: (run) => annotated.map((text, index) => breakUpTo(text, 2 + ((run + index) % 3))),
  'compose one slogan': (run) =>
    composeText(
      {
        text: designFor(run).content.slogan.text.toUpperCase(),
        face,
        box: { x: 200, y: 100, width: 5600, height: 800 },
        align: 'centre',
        valign: 'middle',
        sizing: { kind: 'fit', maxLines: 3 },
        trackingEm: 0,
        capitals: true,
      },
      fonts,
    ),
  'compile the page': (run) => compileScene(designFor(run), 'page-1', fonts),
  'compile and print PDF/X-4': (run) => {
    const one = designFor(run);
    return printDesign(one, compileScene(one, 'page-1', fonts), fonts, profile, DEFAULT_PRINT_CHOICES);
  },
  'preflight after an edit, 200 objects': preflightCase(),
  'history: a step and a jump after 10,000 steps': historyCase(),
  'LED: a slogan to a running film, 320 × 16': led.film,
  'LED: one frame of 1,024 × 512 dots': led.frame,
  [GIF_CASE]: led.gif,
  'search 5,000 slogans': (run) => searchSlogans(manySlogans, { words: SEARCHES[run % SEARCHES.length] ?? '' }),
  'plain pdf-lib (no X-4, no profile, no kerning)': pdfLibWay,
};

const times = new Map<string, number[]>(Object.keys(cases).map((name) => [name, []]));
for (let run = -5; run < RUNS; run++) {
  for (const [name, work] of Object.entries(cases)) {
    const start = performance.now();
    await work(run + 5);
    if (run >= 0) times.get(name)?.push(performance.now() - start);
  }
}

const median = (list: readonly number[]): number => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
const yardstick = median(times.get('plain pdf-lib (no X-4, no profile, no kerning)') ?? []);
console.log(`median of ${RUNS} runs, Node ${process.versions.node}\n`);
console.log(`${'what'.padEnd(50)}${'ms'.padStart(9)}${'× pdf-lib'.padStart(12)}`);
for (const [name, list] of times) {
  const ms = median(list);
  console.log(`${name.padEnd(50)}${ms.toFixed(2).padStart(9)}${(ms / yardstick).toFixed(2).padStart(12)}`);
}
const breaking = median(times.get(BREAKING) ?? []);
console.log(
  `\nGIF, read back: ${Math.round((1000 * median(times.get(GIF_CASE) ?? [])) / led.frames)} ms for 1,000 frames`,
);
console.log(`\n${Math.round((1000 * annotated.length) / breaking)} slogans broken a second`);

if (!process.argv.includes('--no-browser')) {
  console.log(
    '\nthe studio in a browser: milliseconds of main-thread work (for opening: waiting), beside plain Konva\n',
  );
  console.log(showStudioRows(await benchStudio()));
}

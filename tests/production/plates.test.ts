import { describe, expect, test } from 'vitest';
import type { Cmyk, Ink } from '../../src/colour/ink.ts';
import { NAMED_INKS } from '../../src/colour/named-inks.ts';
import { FORMATS } from '../../src/formats/catalogue.ts';
import { addInk } from '../../src/model/ink-commands.ts';
import { repaintDesign } from '../../src/model/repaint.ts';
import { renderRaster } from '../../src/renderers/raster/render-raster.ts';
import { compileScene } from '../../src/scene/compile-scene.ts';
import type { Scene } from '../../src/scene/display-list.ts';
import { createRecolouring, type InkLook } from '../../src/scene/recolour-items.ts';
import { hasJudge, judgeFile, readPlates, type Plate } from '../renderers/pdf/judges.ts';
import { TEMPLATES } from '../templates/project-templates.ts';
import { FONTS, PIECE, pieceOf, printedPiece } from './pieces.ts';

/** Every template on the first printed format that it is made for. */
const CASES = TEMPLATES.flatMap(({ id, kinds }) => {
  const format = FORMATS.find((one) => kinds.includes(one.kind) && !one.px);
  return format ? [{ id, format: format.id }] : [];
});

const PLATES = { Cyan: 'c', Magenta: 'm', Yellow: 'y', Black: 'k' } as const satisfies Record<string, keyof Cmyk>;
type PlateName = keyof typeof PLATES;

/** The limit of the built-in profile. */
const MOST_INK = 260;
/** Levels of 255: the middle of a pixel of a gradient lies a little elsewhere in two programs. */
const LEVELS = 5;
/** How much pixels of one area may differ from their neighbours: gradients do. */
const CALM = 5;
/** Fine enough for lines and hatching of ornaments to be wider than a pixel. */
const LONG_SIDE_PX = 480;

const look =
  (...plates: readonly (keyof Cmyk)[]): InkLook =>
  ({ cmyk }: Ink) =>
    `#${plates
      .map((plate) =>
        Math.round((1 - cmyk[plate]) * 255)
          .toString(16)
          .padStart(2, '0'),
      )
      .join('')}`;

/** What each plate should hold, drawn by this program's own raster: the plates in the place of red, green and blue. */
function expectedPlates(scene: Scene, width: number, height: number): Readonly<Record<PlateName, Uint8Array>> {
  const drawn = (inks: InkLook): ((channel: number) => Uint8Array) => {
    const recoloured = { ...scene, items: createRecolouring(inks)(scene.items) };
    const { rgba } = renderRaster(recoloured, { widthPx: width, heightPx: height, glyphs: FONTS, bleed: true });
    return (channel) =>
      Uint8Array.from({ length: width * height }, (_, i) => {
        const clear = 255 - (rgba[i * 4 + 3] ?? 0);
        return Math.max(0, 255 - (rgba[i * 4 + channel] ?? 0) - clear);
      });
  };
  const colours = drawn(look('c', 'm', 'y'));
  return { Cyan: colours(0), Magenta: colours(1), Yellow: colours(2), Black: drawn(look('k', 'k', 'k'))(0) };
}

/** Pixels whose surroundings are nearly of one colour in what is expected: away from edges, which two programs smooth in two ways. */
function calmPixels(plates: readonly Uint8Array[], width: number, height: number): readonly number[] {
  const calm: number[] = [];
  for (let y = 2; y < height - 2; y++) {
    for (let x = 2; x < width - 2; x++) {
      const at = y * width + x;
      const flat = plates.every((plate) => {
        for (let dy = -2; dy <= 2; dy++) {
          for (let dx = -2; dx <= 2; dx++) {
            if (Math.abs((plate[at + dy * width + dx] ?? 0) - (plate[at] ?? 0)) > CALM) return false;
          }
        }
        return true;
      });
      if (flat) calm.push(at);
    }
  }
  return calm;
}

describe.skipIf(!hasJudge('ghostscript'))('the plates of every template, by Ghostscript', () => {
  test.each(CASES)('$id', ({ id, format }) => {
    const design = pieceOf(format, id);
    const { scene } = compileScene(design, 'page-1', FONTS);
    const { bytes } = printedPiece(design, { marks: {}, scale: '1:10' });
    const longMm = (Math.max(scene.widthMm, scene.heightMm) + 2 * scene.bleedMm) / 10;
    const plates = readPlates(bytes, LONG_SIDE_PX / (longMm / 25.4));
    expect([...plates.keys()].toSorted()).toEqual(Object.keys(PLATES).toSorted());

    const { width, height } = plates.get('Cyan') as Plate;
    const expected = expectedPlates(scene, width, height);
    const calm = calmPixels(Object.values(expected), width, height);
    expect(calm.length).toBeGreaterThan((width * height) / 10);
    let heaviest = 0;
    const strays: string[] = [];
    for (const at of calm) {
      let total = 0;
      for (const name of Object.keys(PLATES) as PlateName[]) {
        const ink = plates.get(name)?.ink[at] ?? 0;
        total += ink;
        const wanted = expected[name][at] ?? 0;
        if (Math.abs(ink - wanted) > LEVELS)
          strays.push(`${name} ${ink} for ${wanted} at ${at % width}, ${Math.floor(at / width)}`);
      }
      heaviest = Math.max(heaviest, (total / 255) * 100);
    }
    expect(heaviest).toBeLessThanOrEqual(MOST_INK + 1);
    // A thin line may fall between the pixels of one program and not of the other.
    expect({ strays: strays.slice(0, 5), share: strays.length / calm.length < 0.002 }).toEqual({
      strays: strays.slice(0, 5),
      share: true,
    });
  });
});

test.each(['pdfx4', 'pdfx1a'] as const)('%s: an own spot ink gets its plate by its Vietnamese name', (standard) => {
  const yellow = NAMED_INKS.starYellow;
  const ink: Ink = { ...yellow, id: 'own-1', name: 'Nhũ vàng cơ quan', spot: true };
  const added = addInk(PIECE, { ink });
  if (!added.ok) throw new Error('refused');
  const design = repaintDesign(added.design, (used) => (used.id === yellow.id ? ink : used));
  const { bytes, findings } = printedPiece(design, { standard, marks: {} });
  expect(findings.map(({ code }) => code)).toEqual(['print/scaled']);
  if (hasJudge('pdfx4check')) expect(judgeFile(bytes, 'pdfx4check', standard === 'pdfx1a').said).toContain('conforms');
  if (!hasJudge('ghostscript')) return;
  // Ghostscript writes what isn't ASCII as in addresses.
  const plates = [...readPlates(bytes, 10)].map(([name, plate]) => [decodeURIComponent(name), plate] as const);
  const own = plates.find(([name]) => name === ink.name)?.[1];
  expect(own?.ink.includes(255)).toBe(true);
});

import { describe, expect, test } from 'vitest';
import { NAMED_INKS } from '../../../src/colour/named-inks.ts';
import { solid, type Ink, type Paint } from '../../../src/colour/ink.ts';
import { IDENTITY, rotationAbout } from '../../../src/geometry/matrix.ts';
import { rectPath } from '../../../src/geometry/path.ts';
import { pagePlates } from '../../../src/renderers/pdf/page-inks.ts';
import { renderPdf } from '../../../src/renderers/pdf/render-pdf.ts';
import type { PdfRenderOptions } from '../../../src/renderers/pdf/render-options.ts';
import type { Scene, SceneItem } from '../../../src/scene/display-list.ts';
import { hasJudge, judgeFile, platesAt } from './judges.ts';
import { banner, ground, lineItem, PRESS, star } from './press-scenes.ts';
import { inkAt, mupdfText, objectsMatching, pagesOf } from './read-pdf.ts';

const MM = 72 / 25.4;
const SPOT: Ink = { ...NAMED_INKS.gold, id: 'own-kim-nhu', name: 'Kim nhũ', spot: true };

const block = (x: number, y: number, fill: Paint, size = 100): SceneItem => ({
  kind: 'path',
  from: `block-${x}`,
  path: rectPath({ x, y, width: size, height: size }),
  fill,
});

const gradient = (angleDeg: number, ...inks: readonly Ink[]): Paint => ({
  kind: 'linear',
  angleDeg,
  stops: inks.map((ink, i) => ({ at: i / (inks.length - 1), ink })),
});

function sceneOf(...items: readonly SceneItem[]): Scene {
  return { ...banner(600, 400, 0), items };
}

function render(scene: Scene, options: Partial<PdfRenderOptions> = {}) {
  const result = renderPdf(scene, { ...PRESS, ...options });
  if (!result.bytes) throw new Error(JSON.stringify(result.findings));
  return { ...result, bytes: result.bytes };
}

/** Ink in percent at places in millimetres of a page without marks and bleed. */
const inksAt = (bytes: Uint8Array, ...places: readonly (readonly [number, number])[]) =>
  inkAt(
    bytes,
    places.map(([x, y]) => [x * MM, y * MM] as const),
  );

function expectInk(found: readonly number[] | undefined, wanted: readonly number[], tolerance: number): void {
  wanted.forEach((part, i) => expect(Math.abs((found?.[i] ?? -99) - part)).toBeLessThanOrEqual(tolerance));
}

const place = (i: number): [number, number] => [(i % 20) * 30, Math.floor(i / 20) * 30];

describe('flat inks', () => {
  test('every built-in ink reaches the page as it is built', () => {
    const inks = Object.values(NAMED_INKS);
    const { bytes } = render(sceneOf(...inks.map((ink, i) => block(...place(i), solid(ink), 30))));
    const found = inksAt(bytes, ...inks.map((_, i) => [place(i)[0] + 15, place(i)[1] + 15] as const));
    inks.forEach(({ cmyk: { c, m, y, k } }, i) => expectInk(found[i], [c * 100, m * 100, y * 100, k * 100], 0.51));
  });

  test('plates by Ghostscript: the red has no C and no K, the yellow nothing but Y', () => {
    if (!hasJudge('ghostscript')) return;
    const { bytes } = render(banner(600, 200, 5));
    const starPlace = [305 * MM, 41 * MM] as const;
    const plates = platesAt(bytes, [[20, 20], starPlace], 36);
    const at = (i: number) => ['Cyan', 'Magenta', 'Yellow', 'Black'].map((plate) => plates.get(plate)?.[i]);
    expect(at(0)).toEqual([0, 100, 100, 0]);
    expect(at(1)).toEqual([0, 0, 100, 0]);
  });
});

describe('spot inks', () => {
  test('print on a plate of their own with their build as the alternate', () => {
    const { bytes, findings } = render(sceneOf(block(0, 0, solid(SPOT)), block(200, 0, solid(SPOT))));
    const spaces = objectsMatching(bytes, /\/Separation/);
    expect(spaces).toHaveLength(1);
    expect(spaces[0]).toContain('[/Separation /Kim#20nh#C5#A9 /DeviceCMYK << /FunctionType 2');
    expect(spaces[0]).toContain('/C0 [0 0 0 0] /C1 [0 .25 .85 .05] /N 1');
    expect(pagesOf(bytes)[0]?.content.match(/\/S0 cs 1 scn/g)).toHaveLength(2);
    expect(findings).toEqual([]);
    if (!hasJudge('ghostscript')) return;
    const plates = platesAt(bytes, [[50 * MM, 50 * MM]], 36);
    expect([...plates.values()].map(([ink]) => ink).toSorted((a, b) => (a ?? 0) - (b ?? 0))).toEqual([0, 0, 0, 0, 100]);
  });

  test('outline strokes too', () => {
    const stroke = { paint: solid(SPOT), widthMm: 3, join: 'miter' as const };
    const item: SceneItem = { kind: 'path', from: 'p', path: rectPath({ x: 9, y: 9, width: 9, height: 9 }), stroke };
    expect(pagesOf(render(sceneOf(item)).bytes)[0]?.content).toContain('/S0 CS 1 SCN\n');
  });

  test.each([
    ['All', '/All#20own-kim-nhu'],
    ['Black', '/Black#20own-kim-nhu'],
    ['  ', '/own-kim-nhu'],
    ['Nhũ'.repeat(40), `/${'Nh#C5#A9'.repeat(13)}N`],
  ])('the name %j does not get a meaning of PDF’s own or grow too long', (name, plate) => {
    const { bytes } = render(sceneOf(block(0, 0, solid({ ...SPOT, name }))));
    expect(objectsMatching(bytes, /\/Separation/)[0]).toContain(`[/Separation ${plate} /DeviceCMYK`);
  });

  test('one name with two builds is warned of; so is a spot inside a gradient', () => {
    const other: Ink = { ...SPOT, id: 'own-khac', cmyk: { c: 1, m: 0, y: 0, k: 0 } };
    const { findings, bytes } = render(
      sceneOf(block(0, 0, solid(SPOT)), block(100, 0, solid(other)), block(200, 0, solid(other))),
    );
    expect(findings).toMatchObject([
      { code: 'print/spot-defined-twice', severity: 'warning', params: { ink: 'Kim nhũ' } },
    ]);
    expect(objectsMatching(bytes, /\/Separation/)).toHaveLength(1);
    const mixed = render(sceneOf(block(0, 0, gradient(0, SPOT, NAMED_INKS.flagRed))));
    expect(mixed.findings).toMatchObject([{ code: 'print/spot-in-gradient', at: { kind: 'node', nodeId: 'block-0' } }]);
  });
});

describe('the plates of a page', () => {
  test('are the process inks in use, then each spot ink once; pictures take all four', () => {
    const hidden = { kind: 'group', from: 'g', transform: IDENTITY, opacity: 0 } as const;
    const scene = sceneOf(
      block(0, 0, gradient(0, NAMED_INKS.flagRed, NAMED_INKS.white)),
      { ...hidden, opacity: 0.5, items: [block(0, 0, solid(SPOT)), block(9, 9, solid({ ...SPOT, id: 'own-hai' }))] },
      { ...hidden, items: [block(0, 0, solid(NAMED_INKS.black))] },
    );
    expect(pagePlates(scene)).toEqual(['Magenta', 'Yellow', 'Kim nhũ']);
    const box = { x: 0, y: 0, width: 1, height: 1 };
    const picture: SceneItem = { kind: 'image', from: 'p', assetId: 'a', box, crop: box };
    expect(pagePlates(sceneOf(picture))).toEqual(['Cyan', 'Magenta', 'Yellow', 'Black']);
    expect(pagePlates(sceneOf())).toEqual([]);
  });
});

describe('gradients', () => {
  const red = [0, 100, 100, 0];
  const yellow = [0, 0, 100, 0];
  const middle = [0, 50, 100, 0];

  test.each([
    [0, [2, 50], [98, 50]],
    [90, [50, 2], [50, 98]],
    [180, [98, 50], [2, 50]],
    [45, [2, 2], [98, 98]],
    [135, [98, 2], [2, 98]],
  ] as const)('linear at %d° clockwise starts and ends at the box', (angle, first, last) => {
    const { bytes } = render(sceneOf(block(0, 0, gradient(angle, NAMED_INKS.flagRed, NAMED_INKS.starYellow))));
    const [start, mid, end] = inksAt(bytes, first, [50, 50], last);
    expectInk(start, red, 4);
    expectInk(mid, middle, 3);
    expectInk(end, yellow, 4);
  });

  test('several stops, hard edges and stops that do not reach the ends', () => {
    const stops = [
      { at: 0.2, ink: NAMED_INKS.flagRed },
      { at: 0.5, ink: NAMED_INKS.flagRed },
      { at: 0.5, ink: NAMED_INKS.starYellow },
      { at: 0.8, ink: NAMED_INKS.starYellow },
    ];
    const { bytes } = render(sceneOf(block(0, 0, { kind: 'linear', angleDeg: 0, stops })));
    const found = inksAt(bytes, [5, 50], [47, 50], [53, 50], [95, 50]);
    [red, red, yellow, yellow].forEach((wanted, i) => expectInk(found[i], wanted, 1));
    const one = render(sceneOf(block(0, 0, { kind: 'linear', angleDeg: 0, stops: stops.slice(0, 1) })));
    expectInk(inksAt(one.bytes, [50, 50])[0], red, 1);
  });

  test('radial: circle about its centre, half diagonals as the unit', () => {
    const stops = [NAMED_INKS.starYellow, NAMED_INKS.flagRed].map((ink, at) => ({ at, ink }));
    const { bytes } = render(sceneOf(block(0, 0, { kind: 'radial', cx: 0.5, cy: 0.5, radius: 0.5, stops })));
    const edge = 50 + 0.25 * Math.hypot(100, 100);
    const found = inksAt(bytes, [50, 50], [(50 + edge) / 2, 50], [edge + 2, 50], [98, 98]);
    [yellow, middle, red, red].forEach((wanted, i) => expectInk(found[i], wanted, 4));
  });

  test('turn with their group, span the letters they fill, and keep their place inside translucent groups', () => {
    const paint = gradient(0, NAMED_INKS.flagRed, NAMED_INKS.starYellow);
    const group = (opacity: number): Scene =>
      sceneOf({
        kind: 'group',
        from: 'g',
        transform: rotationAbout(90, { x: 50, y: 50 }),
        opacity,
        items: [block(0, 0, paint)],
      });
    const [top, bottom] = inksAt(render(group(1)).bytes, [50, 3], [50, 97]);
    expectInk(top, red, 5);
    expectInk(bottom, yellow, 5);
    const [faint, faintEnd] = inksAt(render(group(0.5)).bytes, [50, 3], [50, 97]);
    expectInk(faint, [0, 50, 50, 0], 4);
    expectInk(faintEnd, [0, 0, 50, 0], 4);
    const line = lineItem('II', 0, 200, { sizeMm: 200, fill: paint });
    const [first, second] = line.glyphs;
    const letters = inksAt(render(sceneOf(line)).bytes, [(first?.x ?? 0) + 30, 150], [(second?.x ?? 0) + 30, 150]);
    expectInk(letters[0], [0, 80, 100, 0], 25);
    expectInk(letters[1], [0, 20, 100, 0], 25);
  });

  test('the same in Ghostscript, turned and faint', () => {
    if (!hasJudge('ghostscript')) return;
    const paint = gradient(0, NAMED_INKS.flagRed, NAMED_INKS.starYellow);
    const turn = rotationAbout(90, { x: 50, y: 50 });
    const scene = sceneOf({ kind: 'group', from: 'g', transform: turn, opacity: 0.5, items: [block(0, 0, paint)] });
    const plates = platesAt(
      render(scene).bytes,
      [
        [50 * MM, 3 * MM],
        [50 * MM, 97 * MM],
      ],
      72,
    );
    expectInk(plates.get('Magenta'), [49, 1], 4);
    expectInk(plates.get('Yellow'), [50, 50], 3);
  });
});

const faint = (opacity: number, ...items: readonly SceneItem[]): SceneItem => ({
  kind: 'group',
  from: 'faint',
  transform: [1, 0, 0, 1, 0, 0],
  opacity,
  items,
});

describe('opacity', () => {
  const red = ground(600, 400, 0, solid(NAMED_INKS.flagRed));

  test('PDF/X-4: the group blends as a whole, in CMYK, and the page says so', () => {
    const scene = sceneOf(
      red,
      faint(0.5, block(0, 0, solid(NAMED_INKS.starYellow)), block(50, 50, solid(NAMED_INKS.white))),
    );
    const { bytes, findings } = render(scene);
    expect(findings).toEqual([]);
    expect(pagesOf(bytes)[0]?.dictionary).toContain('/Group << /S /Transparency /CS /DeviceCMYK >>');
    const found = inksAt(bytes, [20, 20], [75, 75], [130, 130], [300, 300]);
    [
      [0, 50, 100, 0],
      [0, 50, 50, 0],
      [0, 50, 50, 0],
      [0, 100, 100, 0],
    ].forEach((ink, i) => expectInk(found[i], ink, 1));
    expect(pagesOf(render(sceneOf(red)).bytes)[0]?.dictionary).not.toContain('/Group');
  });

  test('text inside a translucent group can still be read', () => {
    const { bytes } = render(sceneOf(red, faint(0.5, lineItem('Mờ mà đọc được', 20, 200, { sizeMm: 40 }))));
    expect(mupdfText(bytes)).toEqual(['Mờ mà đọc được']);
  });

  test('PDF/X-1a: on one solid colour the mixed ink is drawn, and nothing transparent is left', () => {
    const inner: SceneItem = {
      ...lineItem('ĐẢNG', 50, 300, { sizeMm: 60 }),
      stroke: { paint: solid(NAMED_INKS.white), widthMm: 1, join: 'round' },
    };
    const scene = sceneOf(
      red,
      faint(0.25, block(0, 0, gradient(0, NAMED_INKS.white, NAMED_INKS.starYellow)), inner, star(300, 200, 40)),
    );
    const { bytes, findings } = render(scene, { standard: 'pdfx1a' });
    expect(findings).toEqual([]);
    expectInk(inksAt(bytes, [300, 200])[0], [0, 75, 100, 0], 1);
    expect(objectsMatching(bytes, /\/ca |\/Group|\/ExtGState/)).toEqual([]);
    if (hasJudge('pdfx4check')) expect(judgeFile(bytes, 'pdfx4check', true).said).toContain('conforms');
  });

  test('PDF/X-1a: on bare paper it mixes with white', () => {
    const { bytes } = render(sceneOf(faint(0.5, block(0, 0, solid(NAMED_INKS.flagRed)))), { standard: 'pdfx1a' });
    expectInk(inksAt(bytes, [50, 50])[0], [0, 50, 50, 0], 1);
  });

  test.each<[string, readonly SceneItem[]]>([
    [
      'over a gradient',
      [
        ground(600, 400, 0, gradient(0, NAMED_INKS.flagRed, NAMED_INKS.starYellow)),
        faint(0.5, block(0, 0, solid(NAMED_INKS.white))),
      ],
    ],
    ['across an edge', [block(0, 0, solid(NAMED_INKS.flagRed)), faint(0.5, block(50, 50, solid(NAMED_INKS.white)))]],
    ['with a spot ink', [red, faint(0.5, block(0, 0, solid(SPOT)))]],
    ['groups in one another', [red, faint(0.5, faint(0.5, block(0, 0, solid(NAMED_INKS.white))))]],
    [
      'over clipped ink',
      [
        {
          kind: 'group',
          from: 'c',
          transform: [1, 0, 0, 1, 0, 0],
          opacity: 1,
          clip: rectPath({ x: 0, y: 0, width: 9, height: 9 }),
          items: [red],
        },
        faint(0.5, block(0, 0, solid(NAMED_INKS.white))),
      ],
    ],
    [
      'over a slanted box',
      [
        { kind: 'group', from: 'c', transform: rotationAbout(10, { x: 0, y: 0 }), opacity: 1, items: [red] },
        faint(0.5, block(200, 200, solid(NAMED_INKS.white))),
      ],
    ],
  ])('PDF/X-1a refuses %s and names the object', (_, items) => {
    const result = renderPdf(sceneOf(...items), { ...PRESS, standard: 'pdfx1a' });
    expect(result.bytes).toBeUndefined();
    expect(result.findings).toMatchObject([
      { code: 'print/transparency-in-x1a', severity: 'error', at: { nodeId: 'faint' } },
    ]);
    expect(render(sceneOf(...items)).findings).toEqual([]);
  });
});

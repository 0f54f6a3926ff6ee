import { decode } from 'fast-png';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { createExportVersions } from '../../src/editor/export/export-versions.ts';
import { makeExport, type ExportJob } from '../../src/editor/export/make-export.ts';
import { DEFAULT_EXPORT_CHOICES, type ExportChoices } from '../../src/editor/export/pdf-exporter.ts';
import type { Design } from '../../src/model/design.ts';
import { compileScene } from '../../src/scene/compile-scene.ts';
import { FONTS, pieceOf } from '../production/pieces.ts';
import { FOGRA39 } from '../renderers/pdf/press-scenes.ts';
import { mupdfText, pagesOf } from '../renderers/pdf/read-pdf.ts';

const FORMATS = ['bangron-ngang-6000x1000', 'pano-3000x2000', 'bangron-ngang-6000x1000'];

/** A design with a page of each format, two of them alike. */
const DESIGN: Design = {
  ...pieceOf(FORMATS[0] ?? ''),
  pages: FORMATS.flatMap((id, i) => pieceOf(id).pages.map((page) => ({ ...page, id: `page-${i + 1}` }))),
};

function order(choices: Partial<ExportChoices>, pageIds = ['page-1', 'page-2', 'page-3']): ExportJob {
  return {
    design: DESIGN,
    pages: pageIds.map((id) => compileScene(DESIGN, id, FONTS)),
    fonts: FONTS,
    profile: FOGRA39,
    choices: { ...DEFAULT_EXPORT_CHOICES, ...choices },
    openConversion: () => Promise.reject(new Error('no pictures here')),
  };
}

const ROLL = { rollMm: 1600, overlapMm: 20 };

describe('the files of an export', () => {
  test('several pages are one ZIP with a name for each', async () => {
    const made = await makeExport(order({ version: 4 }));
    expect(made.fileName).toMatch(/^tep-in_3-kho_.*_v4\.zip$/);
    const names = Object.keys(unzipSync(made.bytes ?? new Uint8Array()));
    expect(new Set(names).size).toBe(3);
    expect(names.map((name) => /_v4(-2)?\.pdf$/.test(name))).toEqual([true, true, true]);
    expect(made.shown?.map(({ pageId }) => pageId)).toEqual(['page-1', 'page-2', 'page-3']);
  });

  test('or come one by one', async () => {
    const made = await makeExport(order({ packed: false }, ['page-1', 'page-2']));
    expect(made.mime).toBe('application/pdf');
    expect(made.others?.map(({ fileName }) => fileName)).toEqual([expect.stringMatching(/^pano_3000x2000mm_/)]);
  });

  test('panels: one file, or one more for each', async () => {
    const one = await makeExport(order({ roll: ROLL }, ['page-2']));
    expect(one.mime).toBe('application/pdf');
    const each = await makeExport(order({ roll: ROLL, panelFiles: true }, ['page-2']));
    expect(each.fileName).toMatch(/_cac-tam\.zip$/);
    const names = Object.keys(unzipSync(each.bytes ?? new Uint8Array()));
    expect(names.filter((name) => /_tam-\d-\d\.pdf$/.test(name))).toHaveLength(names.length - 1);
  });

  test('one page that can’t be printed keeps all of them back', async () => {
    const made = await makeExport(order({ scale: '1:1' }, ['page-2', 'page-1']));
    expect(made.bytes).toBeUndefined();
    expect(made.findings.map(({ code }) => code)).toContain('print/page-beyond-limit');
  });

  test('the plan of the roll counts every copy and prints nothing', async () => {
    const made = await makeExport(
      order({ preset: 'plan', roll: { ...ROLL, rollMm: 3200 }, quantities: { 'page-2': 5 } }),
    );
    expect(made.fileName).toMatch(/^ke-hoach-in_3-kho_.*\.pdf$/);
    const bytes = made.bytes ?? new Uint8Array();
    expect(mupdfText(bytes).join(' ').normalize('NFC')).toContain('3100 × 2100 mm 5');
    expect(pagesOf(bytes).length).toBe(2);
    expect((await makeExport(order({ preset: 'plan' }))).bytes).toBeUndefined();
  });

  test('a picture in a frame has its pixels, the page whole in the middle and the ground round it', async () => {
    const frame = { width: 1222, height: 465 };
    const made = await makeExport(order({ preset: 'social', picture: 'png', frame }, ['page-1']));
    expect(made.fileName).toMatch(/^bang-ron_1222x465px_.*\.png$/);
    const { width, height, data, channels } = decode(made.bytes ?? new Uint8Array());
    expect([width, height]).toEqual([1222, 465]);
    const red = (x: number, y: number): number => data[(y * width + x) * channels] ?? 0;
    // Above the banner, which is 204 pixels high, lies its ground.
    expect(red(611, 20)).toBeGreaterThan(120);
  });

  test('the same order is the same bytes, ZIPs and kits too', async () => {
    const orders: readonly (readonly [Partial<ExportChoices>, string[]?])[] = [
      [{}],
      [{ roll: ROLL, panelFiles: true }],
      [{ preset: 'kit', roll: ROLL }, ['page-1']],
      [{ preset: 'plan', roll: ROLL }],
      [{ preset: 'preview' }],
      [{ preset: 'oldShop' }, ['page-2']],
      [{ preset: 'social', picture: 'jpeg', longSidePx: 200 }],
    ];
    for (const [choices, pages] of orders) {
      // One at a time.
      // oxlint-disable-next-line no-await-in-loop
      const [a, b] = [await makeExport(order(choices, pages)), await makeExport(order(choices, pages))];
      expect(a.bytes?.length).toBeGreaterThan(0);
      expect(Buffer.compare(a.bytes ?? new Uint8Array(), b.bytes ?? new Uint8Array())).toBe(0);
    }
  }, 120_000);
});

describe('versions', () => {
  test('grow with every export of a design and are there on the next visit', () => {
    const kept = new Map<string, string>();
    const place = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    };
    const versions = createExportVersions(() => place);
    expect(versions.next('a')).toBe(1);
    versions.taken('a', 1);
    versions.taken('a', 1);
    versions.taken('b', 1);
    versions.taken('a', 2);
    expect(createExportVersions(() => place).next('a')).toBe(3);
    expect(createExportVersions(() => place).next('b')).toBe(2);
    kept.set('khauhieu.exports', '{"a":');
    expect(createExportVersions(() => place).next('a')).toBe(1);
  });
});

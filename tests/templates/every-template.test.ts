import { describe, expect, test } from 'vitest';
import type { Ink, Paint } from '../../src/colour/ink.ts';
import { FORMATS } from '../../src/formats/catalogue.ts';
import { clearMargins } from '../../src/formats/clear-margins.ts';
import { rectContains, rectsOverlap, type Rect } from '../../src/geometry/rect.ts';
import {
  DESIGN_SCHEMA,
  type Design,
  type DesignContent,
  type DesignNode,
  type Page,
  type ResolvedFormat,
} from '../../src/model/design.ts';
import { parseDesign, serializeDesign } from '../../src/model/parse-design.ts';
import { checkEmblems } from '../../src/ornaments/check-emblems.ts';
import { checkHall } from '../../src/ornaments/check-hall.ts';
import { findOrnament } from '../../src/ornaments/ornaments.ts';
import { applyTemplate } from '../../src/templates/apply-template.ts';
import { aspectClassOf } from '../../src/templates/aspect-class.ts';
import type { Template } from '../../src/templates/template.ts';
import { contrast, paintsBehind } from './colours-behind.ts';
import { BARE, formatsOf, FULL, LONG_SLOGAN, SLOGAN_TEMPLATES, TEMPLATES } from './project-templates.ts';

/** Pictures of three proportions in the slots that templates offer. */
const PICTURED: DesignContent = {
  ...FULL,
  pictures: {
    photo: { assetId: 'a', aspect: 1.5 },
    logo: { assetId: 'b', aspect: 1 },
    sponsor: { assetId: 'c', aspect: 3 },
  },
};
const LONG: DesignContent = { ...FULL, slogan: { text: LONG_SLOGAN } };

function lay(template: Template, content: DesignContent, format: ResolvedFormat): Page {
  const page = applyTemplate(template, content, format, { newId: (hint) => hint });
  if (!page.ok) throw new Error(JSON.stringify(page.diagnostics));
  return page.value;
}

function clearRect(format: ResolvedFormat): Rect {
  const clear = clearMargins(format);
  return {
    x: clear.left,
    y: clear.top,
    width: format.widthMm - clear.left - clear.right,
    height: format.heightMm - clear.top - clear.bottom,
  };
}

/** One format of each kind and shape: what colours lie under words doesn't change with the size. */
function onePerShape(formats: readonly ResolvedFormat[]): readonly ResolvedFormat[] {
  const byLook = new Map(formats.map((format) => [`${format.kind} ${aspectClassOf(format)}`, format]));
  return [...byLook.values()];
}

function isEmblem(node: DesignNode): boolean {
  return node.kind === 'path' && node.ornament !== undefined && findOrnament(node.ornament)?.emblem === true;
}

function sloganOf(page: Page): Rect {
  const slogan = page.nodes.find((node) => node.id === 'slogan');
  if (!slogan) throw new Error('no slogan');
  return slogan;
}

/** No advertiser's mark beside slogans of Party, election and national days. */
const SOLEMN = new Set(['dai-hoi', 'hoi-truong', 'quoc-khanh', 'ky-niem', 'bau-cu', 'bien-cuong']);

test('logos, photographs and sponsors have their places, in the templates they belong to', () => {
  const having = (slot: string): readonly Template[] => TEMPLATES.filter((t) => t.slots.some((s) => s.name === slot));
  expect(having('logo').length).toBeGreaterThanOrEqual(20);
  expect(having('photo').length).toBeGreaterThanOrEqual(4);
  expect(having('sponsor').length).toBeGreaterThanOrEqual(8);
  expect(having('sponsor').filter((t) => SOLEMN.has(t.family))).toEqual([]);
  for (const template of having('sponsor'))
    for (const format of formatsOf(template)) {
      const sponsor = lay(template, PICTURED, format).nodes.find((node) => node.id === 'sponsor');
      if (!sponsor) continue;
      expect((sponsor.width * sponsor.height) / (format.widthMm * format.heightMm)).toBeLessThan(0.2);
      const wide = format.widthMm > format.heightMm;
      const atRight = wide && sponsor.x + sponsor.width / 2 > format.widthMm / 2;
      const below = sponsor.y + sponsor.height / 2 > format.heightMm / 2;
      expect(atRight || below, `${template.id} ${format.catalogueId}`).toBe(true);
    }
});

test('every format has at least three templates, every template every format of its kinds', () => {
  for (const format of FORMATS) {
    const fitting = SLOGAN_TEMPLATES.filter((t) => t.kinds.includes(format.kind));
    expect(fitting.length, format.id).toBeGreaterThanOrEqual(3);
  }
  expect(SLOGAN_TEMPLATES.length).toBeGreaterThanOrEqual(10);
  expect(TEMPLATES.filter((t) => t.kinds.includes('co')).map((t) => t.id)).toEqual(
    expect.arrayContaining(['co-to-quoc', 'co-dang']),
  );
});

/** Two inks further apart than this disturb the letters that lie across them. */
const CALM = 2.6;

describe.each(SLOGAN_TEMPLATES.map((t) => [t.id, t] as const))('%s', (_id, template) => {
  const formats = formatsOf(template);
  const samples = onePerShape(formats);

  test('keeps words, emblems and pictures inside the clear margins and apart, on every format', () => {
    for (const format of formats)
      for (const content of [BARE, FULL, LONG, PICTURED]) {
        const page = lay(template, content, format);
        const kept = page.nodes.filter((node) => node.kind === 'text' || node.kind === 'image' || isEmblem(node));
        const clear = clearRect(format);
        for (const node of kept) {
          // A photograph goes out to the bleed.
          const bled = node.kind === 'image' && node.slot === 'photo';
          expect(
            bled || rectContains(clear, node, 0.02),
            `${format.catalogueId}: ${node.id} in the clear margins`,
          ).toBe(true);
          for (const other of kept)
            if (other !== node)
              expect(
                rectsOverlap(shrunk(node), shrunk(other)),
                `${format.catalogueId}: ${node.id} on ${other.id}`,
              ).toBe(false);
        }
      }
  });

  test('keeps the rules of emblems and halls', () => {
    for (const format of formats)
      for (const content of [BARE, FULL, LONG]) {
        const page = lay(template, content, format);
        expect([...checkEmblems(page), ...checkHall(page)], format.catalogueId).toEqual([]);
      }
  });

  // In a hall the title leads: tests/templates/hall.test.ts.
  test.skipIf(template.family === 'hoi-truong')('gives the slogan a good part of the page', () => {
    for (const format of formats) {
      const least = aspectClassOf(format) === 'led' ? 0.9 : 0.33;
      const clear = clearRect(format);
      const share = (content: DesignContent): number => {
        const box = sloganOf(lay(template, content, format));
        return (box.width * box.height) / (clear.width * clear.height);
      };
      expect(share(BARE), format.catalogueId).toBeGreaterThan(least);
      expect(share(FULL), format.catalogueId).toBeGreaterThan(0.19);
    }
  });

  test('letters stand out from everything under them: 7 the slogan, 4.5 the others at least', () => {
    for (const format of samples) {
      const page = lay(template, FULL, format);
      for (const node of page.nodes) {
        if (node.kind !== 'text') continue;
        const letters = inksOf(node.style.fill);
        for (const paint of paintsBehind(page, node))
          for (const ground of inksOf(paint))
            for (const letter of letters)
              expect(
                contrast(letter.rgb, ground.rgb),
                `${format.catalogueId}: ${node.id} on ${ground.id}`,
              ).toBeGreaterThan(node.id === 'slogan' ? 7 : 4.5);
      }
    }
  });

  test('no strong ornament lies under words: what is behind a text is of one strength', () => {
    for (const format of samples)
      for (const content of [BARE, FULL, LONG]) {
        const page = lay(template, content, format);
        for (const node of page.nodes) {
          if (node.kind !== 'text') continue;
          const grounds = [...paintsBehind(page, node)].flatMap(inksOf);
          for (const a of grounds)
            for (const b of grounds)
              expect(contrast(a.rgb, b.rgb), `${format.catalogueId}: ${node.id} on ${a.id} and ${b.id}`).toBeLessThan(
                CALM,
              );
        }
      }
  });

  test('is a valid design, the same after saving', () => {
    for (const format of samples) {
      const design = designOf(lay(template, FULL, format), FULL);
      const read = parseDesign(serializeDesign(design), 'a.khauhieu');
      expect(read.diagnostics, format.catalogueId).toEqual([]);
      expect(read.ok && read.value).toEqual(design);
    }
  });

  test('is drawn light enough for a banner’s file', () => {
    for (const format of formats) {
      const steps = lay(template, FULL, format).nodes.reduce(
        (sum, node) => sum + (node.kind === 'path' ? node.parts.reduce((n, part) => n + part.path.length, 0) : 0),
        0,
      );
      expect(steps, format.catalogueId).toBeLessThan(12_000);
    }
  });

  test('LED boards: black, plain, no ornament', () => {
    for (const format of formats.filter((f) => f.kind === 'led')) {
      const page = lay(template, FULL, format);
      expect(page.background.kind === 'solid' && page.background.ink.id).toBe('den-dam');
      expect(page.nodes.every((node) => node.kind === 'text')).toBe(true);
    }
  });
});

function designOf(page: Page, content: DesignContent): Design {
  return { schema: DESIGN_SCHEMA, id: 'd', name: 'Thử', content, inks: [], pages: [page] };
}

function inksOf(paint: Paint): readonly Ink[] {
  return paint.kind === 'solid' ? [paint.ink] : paint.stops.map((stop) => stop.ink);
}

/** Boxes may touch. */
function shrunk(box: Rect): Rect {
  return { x: box.x + 0.02, y: box.y + 0.02, width: box.width - 0.04, height: box.height - 0.04 };
}

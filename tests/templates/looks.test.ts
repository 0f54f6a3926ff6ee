import { zlibSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { compileScene } from '../../src/scene/compile-scene.ts';
import { dumpScene } from '../../src/scene/text-dump.ts';
import { createDesign } from '../../src/templates/create-design.ts';
import { TEMPLATE_FAMILIES } from '../../src/templates/template-families.ts';
import type { Template } from '../../src/templates/template.ts';
import { FONTS, printedPiece } from '../production/pieces.ts';
import { FOGRA39 } from '../renderers/pdf/press-scenes.ts';
import { formatById, formatsOf, FULL, TEMPLATES } from './project-templates.ts';

function designOf(template: Template, formatId: string) {
  const design = createDesign({ id: 'd', name: 'Thử' }, FULL, template, formatById(formatId));
  if (!design.ok) throw new Error(JSON.stringify(design.diagnostics));
  return design.value;
}

/** One template of each family on a banner, a board and a pennant; the first that is made for the format. */
const LOOKS = TEMPLATE_FAMILIES.flatMap((family) => {
  const template = TEMPLATES.find((one) => one.family === family);
  return template ? [{ family, template }] : [];
});
const SHAPES = ['bangron-ngang-6000x1000', 'pano-4000x3000', 'phuon-800x2000', 'backdrop-8000x4000', 'co-900x600'];

describe('the scene of one template of each family', () => {
  test.each(LOOKS)('$family', async ({ family, template }) => {
    const fitting = SHAPES.filter((id) => template.kinds.includes(formatById(id).kind)).slice(0, 3);
    const dumps = fitting.map((id) => {
      const { scene } = compileScene(designOf(template, id), 'page-1', FONTS);
      return `${template.id} on ${id}\n${dumpScene(scene, FONTS)}`;
    });
    expect(dumps.length).toBeGreaterThan(0);
    await expect(dumps.join('\n')).toMatchFileSnapshot(`goldens/${family}.txt`);
  });
});

describe('the print file of every template', () => {
  const profileBytes = zlibSync(FOGRA39.bytes).length;

  test.each(TEMPLATES.map((template) => ({ id: template.id, template })))('$id stays under 300 KB', ({ template }) => {
    const [banner] = formatsOf(template).filter((format) => !format.px && format.kind !== 'led');
    if (!banner?.catalogueId) throw new Error('no printed format');
    const { bytes } = printedPiece(designOf(template, banner.catalogueId));
    expect(bytes.length).toBeGreaterThan(profileBytes);
    expect(bytes.length - profileBytes).toBeLessThan(300_000);
  });
});

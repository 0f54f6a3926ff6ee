import { expect, test } from 'vitest';
import { setTemplate } from '../../src/editor/formats/change-formats.ts';
import { withOwnTemplates } from '../../src/editor/templates/own-shelf.ts';
import { shippedTemplates } from '../../src/editor/templates/shipped-templates.ts';
import type { Design, ImageNode, Picture } from '../../src/model/design.ts';
import { parseDesign, serializeDesign } from '../../src/model/parse-design.ts';
import { markTemplate } from '../../src/templates/own-template.ts';

const picture = (digit: string): Picture => ({
  id: `sha256-${digit.repeat(64)}`,
  name: `${digit}.png`,
  type: 'image/png',
  widthPx: 40,
  heightPx: 30,
  base64: 'iVBORw0KGgo=',
});
const LOGO = picture('a');
const UNUSED = picture('b');

const shipped = shippedTemplates();
const starter = shipped.starter('one');

/** The starter with a logo of its own and a picture that nothing shows. */
function withLogo(): Design {
  const [page] = starter.pages;
  if (!page) throw new Error('no page');
  const logo: ImageNode = {
    kind: 'image',
    id: 'logo-xa',
    name: 'Logo xã',
    assetId: LOGO.id,
    x: 100,
    y: 100,
    width: 400,
    height: 300,
    angleDeg: 0,
    opacity: 1,
    crop: { x: 0, y: 0, width: 1, height: 1 },
  };
  return { ...starter, pages: [{ ...page, nodes: [...page.nodes, logo] }], pictures: [LOGO, UNUSED] };
}

const own = markTemplate(withLogo(), { id: 'rieng-1', name: 'Mẫu xã', slots: {}, lockRest: true });
const shelf = withOwnTemplates(shipped, () => [own]);

test('an own template brings its pictures into the design that takes it, each once, and no others', () => {
  const design = shipped.starter('two');
  const take = (of: Design) => setTemplate(of, { templateId: own.id, shelf, baseOf: () => undefined });
  const worn = take(design);
  if (!worn.ok) throw new Error('refused');
  expect(worn.design.pictures).toEqual([LOGO]);
  const shown = worn.design.pages.flatMap(({ nodes }) => nodes).filter((node) => node.kind === 'image');
  expect(shown.map((node) => node.kind === 'image' && node.assetId)).toContain(LOGO.id);
  const again = take(worn.design);
  expect(again.ok && again.design.pictures).toEqual([LOGO]);
});

test('its file has them too', () => {
  const read = parseDesign(serializeDesign(own), 'mau.khauhieu');
  expect(read.ok && read.value.pictures).toEqual([LOGO]);
});

test('shipped templates bring none', () => {
  const [template] = starter.pages.flatMap(({ format }) => shelf.suited(format));
  const worn = setTemplate(starter, { templateId: template?.id ?? '', shelf, baseOf: () => undefined });
  expect(worn.ok && worn.design.pictures).toBeUndefined();
});

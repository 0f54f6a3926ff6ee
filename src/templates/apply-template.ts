import { accepted, refused, type Checked } from '../diagnostics/checked.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Rect } from '../geometry/rect.ts';
import { roundTo } from '../geometry/units.ts';
import type { DesignContent, DesignNode, Page, ResolvedFormat } from '../model/design.ts';
import { aspectClassOf } from './aspect-class.ts';
import { placeItems, secondaryLimit } from './place-items.ts';
import { TemplatePainter } from './template-painter.ts';
import type { Template } from './template.ts';

export interface ApplyOptions {
  /** An id that no other object of the design has; the hint is what the object is. */
  readonly newId: (hint: string) => string;
}

/**
 * Lays the content out on a format: a page of objects in millimetres, each inside the clear margins of the
 * format. Empty slots give their room away. Refuses a format of a kind the template isn't for
 * (`template/wrong-kind`); tells when the template has no place for the slogan (`template/no-slogan`).
 */
export function applyTemplate(
  template: Template,
  content: DesignContent,
  format: ResolvedFormat,
  { newId }: ApplyOptions,
): Checked<Page> {
  const shape = aspectClassOf(format);
  const variant = template.variants.find((v) => v.for.includes(shape));
  if (!template.kinds.includes(format.kind) || !variant)
    return refused(
      diagnostic(
        'template/wrong-kind',
        'error',
        { kind: 'argument', name: 'template' },
        { template: template.name, kind: format.kind, shape },
      ),
    );
  const places = placeItems(variant, content, format);
  const painter = new TemplatePainter(template, content, format, secondaryLimit(variant, places, content, format));
  const nodes = variant.items.flatMap((item): DesignNode[] => {
    const box = places.get(item.id);
    if (item.draw === 'guide' || !box || box.width < LEAST_MM || box.height < LEAST_MM) return [];
    return [painter.node(item, newId(item.id), roundedRect(box))];
  });
  const hasSlogan = variant.items.some((item) => 'slot' in item && item.slot === 'slogan');
  const findings: Diagnostic[] = hasSlogan
    ? []
    : [diagnostic('template/no-slogan', 'info', { kind: 'document' }, { template: template.name })];
  return accepted(
    { id: newId('page'), format, templateId: template.id, background: painter.paint(variant.ground), nodes },
    findings,
  );
}

/** An object smaller than this has no room on the page. */
const LEAST_MM = 0.01;

/** Hundredths of a millimetre: files stay short and the same on every machine. */
function roundedRect(box: Rect): Rect {
  return {
    x: roundTo(box.x, 2),
    y: roundTo(box.y, 2),
    width: roundTo(box.width, 2),
    height: roundTo(box.height, 2),
  };
}

import type { Paint } from '../colour/ink.ts';
import { changeNodes, type OnNodes } from './change-nodes.ts';
import { isForm } from './check-node.ts';
import type { Command } from './command.ts';
import type { DesignNode, PathNode, ShapeForm, ShapeStroke, TextStyle } from './design.ts';
import { FORM_SIDE, formPath } from './shape-forms.ts';

/** What a stroke looks like; for drawings in view boxes the width is turned into their units. */
export const setStroke: Command<OnNodes & { stroke: ShapeStroke | undefined }> = (design, args) =>
  changeNodes(design, args, 'style', (node): DesignNode => {
    if (node.kind === 'path') return strokePath(node, args.stroke);
    if (node.kind !== 'rect' && node.kind !== 'ellipse') return node;
    const { stroke: _stroke, ...bare } = node;
    return args.stroke ? { ...bare, stroke: args.stroke } : bare;
  });

function strokePath(node: PathNode, stroke: ShapeStroke | undefined): PathNode {
  const parts = node.parts.map((part) => {
    const { stroke: _stroke, ...bare } = part;
    // A part that is nothing but a line keeps it: without it nothing would be seen.
    if (!stroke || stroke.widthMm <= 0) return part.fill ? bare : part;
    const { paint, widthMm, join } = stroke;
    return { ...bare, stroke: { paint, width: widthMm / strokeScale(node), ...(join ? { join } : {}) } };
  });
  return { ...node, parts };
}

/** Millimetres to a unit of a drawing's view box, for line widths: the geometric mean of both directions. */
export function strokeScale({ width, height, viewBox }: PathNode): number {
  return Math.sqrt((width / viewBox.width) * (height / viewBox.height));
}

/** The stroke of an object as {@link setStroke} takes it; undefined when it has none or can't have one. */
export function strokeOf(node: DesignNode): ShapeStroke | undefined {
  if (node.kind === 'rect' || node.kind === 'ellipse') return node.stroke;
  if (node.kind !== 'path') return undefined;
  const stroke = node.parts.find((part) => part.stroke)?.stroke;
  if (!stroke) return undefined;
  const { paint, width, join } = stroke;
  return { paint, widthMm: width * strokeScale(node), ...(join ? { join } : {}) };
}

/** Radius of the corners of rectangles; 0 makes them sharp. */
export const setRadius: Command<OnNodes & { radiusMm: number }> = (design, args) =>
  changeNodes(design, args, 'style', (node) => {
    if (node.kind !== 'rect') return node;
    const { radiusMm: _radius, ...sharp } = node;
    const radiusMm = Math.min(args.radiusMm, Math.min(node.width, node.height) / 2);
    return radiusMm > 0 ? { ...sharp, radiusMm } : sharp;
  });

/** Draws forms anew by other numbers; fill, stroke and box stay. */
export const setForm: Command<OnNodes & { form: ShapeForm }> = (design, args) =>
  changeNodes(design, args, 'style', (node) => {
    const [part] = node.kind === 'path' ? node.parts : [];
    if (node.kind !== 'path' || !node.form || !part) return node;
    const viewBox = { width: FORM_SIDE, height: FORM_SIDE };
    // A form of no number of corners is refused for what it is, and never drawn.
    const path = isForm(args.form) ? formPath(args.form) : part.path;
    return { ...node, form: args.form, viewBox, parts: [{ ...part, path }] };
  });

/** Outline and shadow of letters; undefined takes them away. */
export const setLetterEffects: Command<
  OnNodes & { outline?: TextStyle['outline'] | null; shadow?: TextStyle['shadow'] | null }
> = (design, args) =>
  changeNodes(design, args, 'style', (node) => {
    if (node.kind !== 'text') return node;
    const { outline, shadow, ...plain } = node.style;
    const nextOutline = args.outline === undefined ? outline : args.outline;
    const nextShadow = args.shadow === undefined ? shadow : args.shadow;
    const style = {
      ...plain,
      ...(nextOutline ? { outline: nextOutline } : {}),
      ...(nextShadow ? { shadow: nextShadow } : {}),
    };
    return { ...node, style };
  });

/** The paints of a drawing, each once, in the order of its parts. */
export function paintsOf(node: PathNode): readonly Paint[] {
  const paints = new Map<string, Paint>();
  for (const { fill, stroke } of node.parts)
    for (const paint of [fill, stroke?.paint]) if (paint) paints.set(JSON.stringify(paint), paint);
  return [...paints.values()];
}

/** Puts one paint in the place of another, in every part of drawings that has it: a flag stays a flag. */
export const replacePaint: Command<OnNodes & { from: Paint; to: Paint }> = (design, args) => {
  const old = JSON.stringify(args.from);
  const next = (paint: Paint): Paint => (JSON.stringify(paint) === old ? args.to : paint);
  return changeNodes(design, args, 'style', (node) => {
    if (node.kind !== 'path') return node;
    const parts = node.parts.map((part) => ({
      ...part,
      ...(part.fill ? { fill: next(part.fill) } : {}),
      ...(part.stroke ? { stroke: { ...part.stroke, paint: next(part.stroke.paint) } } : {}),
    }));
    return { ...node, parts };
  });
};

/** Gives a drawing other paths, in the box it has. */
export const setDrawing: Command<OnNodes & Pick<PathNode, 'viewBox' | 'parts'>> = (design, args) =>
  changeNodes(design, args, 'style', (node) =>
    node.kind === 'path' ? { ...node, viewBox: args.viewBox, parts: args.parts } : node,
  );

/** What fills an object: the paint of its letters, its area, or the first part of a drawing that has one. */
export function fillOf(node: DesignNode): Paint | undefined {
  switch (node.kind) {
    case 'text':
      return node.style.fill;
    case 'rect':
    case 'ellipse':
      return node.fill;
    case 'path':
      return node.parts.find((part) => part.fill)?.fill ?? node.parts[0]?.stroke?.paint;
    case 'image':
    case 'group':
      return undefined;
  }
}

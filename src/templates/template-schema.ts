import { z } from 'zod';
import { isFormatKind } from '../formats/format-kinds.ts';
import type { FormatKind } from '../formats/format.ts';
import { ASPECT_CLASSES } from './aspect-class.ts';
import { readEdge, readLength } from './measure-expression.ts';
import { TEMPLATE_FAMILIES, TEMPLATE_MOODS } from './template-families.ts';
import { TEMPLATE_SCHEMA, type Template } from './template.ts';

const name = z.string().regex(/^[a-z][a-z0-9-]*$/);
const words = z.string().max(400);
const zeroToOne = z.number().min(0).max(1);
const oneEdge = z
  .string()
  .refine((text) => readEdge(text) !== undefined, { error: 'no edge: write frame.edge ± offset' });
const edge = z.union([oneEdge, z.array(oneEdge).min(1)]);
const length = z
  .union([z.number(), z.string()])
  .refine((value) => readLength(value) !== undefined, { error: 'no size: write a number of 0 or more, or "0.3w"' });

const box = z.strictObject({
  left: edge.optional(),
  right: edge.optional(),
  cx: edge.optional(),
  width: length.optional(),
  minWidth: length.optional(),
  maxWidth: length.optional(),
  top: edge.optional(),
  bottom: edge.optional(),
  cy: edge.optional(),
  height: length.optional(),
  minHeight: length.optional(),
  maxHeight: length.optional(),
  aspect: z.number().positive().optional(),
});

const stops = z.array(z.tuple([zeroToOne, name])).min(2);
const paint = z.union([
  name,
  z.strictObject({ linear: z.number(), stops }),
  z.strictObject({ radial: z.tuple([z.number(), z.number(), z.number().positive()]), stops }),
]);
const tones = z.strictObject({ main: name.optional(), second: name.optional(), third: name.optional() });

const styleFields = {
  font: name,
  case: z.enum(['upper', 'as-is']),
  align: z.enum(['left', 'centre', 'right']),
  valign: z.enum(['top', 'middle', 'bottom']),
  fill: name,
  trackingEm: z.number().min(-0.1).max(0.5),
  maxLines: z.int().min(1).max(20),
  longText: z.strictObject({ over: z.int().positive(), maxLines: z.int().min(1).max(20) }).optional(),
  dotsPerLine: z.int().positive().optional(),
  maxSize: z.number().positive().optional(),
};
const style = z.strictObject({
  ...styleFields,
  case: styleFields.case.default('upper'),
  align: styleFields.align.default('centre'),
  valign: styleFields.valign.default('middle'),
  trackingEm: styleFields.trackingEm.default(0),
  maxLines: styleFields.maxLines.default(1),
});

const itemBase = {
  id: name,
  name: words,
  box,
  when: z.union([name, z.array(name).min(1)]).optional(),
  unless: z.union([name, z.array(name).min(1)]).optional(),
  minDots: z.int().positive().optional(),
  priority: z.number().optional(),
  locked: z.boolean().optional(),
};
const shape = {
  ...itemBase,
  fill: paint.optional(),
  stroke: z.strictObject({ colour: name, width: z.number().positive() }).optional(),
  radius: z.number().min(0).optional(),
};
const item = z.discriminatedUnion('draw', [
  z.strictObject({
    ...itemBase,
    draw: z.literal('text'),
    slot: name,
    style: name,
    but: z.strictObject(styleFields).partial().default({}),
  }),
  z.strictObject({
    ...itemBase,
    draw: z.literal('ornament'),
    ornament: name,
    tones,
    seed: z.int().min(0).default(1),
    settings: z.record(z.string(), z.number()).default({}),
    turn: z.number().default(0),
    mirror: z.boolean().default(false),
  }),
  z.strictObject({ ...itemBase, draw: z.literal('emblem'), slot: name, otherwise: z.string().default(''), tones }),
  z.strictObject({ ...shape, draw: z.literal('rect') }),
  z.strictObject({ ...shape, draw: z.literal('ellipse') }),
  z.strictObject({
    ...itemBase,
    draw: z.literal('image'),
    slot: name,
    fit: z.enum(['cover', 'contain']).default('cover'),
    lean: z.strictObject({ x: zeroToOne, y: zeroToOne }).default({ x: 0.5, y: 0.5 }),
    empty: z.enum(['gone', 'held']).default('gone'),
  }),
  z.strictObject({ ...itemBase, draw: z.literal('guide') }),
]);

const template = z.strictObject({
  schema: z.literal(TEMPLATE_SCHEMA),
  id: name,
  name: words.min(1),
  description: words,
  family: z.enum(TEMPLATE_FAMILIES).default('rieng'),
  moods: z.array(z.enum(TEMPLATE_MOODS)).default([]),
  occasions: z.array(words),
  kinds: z.array(z.custom<FormatKind>(isFormatKind, { error: 'no kind of format' })).min(1),
  slots: z
    .array(
      z.strictObject({
        name,
        label: words.min(1),
        holds: z.enum(['text', 'emblem', 'image', 'logo']).default('text'),
        required: z.boolean().default(false),
        sample: words.default(''),
      }),
    )
    .min(1),
  palette: z.record(name, z.string()),
  styles: z.record(name, style),
  variants: z
    .array(
      z.strictObject({
        for: z.array(z.enum(ASPECT_CLASSES)).min(1),
        ground: paint,
        margin: z.number().min(0).max(0.3).default(0.07),
        padding: z.number().min(0).max(0.2).default(0),
        sloganShare: zeroToOne.default(0.25),
        items: z.array(item).max(60),
      }),
    )
    .min(1),
});

export interface ShapeIssue {
  /** JSON path, for example `variants[2].items[0].box.left`. */
  readonly path: string;
  readonly message: string;
}

/** Reads the shape of a template; what the names in it refer to is checked elsewhere. */
export function readTemplateShape(json: unknown): { readonly template: Template } | { readonly issues: ShapeIssue[] } {
  const result = template.safeParse(json);
  if (result.success) return { template: result.data };
  return { issues: result.error.issues.map((issue) => ({ path: jsonPath(issue.path), message: issue.message })) };
}

function jsonPath(path: readonly PropertyKey[]): string {
  return path.map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i > 0 ? '.' : ''}${String(key)}`)).join('');
}

import { z } from 'zod';
import {
  MAX_GUIDES,
  MAX_NAME_LENGTH,
  MAX_PICTURE_CHARS,
  MAX_PICTURES,
  MAX_READING_M,
  MAX_TEXT_LENGTH,
  type Design,
  type DesignNode,
} from './design.ts';

/** What a design file may hold, to the field. Limits keep a broken or hostile file from hanging the studio. */
const MAX_NODES = 20_000;
export const MAX_DEPTH = 100;
const MAX_STEPS = 200_000;
const MAX_SIDE_PX = 65_535;

const finite = z.number().min(-1e7).max(1e7);
const side = z.number().positive().max(1e6);
const fraction = z.number().min(0).max(1);
const id = z.string().min(1).max(200);
const words = z.string().max(MAX_TEXT_LENGTH);

const cmyk = z.strictObject({ c: fraction, m: fraction, y: fraction, k: fraction });
const ink = z.strictObject({
  id,
  name: z.string().max(MAX_NAME_LENGTH),
  cmyk,
  rgb: z.string().regex(/^#[0-9a-f]{6}$/),
  spot: z.exactOptional(z.boolean()),
});
const stops = z
  .array(z.strictObject({ at: fraction, ink }))
  .min(2)
  .max(16);
const paint = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('solid'), ink }),
  z.strictObject({ kind: z.literal('linear'), angleDeg: finite, stops }),
  z.strictObject({ kind: z.literal('radial'), cx: finite, cy: finite, radius: z.number().positive().max(100), stops }),
]);

const pathStep = z.discriminatedUnion('op', [
  z.strictObject({ op: z.literal('M'), x: finite, y: finite }),
  z.strictObject({ op: z.literal('L'), x: finite, y: finite }),
  z.strictObject({ op: z.literal('Q'), x1: finite, y1: finite, x: finite, y: finite }),
  z.strictObject({ op: z.literal('C'), x1: finite, y1: finite, x2: finite, y2: finite, x: finite, y: finite }),
  z.strictObject({ op: z.literal('Z') }),
]);

const lock = z.strictObject({
  position: z.exactOptional(z.boolean()),
  content: z.exactOptional(z.boolean()),
  style: z.exactOptional(z.boolean()),
});
const nodeBase = {
  id,
  name: z.string().max(MAX_NAME_LENGTH),
  x: finite,
  y: finite,
  width: side,
  height: side,
  angleDeg: finite,
  opacity: fraction,
  hidden: z.exactOptional(z.boolean()),
  lock: z.exactOptional(lock),
};

const tracking = z.number().min(-0.5).max(2);
const maxLines = z.int().min(1).max(50);
const tokenIndex = z.int().min(0).max(20_000);
const textStyle = z.strictObject({
  fontId: id,
  case: z.enum(['upper', 'as-is']),
  align: z.enum(['left', 'centre', 'right', 'justify']),
  valign: z.enum(['top', 'middle', 'bottom']),
  fill: paint,
  sizing: z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('fit'),
      maxLines,
      exactLines: z.exactOptional(maxLines),
      maxSizeMm: z.exactOptional(side),
    }),
    z.strictObject({ kind: z.literal('size'), sizeMm: side, maxLines, exactLines: z.exactOptional(maxLines) }),
  ]),
  trackingEm: tracking,
  trackingRangeEm: z.exactOptional(z.strictObject({ min: tracking, max: tracking })),
  condensing: z.exactOptional(z.boolean()),
  arcDeg: z.exactOptional(z.number().min(-350).max(350)),
  lineStepEm: z.exactOptional(z.number().min(0.1).max(10)),
  breaks: z.exactOptional(z.array(tokenIndex).max(100)),
  splits: z.exactOptional(z.array(tokenIndex).max(100)),
  glued: z.exactOptional(z.array(tokenIndex).max(1000)),
  outline: z.exactOptional(z.strictObject({ paint, widthEm: z.number().min(0).max(1) })),
  shadow: z.exactOptional(z.strictObject({ paint, dxEm: z.number().min(-2).max(2), dyEm: z.number().min(-2).max(2) })),
});
const join = z.enum(['miter', 'round', 'bevel']);
const textNode = z.strictObject({
  ...nodeBase,
  kind: z.literal('text'),
  source: z.union([z.strictObject({ slot: id }), z.strictObject({ text: words })]),
  style: textStyle,
});
const pattern = z.strictObject({
  ornament: id,
  viewBox: z.strictObject({ width: side, height: side }),
  parts: z
    .array(
      z.strictObject({
        path: z.array(pathStep).max(MAX_STEPS),
        fillRule: z.exactOptional(z.literal('evenodd')),
        strokeWidth: z.exactOptional(z.number().positive().max(1e4)),
      }),
    )
    .max(500),
  paint,
  stepMm: z.number().min(1).max(1e5),
  angleDeg: finite,
});
const shapeNode = z.strictObject({
  ...nodeBase,
  kind: z.enum(['rect', 'ellipse']),
  fill: z.exactOptional(paint),
  stroke: z.exactOptional(
    z.strictObject({
      paint,
      widthMm: z.number().min(0).max(1e4),
      join: z.exactOptional(join),
      align: z.exactOptional(z.enum(['centre', 'inside', 'outside'])),
      dashMm: z.exactOptional(z.array(z.number().positive().max(1e4)).max(8)),
    }),
  ),
  radiusMm: z.exactOptional(z.number().min(0).max(1e6)),
  pattern: z.exactOptional(pattern),
});
const forms = [
  z.strictObject({ kind: z.literal('polygon'), sides: z.int().min(3).max(100) }),
  z.strictObject({ kind: z.literal('star'), points: z.int().min(3).max(100), inner: z.number().min(0.02).max(1) }),
  z.strictObject({
    kind: z.literal('arc'),
    fromDeg: z.number().min(-360).max(360),
    sweepDeg: z.number().min(1).max(360),
    inner: z.number().min(0).max(0.99),
  }),
] as const;
const pathNode = z.strictObject({
  ...nodeBase,
  kind: z.literal('path'),
  viewBox: z.strictObject({ width: side, height: side }),
  parts: z
    .array(
      z.strictObject({
        path: z.array(pathStep).max(MAX_STEPS),
        fill: z.exactOptional(paint),
        fillRule: z.exactOptional(z.enum(['nonzero', 'evenodd'])),
        stroke: z.exactOptional(
          z.strictObject({ paint, width: z.number().min(0).max(1e6), join: z.exactOptional(join) }),
        ),
        opacity: z.exactOptional(fraction),
      }),
    )
    .max(5000),
  ornament: z.exactOptional(id),
  form: z.exactOptional(z.discriminatedUnion('kind', forms)),
  pattern: z.exactOptional(pattern),
});
const imageNode = z.strictObject({
  ...nodeBase,
  kind: z.literal('image'),
  assetId: z.string().max(200),
  slot: z.exactOptional(id),
  flip: z.exactOptional(z.strictObject({ x: z.exactOptional(z.boolean()), y: z.exactOptional(z.boolean()) })),
  mask: z.exactOptional(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('rect'), radiusMm: z.number().min(0).max(1e6) }),
      z.strictObject({ kind: z.literal('ellipse') }),
      ...forms,
    ]),
  ),
  crop: z.strictObject({ x: fraction, y: fraction, width: fraction, height: fraction }),
});
const groupNode = z.strictObject({
  ...nodeBase,
  kind: z.literal('group'),
  get nodes(): z.ZodArray<z.ZodType> {
    return z.array(node).max(MAX_NODES);
  },
});
const node: z.ZodType = z.discriminatedUnion('kind', [textNode, shapeNode, pathNode, imageNode, groupNode]);

/** What each field of an object may hold, by kind. */
export const NODE_FIELDS: Readonly<Record<DesignNode['kind'], Readonly<Record<string, z.ZodType>>>> = {
  text: textNode.shape,
  rect: shapeNode.shape,
  ellipse: shapeNode.shape,
  path: pathNode.shape,
  image: imageNode.shape,
  group: groupNode.shape,
};

const px = z.strictObject({ width: z.int().positive().max(1e5), height: z.int().positive().max(1e5) });
const format = z.strictObject({
  catalogueId: id,
  kind: z.enum([
    'bang-ron-ngang',
    'bang-ron-doc',
    'phuon',
    'pano',
    'ap-phich',
    'standee',
    'backdrop',
    'dai-khau-hieu',
    'hop-den',
    'co',
    'led',
    'truc-tuyen',
  ]),
  name: z.string().max(300),
  widthMm: z.number().positive().max(50_000),
  heightMm: z.number().positive().max(50_000),
  bleedMm: z.number().min(0).max(1000),
  safeMm: z.number().min(0).max(5000),
  px: z.exactOptional(px),
});
const edges = z.array(z.enum(['top', 'right', 'bottom', 'left'])).max(4);
export const FINISHING_SHAPE = z.strictObject({
  hemMm: z.number().min(0).max(1000),
  eyelets: z.exactOptional(
    z.strictObject({
      pitchMm: z.number().min(20).max(50_000),
      insetMm: z.number().min(0).max(1000),
      holeMm: z.number().positive().max(200),
      edges: z.exactOptional(edges),
    }),
  ),
  pockets: z.exactOptional(z.strictObject({ edges, flatMm: z.number().min(0).max(1000) })),
  rope: z.exactOptional(z.strictObject({ edges, tailMm: z.number().min(0).max(50_000) })),
  windSlits: z.exactOptional(
    z.strictObject({ pitchMm: z.number().min(20).max(50_000), radiusMm: z.number().positive().max(500) }),
  ),
  hiddenBottomMm: z.exactOptional(z.number().min(0).max(5000)),
});
const page = z.strictObject({
  id,
  format,
  finishing: z.exactOptional(FINISHING_SHAPE),
  readingDistanceM: z.exactOptional(z.number().min(0).max(MAX_READING_M)),
  templateId: z.exactOptional(id),
  background: paint,
  nodes: z.array(node).max(MAX_NODES),
  guides: z.exactOptional(z.array(z.strictObject({ axis: z.enum(['x', 'y']), at: finite })).max(MAX_GUIDES)),
});
const picture = z.strictObject({
  id: z.string().regex(/^sha256-[0-9a-f]{64}$/),
  name: z.string().max(300),
  type: z.enum(['image/jpeg', 'image/png']),
  widthPx: z.int().positive().max(MAX_SIDE_PX),
  heightPx: z.int().positive().max(MAX_SIDE_PX),
  orientation: z.exactOptional(z.int().min(1).max(8)),
  base64: z.string().max(MAX_PICTURE_CHARS),
});

const slotPicture = z.strictObject({
  assetId: id,
  aspect: z
    .number()
    .min(1 / MAX_SIDE_PX)
    .max(MAX_SIDE_PX),
  focus: z.exactOptional(z.strictObject({ x: fraction, y: fraction })),
});
const approvedVersion = z.strictObject({ id, hash: z.string().max(200) });
const sharedLook = z.strictObject({
  background: z.exactOptional(paint),
  nodes: z.record(
    id,
    z.strictObject({
      opacity: z.exactOptional(fraction),
      fill: z.exactOptional(paint),
      stroke: z.exactOptional(paint),
      fontId: z.exactOptional(id),
      case: z.exactOptional(z.enum(['upper', 'as-is'])),
      trackingEm: z.exactOptional(tracking),
      outline: z.exactOptional(z.strictObject({ paint, widthEm: z.number().min(0).max(1) })),
    }),
  ),
});

const designShape = z.strictObject({
  schema: z.literal(1),
  id,
  name: z.string().min(1).max(300),
  content: z.strictObject({
    slogan: z.strictObject({
      text: words,
      approved: z.exactOptional(approvedVersion),
      unlocked: z.exactOptional(approvedVersion),
    }),
    texts: z.record(z.string(), words),
    pictures: z.exactOptional(z.record(id, slotPicture)),
  }),
  inks: z.array(ink).max(500),
  pages: z.array(page).min(1).max(200),
  shared: z.exactOptional(sharedLook),
  pictures: z.exactOptional(z.array(picture).max(MAX_PICTURES)),
});

/** How deep the groups of a raw design nest; measured before parsing, so that recursion stays bounded. */
export function groupDepth(value: unknown, limit: number): number {
  let level: unknown[] = [value];
  for (let depth = 0; depth <= limit; depth++) {
    const next: unknown[] = [];
    for (const item of level) {
      if (typeof item !== 'object' || item === null) continue;
      const nodes = (item as { nodes?: unknown }).nodes;
      if (Array.isArray(nodes)) for (const member of nodes) next.push(member);
    }
    if (next.length === 0) return depth;
    level = next;
  }
  return limit + 1;
}

/** Where a raw design breaks the schema: JSON paths such as `pages.0.nodes.2.width` and zod's word for it. */
export interface SchemaIssue {
  readonly path: string;
  readonly message: string;
}

/** Checks the shape of a raw design of the current schema. */
export function readDesignShape(raw: unknown): { design: Design } | { issues: readonly SchemaIssue[] } {
  const pages = (raw as { pages?: unknown } | null)?.pages;
  for (const [index, rawPage] of (Array.isArray(pages) ? pages : []).entries()) {
    if (groupDepth(rawPage, MAX_DEPTH + 1) > MAX_DEPTH + 1) {
      return { issues: [{ path: `pages.${index}.nodes`, message: `groups nest deeper than ${MAX_DEPTH}` }] };
    }
  }
  const result = designShape.safeParse(raw);
  if (result.success) return { design: result.data as unknown as Design };
  return {
    issues: result.error.issues.map((issue) => ({ path: issue.path.map(String).join('.'), message: issue.message })),
  };
}

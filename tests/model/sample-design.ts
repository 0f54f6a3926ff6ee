import { NAMED_INKS } from '../../src/colour/named-inks.ts';
import { solid } from '../../src/colour/ink.ts';
import type {
  Design,
  DesignNode,
  GroupNode,
  ImageNode,
  PathNode,
  ShapeNode,
  TextNode,
} from '../../src/model/design.ts';

export function textNode(id: string, overrides: Partial<TextNode> = {}): TextNode {
  return {
    kind: 'text',
    id,
    name: 'Khẩu hiệu',
    x: 200,
    y: 100,
    width: 5600,
    height: 800,
    angleDeg: 0,
    opacity: 1,
    source: { slot: 'slogan' },
    style: {
      fontId: 'be-vietnam-pro-800',
      case: 'upper',
      align: 'centre',
      valign: 'middle',
      fill: solid(NAMED_INKS.starYellow),
      sizing: { kind: 'fit', maxLines: 2 },
      trackingEm: 0,
    },
    ...overrides,
  };
}

export function shapeNode(id: string, overrides: Partial<ShapeNode> = {}): ShapeNode {
  return {
    kind: 'rect',
    id,
    name: 'Nền',
    x: 0,
    y: 0,
    width: 100,
    height: 50,
    angleDeg: 0,
    opacity: 1,
    fill: solid(NAMED_INKS.deepRed),
    ...overrides,
  };
}

export function starNode(id: string): PathNode {
  return {
    kind: 'path',
    id,
    name: 'Sao',
    x: 10,
    y: 10,
    width: 40,
    height: 20,
    angleDeg: 0,
    opacity: 1,
    viewBox: { width: 2, height: 2 },
    parts: [
      {
        path: [{ op: 'M', x: 0, y: 0 }, { op: 'L', x: 2, y: 0 }, { op: 'L', x: 1, y: 2 }, { op: 'Z' }],
        fill: solid(NAMED_INKS.gold),
        stroke: { paint: solid(NAMED_INKS.cream), width: 0.1 },
        opacity: 0.5,
      },
    ],
  };
}

/** A picture of 40 × 20 mm at the corner of the page, shown whole. */
export function imageNode(id: string, overrides: Partial<ImageNode> = {}): ImageNode {
  return {
    kind: 'image',
    id,
    name: 'Ảnh',
    x: 0,
    y: 0,
    width: 40,
    height: 20,
    angleDeg: 0,
    opacity: 1,
    assetId: 'none',
    crop: { x: 0, y: 0, width: 1, height: 1 },
    ...overrides,
  };
}

export function groupNode(id: string, nodes: readonly DesignNode[]): GroupNode {
  return { kind: 'group', id, name: 'Nhóm', x: 0, y: 0, width: 100, height: 50, angleDeg: 0, opacity: 1, nodes };
}

/** A 6 × 1 m banner with a slogan, a shape, a drawing and a group. */
export function sampleDesign(nodes?: readonly DesignNode[]): Design {
  return {
    schema: 1,
    id: 'design-1',
    name: 'Băng rôn mẫu',
    content: { slogan: { text: 'Đảng Cộng sản Việt Nam quang vinh muôn năm!' }, texts: { unit: 'UBND xã Tân Lập' } },
    inks: [],
    pages: [
      {
        id: 'page-1',
        format: {
          catalogueId: 'bangron-ngang-6000x1000',
          kind: 'bang-ron-ngang',
          name: 'Băng rôn ngang 6 × 1 m',
          widthMm: 6000,
          heightMm: 1000,
          bleedMm: 20,
          safeMm: 50,
        },
        background: solid(NAMED_INKS.flagRed),
        nodes: nodes ?? [
          shapeNode('plate'),
          starNode('star'),
          groupNode('group', [shapeNode('inner', { kind: 'ellipse' })]),
          textNode('slogan'),
        ],
      },
    ],
  };
}

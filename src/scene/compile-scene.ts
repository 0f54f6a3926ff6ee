import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { IDENTITY, multiplyMatrices, rotationAbout, scaling, translation } from '../geometry/matrix.ts';
import { ellipsePath, rectPath, roundedRectPath, transformPath } from '../geometry/path.ts';
import { outsetRect, rectCentre } from '../geometry/rect.ts';
import type { Design, DesignNode, Page, PathNode, ShapeNode, TextNode } from '../model/design.ts';
import { findPage, nodeBox, textOf, walkNodes } from '../model/node-tree.ts';
import type { ComposedText } from '../typesetting/compose-request.ts';
import { composeText } from '../typesetting/compose-text.ts';
import type { FontRegistry } from '../typesetting/font-face.ts';
import type { GroupItem, PathItem, Scene, SceneItem, Stroke } from './display-list.ts';
import { glyphItems } from './glyph-items.ts';
import { displayedText, textRequest } from './text-request.ts';

/** A compiled page: the ink, what there is to say about it, and how each text was set (by node id). */
export interface CompiledScene {
  readonly scene: Scene;
  readonly diagnostics: readonly Diagnostic[];
  readonly texts: ReadonlyMap<string, ComposedText>;
}

/**
 * Decides where the ink of a page goes. Pure and deterministic: the same design and fonts give the same
 * scene. A text whose font isn't loaded is left out with a finding. Throws `RangeError` for a page that
 * the design doesn't have.
 */
export function compileScene(design: Design, pageId: string, fonts: FontRegistry): CompiledScene {
  const page = findPage(design, pageId);
  if (!page) throw new RangeError(`pageId: the design has no page ${pageId}`);
  const compiler = new SceneCompiler(design, page, fonts);
  const ground = outsetRect(
    { x: 0, y: 0, width: page.format.widthMm, height: page.format.heightMm },
    page.format.bleedMm,
  );
  const items: SceneItem[] = [{ kind: 'path', from: '', path: rectPath(ground), fill: page.background }];
  for (const node of page.nodes) items.push(...compiler.compileNode(node));
  const { format } = page;
  const scene: Scene = {
    title: design.name,
    pageId,
    widthMm: format.widthMm,
    heightMm: format.heightMm,
    bleedMm: format.bleedMm,
    safeMm: format.safeMm,
    ...(format.px ? { px: format.px } : {}),
    items,
  };
  return { scene, diagnostics: compiler.diagnostics, texts: compiler.texts };
}

/** The fonts that the texts of a design name; loaders add the companions. */
export function listFontIds(design: Design): readonly string[] {
  const ids = new Set<string>();
  for (const page of design.pages) {
    for (const node of walkNodes(page.nodes)) if (node.kind === 'text') ids.add(node.style.fontId);
  }
  return [...ids];
}

class SceneCompiler {
  readonly diagnostics: Diagnostic[] = [];
  readonly texts = new Map<string, ComposedText>();
  private readonly design: Design;
  private readonly page: Page;
  private readonly fonts: FontRegistry;

  constructor(design: Design, page: Page, fonts: FontRegistry) {
    this.design = design;
    this.page = page;
    this.fonts = fonts;
  }

  compileNode(node: DesignNode): readonly SceneItem[] {
    if (node.hidden) return [];
    const items = this.compileUpright(node);
    if (items.length === 0) return items;
    if (node.angleDeg === 0 && node.opacity === 1) return items;
    const transform = node.angleDeg === 0 ? IDENTITY : rotationAbout(node.angleDeg, rectCentre(nodeBox(node)));
    return [{ kind: 'group', from: node.id, transform, opacity: node.opacity, items }];
  }

  private compileUpright(node: DesignNode): readonly SceneItem[] {
    switch (node.kind) {
      case 'text':
        return this.compileText(node);
      case 'rect':
      case 'ellipse':
        return compileShape(node);
      case 'path':
        return compilePath(node);
      case 'image':
        return [{ kind: 'image', from: node.id, assetId: node.assetId, box: nodeBox(node), crop: node.crop }];
      case 'group':
        return node.nodes.flatMap((member) => this.compileNode(member));
    }
  }

  private compileText(node: TextNode): readonly SceneItem[] {
    const { style } = node;
    const at = { kind: 'node', nodeId: node.id, pageId: this.page.id } as const;
    const text = displayedText(textOf(this.design, node), style);
    if (text.trim() === '') {
      if ('slot' in node.source && node.source.slot === 'slogan') {
        this.diagnostics.push(diagnostic('slogan/empty', 'error', at));
      }
      return [];
    }
    const face = this.fonts.get(style.fontId);
    if (!face) {
      this.diagnostics.push(diagnostic('font/not-loaded', 'error', at, { font: style.fontId }));
      return [];
    }
    const composed = composeText(textRequest(node, text, face, this.fonts), this.fonts);
    this.texts.set(node.id, composed);
    for (const finding of composed.findings) {
      this.diagnostics.push({ ...finding, at, params: { ...finding.params, name: node.name } });
    }
    return glyphItems(node, composed);
  }
}

function compileShape(node: ShapeNode): readonly PathItem[] {
  const box = nodeBox(node);
  const path =
    node.kind === 'ellipse' ? ellipsePath(box) : node.radiusMm ? roundedRectPath(box, node.radiusMm) : rectPath(box);
  const stroke: Stroke | undefined =
    node.stroke && node.stroke.widthMm > 0 ? { ...node.stroke, join: 'miter' } : undefined;
  if (!node.fill && !stroke) return [];
  return [
    { kind: 'path', from: node.id, path, ...(node.fill ? { fill: node.fill } : {}), ...(stroke ? { stroke } : {}) },
  ];
}

/** A drawing in its view box, stretched to the node's box; line widths scale with the geometric mean. */
function compilePath(node: PathNode): readonly SceneItem[] {
  const sx = node.width / node.viewBox.width;
  const sy = node.height / node.viewBox.height;
  const matrix = multiplyMatrices(translation(node.x, node.y), scaling(sx, sy));
  return node.parts.map((part): PathItem | GroupItem => {
    const item: PathItem = {
      kind: 'path',
      from: node.id,
      path: transformPath(matrix, part.path),
      ...(part.fill ? { fill: part.fill } : {}),
      ...(part.fillRule ? { fillRule: part.fillRule } : {}),
      ...(part.stroke
        ? {
            stroke: {
              paint: part.stroke.paint,
              widthMm: part.stroke.width * Math.sqrt(sx * sy),
              join: 'round' as const,
            },
          }
        : {}),
    };
    if (part.opacity === undefined || part.opacity === 1) return item;
    return { kind: 'group', from: node.id, transform: IDENTITY, opacity: part.opacity, items: [item] };
  });
}

import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { IDENTITY, rotationAbout } from '../geometry/matrix.ts';
import { rectPath } from '../geometry/path.ts';
import { outsetRect, rectCentre } from '../geometry/rect.ts';
import type { Design, DesignNode, Page, TextNode } from '../model/design.ts';
import { findPage, nodeBox, textOf, walkNodes } from '../model/node-tree.ts';
import type { ComposedText } from '../typesetting/compose-request.ts';
import { composeText } from '../typesetting/compose-text.ts';
import type { FontRegistry } from '../typesetting/font-face.ts';
import type { Scene, SceneItem } from './display-list.ts';
import { textItems } from './glyph-items.ts';
import { compileImage } from './image-items.ts';
import type { CompiledNode, SceneCache } from './scene-cache.ts';
import { compilePath, compileShape } from './shape-items.ts';
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
 * the design doesn't have. With a cache, nodes that are the same objects as last time keep their very items.
 */
export function compileScene(design: Design, pageId: string, fonts: FontRegistry, cache?: SceneCache): CompiledScene {
  const page = findPage(design, pageId);
  if (!page) throw new RangeError(`pageId: the design has no page ${pageId}`);
  const compiler = new SceneCompiler(design, page, fonts, cache);
  const items: SceneItem[] = [cache?.ground(page, compileGround) ?? compileGround(page)];
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

/** The ink of some nodes of a page alone, as {@link compileScene} would place it: for what moves during a gesture. */
export function compileNodes(
  design: Design,
  page: Page,
  nodes: readonly DesignNode[],
  fonts: FontRegistry,
  cache?: SceneCache,
): readonly SceneItem[] {
  const compiler = new SceneCompiler(design, page, fonts, cache);
  return nodes.flatMap((node) => compiler.compileNode(node));
}

function compileGround({ format, background }: Page): SceneItem {
  const ground = outsetRect({ x: 0, y: 0, width: format.widthMm, height: format.heightMm }, format.bleedMm);
  return { kind: 'path', from: '', path: rectPath(ground), fill: background };
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
  diagnostics: Diagnostic[] = [];
  texts = new Map<string, ComposedText>();
  private readonly design: Design;
  private readonly page: Page;
  private readonly fonts: FontRegistry;
  private readonly cache: SceneCache | undefined;

  constructor(design: Design, page: Page, fonts: FontRegistry, cache: SceneCache | undefined) {
    this.design = design;
    this.page = page;
    this.fonts = fonts;
    this.cache = cache;
  }

  compileNode(node: DesignNode): readonly SceneItem[] {
    if (node.hidden) return [];
    if (!this.cache) return this.compileWhole(node);
    const words = wordsIn(this.design, node);
    const known = this.cache.find(node, this.page.id, words, this.fonts);
    const compiled = known ?? this.compileApart(node, words);
    if (!known) this.cache.keep(node, compiled, this.fonts);
    this.diagnostics.push(...compiled.diagnostics);
    for (const [id, composed] of compiled.texts) this.texts.set(id, composed);
    return compiled.items;
  }

  /** Compiles a node with findings and texts of its own, to be kept. */
  private compileApart(node: DesignNode, words: string): CompiledNode {
    const { diagnostics, texts } = this;
    this.diagnostics = [];
    this.texts = new Map();
    const items = this.compileWhole(node);
    const compiled = { pageId: this.page.id, words, items, diagnostics: this.diagnostics, texts: this.texts };
    this.diagnostics = diagnostics;
    this.texts = texts;
    return compiled;
  }

  private compileWhole(node: DesignNode): readonly SceneItem[] {
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
        return compileImage(node, this.design);
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
    return textItems(node, composed, this.fonts);
  }
}

/** All the words that texts in a node take from the design's content. */
function wordsIn(design: Design, node: DesignNode): string {
  if (node.kind === 'text') return textOf(design, node);
  return node.kind === 'group' ? node.nodes.map((member) => wordsIn(design, member)).join('\u0000') : '';
}

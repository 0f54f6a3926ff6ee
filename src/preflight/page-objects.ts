import { IDENTITY, multiplyMatrices, transformRect, type Matrix } from '../geometry/matrix.ts';
import { uniteRects, type Rect } from '../geometry/rect.ts';
import type { Design, DesignNode, Page } from '../model/design.ts';
import { textOf } from '../model/node-tree.ts';
import { itemBounds } from '../scene/bounds.ts';
import type { GlyphSource, GroupItem, Scene, SceneItem } from '../scene/display-list.ts';

/** A piece of ink with the way to the page. */
export interface InkLeaf {
  readonly item: Exclude<SceneItem, GroupItem>;
  readonly matrix: Matrix;
  /** Of the piece and all groups round it. */
  readonly opacity: number;
}

/** An object of a page and its ink. The same object is handed out again while nothing about it has changed. */
export interface PageObject {
  readonly node: DesignNode;
  /** The words of a text. */
  readonly words: string | undefined;
  /** True when it or a group round it is hidden. */
  readonly hidden: boolean;
  readonly leaves: readonly InkLeaf[];
  /** The box of its ink; undefined without ink. */
  readonly box: Rect | undefined;
}

interface Kept {
  readonly object: PageObject;
  readonly parents: readonly DesignNode[];
  readonly fonts: GlyphSource;
}

/** Finds the objects of a page, bottom to top, groups left out (their members count). Remembers by node identity. */
export class ObjectFinder {
  readonly #kept = new WeakMap<DesignNode, Kept>();

  find(design: Design, page: Page, scene: Scene, fonts: GlyphSource): readonly PageObject[] {
    const leaves = collectLeaves(scene);
    const objects: PageObject[] = [];
    const visit = (nodes: readonly DesignNode[], parents: readonly DesignNode[]): void => {
      for (const node of nodes) {
        if (node.kind === 'group') visit(node.nodes, [...parents, node]);
        else objects.push(this.#object(design, node, parents, leaves.get(node.id) ?? [], fonts));
      }
    };
    visit(page.nodes, []);
    return objects;
  }

  #object(
    design: Design,
    node: DesignNode,
    parents: readonly DesignNode[],
    leaves: readonly InkLeaf[],
    fonts: GlyphSource,
  ): PageObject {
    const words = node.kind === 'text' ? textOf(design, node) : undefined;
    const kept = this.#kept.get(node);
    if (kept && kept.fonts === fonts && kept.object.words === words && isSameList(kept.parents, parents))
      return kept.object;
    const hidden = node.hidden === true || parents.some((parent) => parent.hidden === true);
    let box: Rect | undefined;
    for (const leaf of leaves) {
      const bounds = itemBounds(leaf.item, fonts);
      box = uniteRects(box, bounds && transformRect(leaf.matrix, bounds));
    }
    const object: PageObject = { node, words, hidden, leaves, box };
    this.#kept.set(node, { object, parents, fonts });
    return object;
  }
}

function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((value, i) => value === b[i]);
}

function collectLeaves(scene: Scene): ReadonlyMap<string, readonly InkLeaf[]> {
  const leaves = new Map<string, InkLeaf[]>();
  const visit = (items: readonly SceneItem[], matrix: Matrix, opacity: number): void => {
    for (const item of items) {
      if (item.kind === 'group') {
        visit(item.items, multiplyMatrices(matrix, item.transform), opacity * item.opacity);
        continue;
      }
      const list = leaves.get(item.from);
      const leaf = { item, matrix, opacity };
      if (list) list.push(leaf);
      else leaves.set(item.from, [leaf]);
    }
  };
  visit(scene.items, IDENTITY, 1);
  return leaves;
}

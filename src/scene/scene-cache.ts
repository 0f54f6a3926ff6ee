import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { DesignNode, Page } from '../model/design.ts';
import type { ComposedText } from '../typesetting/compose-request.ts';
import type { FontRegistry } from '../typesetting/font-face.ts';
import type { SceneItem } from './display-list.ts';

/** What became of one node the last time it was compiled. */
export interface CompiledNode {
  readonly pageId: string;
  /** The words that its texts took from the design's content. */
  readonly words: string;
  readonly items: readonly SceneItem[];
  readonly diagnostics: readonly Diagnostic[];
  readonly texts: ReadonlyMap<string, ComposedText>;
}

/**
 * Remembers compiled nodes by identity: nodes never change, so the same object with the same words and fonts has
 * the same ink. What was kept for other fonts is forgotten.
 */
export class SceneCache {
  private nodes = new WeakMap<DesignNode, CompiledNode>();
  private fonts: FontRegistry | undefined;
  private lastGround: { readonly page: Page; readonly item: SceneItem } | undefined;

  find(node: DesignNode, pageId: string, words: string, fonts: FontRegistry): CompiledNode | undefined {
    if (fonts !== this.fonts) return undefined;
    const known = this.nodes.get(node);
    return known?.pageId === pageId && known.words === words ? known : undefined;
  }

  keep(node: DesignNode, compiled: CompiledNode, fonts: FontRegistry): void {
    if (fonts !== this.fonts) {
      this.fonts = fonts;
      this.nodes = new WeakMap();
    }
    this.nodes.set(node, compiled);
  }

  /** The page's ground; the same item as long as colour and format are the same. */
  ground(page: Page, make: (page: Page) => SceneItem): SceneItem {
    const last = this.lastGround;
    if (last?.page.background === page.background && last.page.format === page.format) return last.item;
    const item = make(page);
    this.lastGround = { page, item };
    return item;
  }
}

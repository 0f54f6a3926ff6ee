import type { GlyphSource } from '../../scene/display-list.ts';
import { deflateBlock, type FlateBlock } from './flate-splice.ts';
import { pathOperators } from './path-operators.ts';

/** The operators of one glyph's outline in font units, y down; undefined for a glyph without ink. */
export type GlyphBlock = FlateBlock | undefined;

/** Thirds appear where quadratics become cubics; three decimals keep a metre-high letter right to 0.001 mm. */
const DECIMALS = 3;

/** Each glyph's outline, turned into operators and deflated once. Holds on to what it has seen. */
export class GlyphBlocks {
  readonly #glyphs: GlyphSource;
  readonly #blocks = new Map<string, Map<number, { readonly block: GlyphBlock }>>();

  constructor(glyphs: GlyphSource) {
    this.#glyphs = glyphs;
  }

  get(fontId: string, unitsPerEm: number, glyphId: number): GlyphBlock {
    let font = this.#blocks.get(fontId);
    if (!font) this.#blocks.set(fontId, (font = new Map()));
    let entry = font.get(glyphId);
    if (!entry) {
      const path = this.#glyphs.outline(fontId, glyphId);
      const operators = path.length === 0 ? '' : pathOperators(path, unitsPerEm, DECIMALS);
      font.set(glyphId, (entry = { block: operators === '' ? undefined : deflateBlock(operators) }));
    }
    return entry.block;
  }
}

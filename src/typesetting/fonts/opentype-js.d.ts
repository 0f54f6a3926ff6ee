/**
 * The part of opentype.js 2.0.0 that is used: parsing and outlines. Its own shaping (`getPath`, `getAdvanceWidth`,
 * `stringToGlyphs`, `getKerningValue`) throws or drops kerning for many fonts with Vietnamese letters, so it is
 * not declared here. The `.mjs` file is named because the package has no `exports` and its CommonJS and ESM
 * builds differ in shape.
 */
declare module 'opentype.js/dist/opentype.mjs' {
  export interface PathCommand {
    readonly type: 'M' | 'L' | 'Q' | 'C' | 'Z';
    readonly x?: number;
    readonly y?: number;
    readonly x1?: number;
    readonly y1?: number;
    readonly x2?: number;
    readonly y2?: number;
  }
  export interface ParsedGlyph {
    /** Font units, y up. */
    readonly path: { readonly commands: readonly PathCommand[] };
  }
  export interface ParsedFont {
    readonly unitsPerEm: number;
    readonly numGlyphs: number;
    readonly glyphs: { get(index: number): ParsedGlyph };
    readonly substitution: {
      getSingle(feature: string, script: string, language: string): readonly { sub: number; by: number }[];
    };
    /** The glyph of the string's first code point, 0 or null when there is none. */
    charToGlyphIndex(character: string): number | null;
  }
  export function parse(buffer: ArrayBuffer, options?: { readonly lowMemory?: boolean }): ParsedFont;
}

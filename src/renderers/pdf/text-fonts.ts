import { sha256 } from '@noble/hashes/sha2.js';
import type { GlyphsItem, Scene, SceneItem } from '../../scene/display-list.ts';
import type { FontFace } from '../../typesetting/font-face.ts';
import { contentKey, deflateWhole } from './flate-splice.ts';
import { subsetTrueType } from './font-subset/subset-true-type.ts';
import { latin1Bytes, type PdfFile, type PdfRef, type PdfStream } from './pdf-file.ts';
import { pdfNumber } from './pdf-number.ts';
import { hexWord, pdfName } from './pdf-syntax.ts';
import { readFontMetrics } from './font-metrics.ts';

/** What a code of the font stands for: the glyph drawn and the text read. */
interface CodeGlyph {
  readonly unicode: string;
  readonly glyphId: number;
}

/** The characters a file shows in one font. Their codes (CIDs) count from 1 in the order of the text. */
export class TextFont {
  readonly face: FontFace;
  readonly characters: readonly CodeGlyph[];
  readonly #codes = new Map<string, string>();

  constructor(face: FontFace, characters: readonly CodeGlyph[]) {
    this.face = face;
    this.characters = characters;
    characters.forEach(({ unicode, glyphId }, i) => this.#codes.set(`${glyphId} ${unicode}`, hexWord(i + 1)));
  }

  /** Four hexadecimal digits. */
  code(unicode: string, glyphId: number): string {
    const code = this.#codes.get(`${glyphId} ${unicode}`);
    if (code === undefined) throw new RangeError(`pdf: "${unicode}" was not collected`);
    return code;
  }

  /** Width as the file declares it, in thousandths of the em. */
  width(glyphId: number): number {
    return Math.round(this.face.advance(glyphId) * 1e6) / 1000;
  }
}

/**
 * The text that each glyph of a run is read as. A hyphen that ends the run is read with a space after it,
 * because poppler takes a bare one at the end of a line for a divided word and drops it. Throws `RangeError`
 * when the run has not one glyph for every letter.
 */
export function readAs(item: GlyphsItem): readonly string[] {
  const letters = [...item.text];
  if (letters.length !== item.glyphs.length)
    throw new RangeError(`pdf: "${item.text}" has ${letters.length} letters and ${item.glyphs.length} glyphs`);
  const last = letters.findLastIndex((letter) => letter !== ' ');
  return letters.map((letter, i) => (letter === '-' && i === last && i > 0 ? '- ' : letter));
}

/** Collects what each font of the scenes has to say, in an order that depends on the text alone. */
export function collectTextFonts(
  scenes: readonly Scene[],
  fonts: (fontId: string) => FontFace | undefined,
): ReadonlyMap<string, TextFont> {
  const used = new Map<string, Map<string, CodeGlyph>>();
  const visit = (items: readonly SceneItem[]): void => {
    for (const item of items) {
      if (item.kind === 'group' && item.opacity > 0) visit(item.items);
      if (item.kind !== 'glyphs') continue;
      let characters = used.get(item.fontId);
      if (!characters) used.set(item.fontId, (characters = new Map()));
      for (const [i, unicode] of readAs(item).entries()) {
        const glyphId = item.glyphs[i]?.glyphId ?? 0;
        characters.set(`${glyphId} ${unicode}`, { unicode, glyphId });
      }
    }
  };
  for (const scene of scenes) visit(scene.items);
  const result = new Map<string, TextFont>();
  for (const fontId of [...used.keys()].toSorted()) {
    const face = fonts(fontId);
    if (!face) throw new RangeError(`pdf: font "${fontId}" is not loaded`);
    const characters = [...(used.get(fontId)?.values() ?? [])];
    characters.sort((a, b) => (a.unicode < b.unicode ? -1 : a.unicode > b.unicode ? 1 : a.glyphId - b.glyphId));
    result.set(fontId, new TextFont(face, characters));
  }
  return result;
}

interface BuiltFont {
  readonly name: string;
  readonly file: PdfStream;
  readonly gidMap: PdfStream | undefined;
  readonly toUnicode: PdfStream;
  readonly widths: string;
  readonly metrics: string;
}

/** Builds the font objects and remembers them, so that a batch that repeats its words builds them once. */
export class TextFontBuilder {
  readonly #built = new Map<string, BuiltFont>();

  /** Writes a Type 0 font and returns its reference. */
  add(file: PdfFile, font: TextFont): PdfRef {
    const key = `${font.face.info.id} ${font.characters.map((c) => `${c.unicode}${c.glyphId}`).join(' ')}`;
    let built = this.#built.get(key);
    if (!built) {
      if (this.#built.size >= CACHE_LIMIT) this.#built.clear();
      this.#built.set(key, (built = buildFont(font, key)));
    }
    const program = file.addStream(built.file);
    const name = pdfName(built.name);
    const descriptor = file.add(
      `<< /Type /FontDescriptor /FontName ${name} /Flags 4 ${built.metrics} /FontFile2 ${program} >>`,
    );
    const gidMap = built.gidMap ? file.addStream(built.gidMap) : '/Identity';
    const descendant = file.add(
      `<< /Type /Font /Subtype /CIDFontType2 /BaseFont ${name} /CIDToGIDMap ${gidMap} /DW 0 /W ${built.widths} ` +
        `/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor ${descriptor} >>`,
    );
    return file.add(
      `<< /Type /Font /Subtype /Type0 /BaseFont ${name} /Encoding /Identity-H ` +
        `/DescendantFonts [${descendant}] /ToUnicode ${file.addStream(built.toUnicode)} >>`,
    );
  }
}

function buildFont(font: TextFont, key: string): BuiltFont {
  const { face, characters } = font;
  const subset = subsetTrueType(
    face.bytes,
    characters.map((c) => c.glyphId),
  );
  const gids = characters.map(({ glyphId }) => {
    const gid = subset.glyphIds.get(glyphId);
    if (gid === undefined) throw new RangeError(`pdf: the subset lost glyph ${glyphId}`);
    return gid;
  });
  const program = deflateWhole(subset.bytes);
  return {
    name: `${subsetTag(key)}+${face.info.family.replace(/[^A-Za-z0-9]/g, '')}-${face.info.weight}`,
    file: { entries: `/Filter /FlateDecode /Length1 ${subset.bytes.length}`, bytes: program, key: contentKey(program) },
    gidMap: gids.every((gid, i) => gid === i + 1) ? undefined : flateStream(gidMapBytes(gids)),
    toUnicode: flateStream(latin1Bytes(toUnicodeMap(characters))),
    widths: `[1 [${characters.map((c) => pdfNumber(font.width(c.glyphId), 3)).join(' ')}]]`,
    metrics: descriptorMetrics(face),
  };
}

/** Fonts kept for repeated texts; beyond it the memory is given back. */
const CACHE_LIMIT = 64;

function flateStream(bytes: Uint8Array): PdfStream {
  return { entries: '/Filter /FlateDecode', bytes: deflateWhole(bytes), key: contentKey(bytes) };
}

/** Six capitals that stand for what the subset holds. */
function subsetTag(key: string): string {
  const hash = sha256(new TextEncoder().encode(key));
  return Array.from(hash.subarray(0, 6), (byte) => String.fromCharCode(65 + (byte % 26))).join('');
}

function gidMapBytes(gids: readonly number[]): Uint8Array {
  const bytes = new Uint8Array((gids.length + 1) * 2);
  const view = new DataView(bytes.buffer);
  gids.forEach((gid, i) => view.setUint16((i + 1) * 2, gid));
  return bytes;
}

function descriptorMetrics(face: FontFace): string {
  const { box, ascent, descent, italicAngle } = readFontMetrics(face.bytes);
  const n = (units: number): string => pdfNumber(Math.round((units * 1000) / face.unitsPerEm));
  const stem = 60 + Math.round((face.info.weight - 400) / 5);
  return (
    `/FontBBox [${box.map(n).join(' ')}] /ItalicAngle ${pdfNumber(italicAngle, 2)} /Ascent ${n(ascent)} ` +
    `/Descent ${n(descent)} /CapHeight ${n(face.capHeight * face.unitsPerEm)} /StemV ${Math.max(50, stem)}`
  );
}

const CMAP_BLOCK = 100;

function toUnicodeMap(characters: readonly CodeGlyph[]): string {
  const lines = characters.map(({ unicode }, i) => `<${hexWord(i + 1)}> <${utf16Hex(unicode)}>`);
  let map = `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
`;
  for (let i = 0; i < lines.length; i += CMAP_BLOCK) {
    const block = lines.slice(i, i + CMAP_BLOCK);
    map += `${block.length} beginbfchar\n${block.join('\n')}\nendbfchar\n`;
  }
  return `${map}endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n`;
}

function utf16Hex(text: string): string {
  let hex = '';
  for (let i = 0; i < text.length; i++) hex += hexWord(text.charCodeAt(i));
  return hex;
}

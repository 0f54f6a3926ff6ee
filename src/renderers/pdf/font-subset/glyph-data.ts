/**
 * The `glyf` entries of a TrueType font, read as bytes (OpenType specification, “glyf”).
 */

const ARGUMENTS_ARE_WORDS = 0x0001;
const HAS_SCALE = 0x0008;
const MORE_COMPONENTS = 0x0020;
const HAS_X_AND_Y_SCALE = 0x0040;
const HAS_TWO_BY_TWO = 0x0080;
const HAS_INSTRUCTIONS = 0x0100;

interface Component {
  /** Where its flags stand; the glyph id follows two bytes later. */
  readonly at: number;
  readonly end: number;
  readonly flags: number;
  readonly glyphId: number;
}

/** The tables that hold a font's outlines. */
export interface GlyphTables {
  readonly glyf: DataView;
  readonly loca: DataView;
  readonly longLoca: boolean;
  readonly glyphCount: number;
}

const NO_OUTLINE = new DataView(new ArrayBuffer(0));

/** The bytes of one glyph; none when it has no outline, or one that is damaged (which no program could draw). */
export function glyphBytes(tables: GlyphTables, glyphId: number): DataView {
  try {
    const glyph = sliceGlyph(tables, glyphId);
    if (glyph.byteLength < 10) return NO_OUTLINE;
    const sound = isComposite(glyph)
      ? readComponents(glyph).every((component) => component.glyphId < tables.glyphCount)
      : instructionsEnd(glyph) <= glyph.byteLength;
    return sound ? glyph : NO_OUTLINE;
  } catch {
    return NO_OUTLINE;
  }
}

function sliceGlyph({ glyf, loca, longLoca }: GlyphTables, glyphId: number): DataView {
  const start = longLoca ? loca.getUint32(4 * glyphId) : 2 * loca.getUint16(2 * glyphId);
  const end = longLoca ? loca.getUint32(4 * glyphId + 4) : 2 * loca.getUint16(2 * glyphId + 2);
  return end <= glyf.byteLength ? new DataView(glyf.buffer, glyf.byteOffset + start, end - start) : NO_OUTLINE;
}

function isComposite(glyph: DataView): boolean {
  return glyph.getInt16(0) < 0;
}

function readComponents(glyph: DataView): readonly Component[] {
  const components: Component[] = [];
  let at = 10;
  for (;;) {
    const flags = glyph.getUint16(at);
    const scale = flags & HAS_SCALE ? 2 : flags & HAS_X_AND_Y_SCALE ? 4 : flags & HAS_TWO_BY_TWO ? 8 : 0;
    const end = at + 4 + (flags & ARGUMENTS_ARE_WORDS ? 4 : 2) + scale;
    components.push({ at, end, flags, glyphId: glyph.getUint16(at + 2) });
    if (!(flags & MORE_COMPONENTS)) return components;
    at = end;
  }
}

/** The glyphs that a composite glyph draws, directly; none for a simple glyph. */
export function componentIds(glyph: DataView): readonly number[] {
  return glyph.byteLength > 0 && isComposite(glyph) ? readComponents(glyph).map((component) => component.glyphId) : [];
}

/**
 * A glyph's bytes for a smaller font: components renamed, hinting instructions taken out (so that `cvt `, `fpgm`
 * and `prep` are not needed).
 */
export function renumberedGlyph(glyph: DataView, newIds: ReadonlyMap<number, number>): Uint8Array {
  const bytes = new Uint8Array(glyph.buffer, glyph.byteOffset, glyph.byteLength);
  if (glyph.byteLength === 0) return new Uint8Array();
  if (!isComposite(glyph)) return withoutInstructions(glyph, bytes);
  const components = readComponents(glyph);
  const copy = bytes.slice(0, components.at(-1)?.end);
  const view = new DataView(copy.buffer);
  for (const { at, flags, glyphId } of components) {
    view.setUint16(at, flags & ~HAS_INSTRUCTIONS);
    view.setUint16(at + 2, newIds.get(glyphId) ?? 0);
  }
  return copy;
}

/** Where a simple glyph keeps the length of its instructions: after the ends of its contours. */
function instructionLengthAt(glyph: DataView): number {
  return 10 + 2 * glyph.getInt16(0);
}

function instructionsEnd(glyph: DataView): number {
  const at = instructionLengthAt(glyph);
  return at + 2 + glyph.getUint16(at);
}

function withoutInstructions(glyph: DataView, bytes: Uint8Array): Uint8Array {
  const lengthAt = instructionLengthAt(glyph);
  const rest = bytes.subarray(instructionsEnd(glyph));
  const copy = new Uint8Array(lengthAt + 2 + rest.length);
  copy.set(bytes.subarray(0, lengthAt));
  copy.set(rest, lengthAt + 2);
  return copy;
}

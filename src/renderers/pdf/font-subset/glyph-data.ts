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

/** The bytes of one glyph; empty when it has no outline. Throws `RangeError` when `loca` or `glyf` is too short. */
export function glyphBytes(glyf: DataView, loca: DataView, longLoca: boolean, glyphId: number): DataView {
  const start = longLoca ? loca.getUint32(4 * glyphId) : 2 * loca.getUint16(2 * glyphId);
  const end = longLoca ? loca.getUint32(4 * glyphId + 4) : 2 * loca.getUint16(2 * glyphId + 2);
  if (end < start || end > glyf.byteLength) throw new RangeError(`font-subset: glyph ${glyphId} lies outside glyf`);
  return new DataView(glyf.buffer, glyf.byteOffset + start, end - start);
}

function isComposite(glyph: DataView): boolean {
  return glyph.byteLength >= 10 && glyph.getInt16(0) < 0;
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
  return isComposite(glyph) ? readComponents(glyph).map((component) => component.glyphId) : [];
}

/**
 * A glyph's bytes for a smaller font: components renamed, hinting instructions taken out (so that `cvt `, `fpgm`
 * and `prep` are not needed).
 */
export function renumberedGlyph(glyph: DataView, newIds: ReadonlyMap<number, number>): Uint8Array {
  const bytes = new Uint8Array(glyph.buffer, glyph.byteOffset, glyph.byteLength);
  if (glyph.byteLength < 10) return new Uint8Array();
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

function withoutInstructions(glyph: DataView, bytes: Uint8Array): Uint8Array {
  const lengthAt = 10 + 2 * glyph.getInt16(0);
  const length = glyph.getUint16(lengthAt);
  const copy = new Uint8Array(bytes.length - length);
  copy.set(bytes.subarray(0, lengthAt));
  copy.set(bytes.subarray(lengthAt + 2 + length), lengthAt + 2);
  return copy;
}

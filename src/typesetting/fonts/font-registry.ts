import { accepted, type Checked } from '../../diagnostics/checked.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Path } from '../../geometry/path.ts';
import type { Em } from '../../geometry/units.ts';
import type { FontFace, FontInfo, FontRegistry } from '../font-face.ts';

/** A font that may not have been parsed yet. */
export interface FontEntry {
  readonly info: FontInfo;
  /** Parses on the first call and remembers the answer. */
  face(): Checked<FontFace>;
}

/** The loaded fonts, also as the source of outlines for renderers. */
export interface LoadedFonts extends FontRegistry {
  /** Fractions of the em, y down. Throws `RangeError` when the font isn't loaded or not readable. */
  outline(fontId: string, glyphId: number): Path;
  advance(fontId: string, glyphId: number): Em;
  /** Why a listed font has no face; empty when it has one. Parses the font. */
  findings(fontId: string): readonly Diagnostic[];
}

/**
 * A font to be parsed when it is first used. The parser is passed in, so that a program can show fonts by name
 * before it has loaded the parser's code.
 */
export function lazyFont<Info extends FontInfo>(
  bytes: Uint8Array,
  info: Info,
  parse: (bytes: Uint8Array, info: Info) => Checked<FontFace>,
): FontEntry {
  let known: Checked<FontFace> | undefined;
  return { info, face: () => (known ??= parse(bytes, info)) };
}

export function readyFont(face: FontFace): FontEntry {
  return { info: face.info, face: () => accepted(face) };
}

/** Makes a registry; of two entries with one id the later counts. Entries may be shared between registries. */
export function createFontRegistry(entries: readonly FontEntry[]): LoadedFonts {
  const byId = new Map(entries.map((entry) => [entry.info.id, entry]));
  const get = (fontId: string): FontFace | undefined => {
    const face = byId.get(fontId)?.face();
    return face?.ok ? face.value : undefined;
  };
  const need = (fontId: string): FontFace => {
    const face = get(fontId);
    if (!face) throw new RangeError(`fonts: ${fontId} is not loaded`);
    return face;
  };
  return {
    get,
    list: () => [...byId.values()].map((entry) => entry.info),
    outline: (fontId, glyphId) => need(fontId).outline(glyphId),
    advance: (fontId, glyphId) => need(fontId).advance(glyphId),
    findings: (fontId) => byId.get(fontId)?.face().diagnostics ?? [],
  };
}

/** The fonts that the styles of a document give to runs that name none. */
export interface StyleFonts {
  /** Font of the default paragraph style, or of the document's defaults. */
  readonly normal: string | null;
  of(styleId: string | null | undefined): string | null;
}

/** Reads `w:rFonts` out of `word/styles.xml`, following `w:basedOn`. */
export function readStyleFonts(stylesXml: string): StyleFonts {
  const fonts = new Map<string, string>();
  const parents = new Map<string, string>();
  let standard: string | null = null;
  for (const [, attributes = '', body = ''] of stylesXml.matchAll(/<w:style\b([^>]*)>([\s\S]*?)<\/w:style>/g)) {
    const id = readAttribute(attributes, 'w:styleId');
    if (id === null) continue;
    const font = readFont(body);
    if (font !== null) fonts.set(id, font);
    const parent = /<w:basedOn\b[^>]*w:val="([^"]*)"/.exec(body)?.[1];
    if (parent !== undefined) parents.set(id, parent);
    if (/w:type="paragraph"/.test(attributes) && /w:default="(?:1|true)"/.test(attributes)) standard = id;
  }
  const defaults = readFont(/<w:docDefaults>([\s\S]*?)<\/w:docDefaults>/.exec(stylesXml)?.[1] ?? '');
  const of = (styleId: string | null | undefined): string | null => {
    let id = styleId ?? undefined;
    for (let depth = 0; id !== undefined && depth < 12; depth++) {
      const font = fonts.get(id);
      if (font !== undefined) return font;
      id = parents.get(id);
    }
    return null;
  };
  return { normal: of(standard) ?? defaults, of };
}

function readFont(xml: string): string | null {
  const element = /<w:rFonts\b([^>]*)\/?>/.exec(xml)?.[1] ?? '';
  return readAttribute(element, 'w:ascii') ?? readAttribute(element, 'w:hAnsi');
}

function readAttribute(attributes: string, name: string): string | null {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? null;
}

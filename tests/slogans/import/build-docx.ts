import { strToU8, zipSync } from 'fflate';

/** One paragraph of a made-up .docx. */
export interface DocxParagraph {
  readonly runs: readonly { readonly text: string; readonly font?: string; readonly bold?: boolean }[];
  readonly style?: string;
  /** Automatic numbering: 1 is an ordered list, 2 a bulleted one. */
  readonly list?: 1 | 2;
}

export type DocxBlock = DocxParagraph | { readonly rows: readonly (readonly string[])[] };

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

export function paragraph(text: string, bold = false): DocxParagraph {
  return { runs: [{ text, bold }] };
}

export function buildDocx(blocks: readonly DocxBlock[], stylesXml = ''): Uint8Array {
  const body = blocks.map((b) => ('rows' in b ? table(b.rows) : paragraphXml(b))).join('');
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/_rels/document.xml.rels': strToU8(
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/></Relationships>',
    ),
    'word/document.xml': strToU8(`<?xml version="1.0"?><w:document ${W}><w:body>${body}</w:body></w:document>`),
    'word/styles.xml': strToU8(`<?xml version="1.0"?><w:styles ${W}>${stylesXml}</w:styles>`),
    'word/numbering.xml': strToU8(
      `<?xml version="1.0"?><w:numbering ${W}><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num></w:numbering>`,
    ),
  });
}

function paragraphXml({ runs, style, list }: DocxParagraph): string {
  const numbering = list === undefined ? '' : `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`;
  const properties = `${style === undefined ? '' : `<w:pStyle w:val="${style}"/>`}${numbering}`;
  return `<w:p><w:pPr>${properties}</w:pPr>${runs.map(runXml).join('')}</w:p>`;
}

function runXml({ text, font, bold }: DocxParagraph['runs'][number]): string {
  const fonts = font === undefined ? '' : `<w:rFonts w:ascii="${font}" w:hAnsi="${font}"/>`;
  const words = text.split('\n').map((line) => `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`);
  return `<w:r><w:rPr>${fonts}${bold ? '<w:b/>' : ''}</w:rPr>${words.join('<w:br/>')}</w:r>`;
}

function table(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) =>
    `<w:tc>${text
      .split('\n')
      .map((t) => paragraphXml(paragraph(t)))
      .join('')}</w:tc>`;
  return `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

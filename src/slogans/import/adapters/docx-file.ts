import mammoth from 'mammoth';
import { convertText } from '../../../text/encodings/convert-text.ts';
import type { RawLine } from '../text-lines.ts';
import { repackDocx } from './docx-parts.ts';
import { readStyleFonts, type StyleFonts } from './docx-style-fonts.ts';

/** What this reader looks at in mammoth's tree. */
interface DocxNode {
  readonly type: string;
  readonly children?: readonly DocxNode[];
  readonly value?: string;
  readonly font?: string | null;
  readonly isBold?: boolean;
  readonly styleId?: string | null;
  readonly styleName?: string | null;
  readonly numbering?: { readonly isOrdered: boolean; readonly level: string | number } | null;
}

/** The paragraphs and table rows of a .docx, text of legacy fonts turned into Unicode. */
export async function readDocx(parts: ReadonlyMap<string, Uint8Array>): Promise<readonly RawLine[]> {
  const tree = await readTree(repackDocx(parts));
  const fonts = readStyleFonts(new TextDecoder('utf-8').decode(parts.get('word/styles.xml') ?? new Uint8Array()));
  const reader = { fonts, lines: [] as RawLine[], paragraph: 0, strongNumber: 0, itemNumbers: [] as number[] };
  for (const node of tree.children ?? []) readNode(node, reader);
  return reader.lines;
}

/** mammoth hands its tree to `transformDocument`; the HTML it makes of it is thrown away. */
async function readTree(archive: Uint8Array): Promise<DocxNode> {
  let tree: DocxNode = { type: 'document', children: [] };
  const arrayBuffer = new Uint8Array(archive).buffer;
  const input = { arrayBuffer, buffer: archive } as unknown as { arrayBuffer: ArrayBuffer };
  await mammoth.convertToHtml(input, {
    transformDocument(document: DocxNode) {
      tree = document;
      return { ...document, children: [] };
    },
  });
  return tree;
}

interface Reader {
  readonly fonts: StyleFonts;
  readonly lines: RawLine[];
  paragraph: number;
  strongNumber: number;
  itemNumbers: number[];
}

function readNode(node: DocxNode, reader: Reader): void {
  if (node.type === 'paragraph') readParagraph(node, reader);
  else if (node.type === 'table') for (const row of node.children ?? []) readRow(row, reader);
  else for (const child of node.children ?? []) readNode(child, reader);
}

function readParagraph(node: DocxNode, reader: Reader): void {
  reader.paragraph += 1;
  const { text, strong } = paragraphText(node, reader.fonts);
  if (text.trim() === '') {
    reader.lines.push({ text: '', number: reader.paragraph, page: null });
    return;
  }
  const heading = strong || /heading|title/i.test(node.styleName ?? '');
  const sign = node.numbering ? listSign(node.numbering, heading, reader) : '';
  (sign + text).split('\n').forEach((line, i) => {
    reader.lines.push({ text: line, number: reader.paragraph, page: null, startsBlock: i === 0, strong: heading });
  });
}

/** Word keeps the numbers of lists out of the text: headings get Roman ones, items Arabic ones from each heading on. */
function listSign({ isOrdered, level }: NonNullable<DocxNode['numbering']>, heading: boolean, reader: Reader): string {
  if (!isOrdered) return '- ';
  const depth = Number(level) || 0;
  if (heading && depth === 0) {
    reader.itemNumbers = [];
    reader.strongNumber += 1;
    return `${['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'][reader.strongNumber - 1] ?? 'XI'}. `;
  }
  const number = (reader.itemNumbers[depth] ?? 0) + 1;
  reader.itemNumbers = [...reader.itemNumbers.slice(0, depth), number];
  return depth === 0 ? `${number}. ` : `${number}) `;
}

/** One line a row, cells set apart by bars; a row of one cell, or one that holds a page of text, is plain paragraphs. */
function readRow(row: DocxNode, reader: Reader): void {
  const cells = (row.children ?? []).map((cell) => collect(cell, 'paragraph'));
  if (cells.length < 2 || cells.some((paragraphs) => paragraphs.length > 14)) {
    for (const paragraph of cells.flat()) readParagraph(paragraph, reader);
    return;
  }
  reader.paragraph += 1;
  const texts = cells.map((paragraphs) =>
    paragraphs.map((p) => paragraphText(p, reader.fonts).text.replace(/\n/g, ' ').replaceAll('|', '/')).join('<br>'),
  );
  reader.lines.push({ text: `| ${texts.join(' | ')} |`, number: reader.paragraph, page: null, startsBlock: true });
}

function paragraphText(node: DocxNode, fonts: StyleFonts): { readonly text: string; readonly strong: boolean } {
  const runs = collect(node, 'run').map((run) => ({
    text: runText(run),
    bold: run.isBold === true,
    font: run.font ?? fonts.of(run.styleId) ?? fonts.of(node.styleId) ?? fonts.normal ?? '',
  }));
  let text = '';
  for (let at = 0; at < runs.length;) {
    const font = runs[at]?.font ?? '';
    let end = at;
    while (end < runs.length && runs[end]?.font === font) end++;
    text += decodeRun(
      runs
        .slice(at, end)
        .map((run) => run.text)
        .join(''),
      font,
    );
    at = end;
  }
  const worded = runs.filter((run) => run.text.trim() !== '');
  return { text, strong: worded.length > 0 && worded.every((run) => run.bold) };
}

/** `.VnTime` and its kin are TCVN3 (a final `H` draws capitals), `VNI-Times` and its kin VNI. */
function decodeRun(text: string, font: string): string {
  if (/^\.vn/i.test(font)) return convertText(text, 'tcvn3', { capitalFont: font.trim().endsWith('H') }).text;
  return /^vni[\s-]/i.test(font) ? convertText(text, 'vni').text : text;
}

function runText(run: DocxNode): string {
  return (run.children ?? [])
    .map((child) => {
      if (child.type === 'text') return child.value ?? '';
      if (child.type === 'tab') return '\t';
      return child.type === 'break' ? '\n' : '';
    })
    .join('');
}

function collect(node: DocxNode, type: string): readonly DocxNode[] {
  return (node.children ?? []).flatMap((child) => (child.type === type ? [child] : collect(child, type)));
}

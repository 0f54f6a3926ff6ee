import type { SourceLine } from './source-document.ts';

/** A line as it was read, before markup and noise are taken off. */
export interface RawLine {
  readonly text: string;
  readonly number: number;
  readonly page: number | null;
  readonly startsBlock?: boolean;
  readonly strong?: boolean;
}

const PAGE_NOISE = [
  /^\d{1,3}$/,
  /^[-–—~|]\s*\d{1,3}\s*[-–—~|]$/,
  /^(?:trang|page)\s*:?\s*\d{1,3}(?:\s*(?:\/|of|trên)\s*\d{1,3})?$/iu,
  /^\d{1,3}\s*\/\s*\d{1,3}$/,
  /^[-–—_=*~.·•\s]{2,}$/,
  /^[*_|~]$/,
  /^\[?(?:image|hình ảnh|picture)\b[^\]]*\]?$/iu,
  /^<!--.*-->$/,
  /^(?:ký bởi|người ký|email|cơ quan|thời gian ký)\s*:\s*\S/iu,
];

/** The lines of a text file or Markdown conversion: form feeds are page ends, empty lines part blocks. */
export function splitTextLines(text: string): readonly RawLine[] {
  const pages = text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').split('\f');
  let number = 0;
  return pages.flatMap((page, i) =>
    page.split('\n').map((line) => ({ text: line, number: ++number, page: pages.length > 1 ? i + 1 : null })),
  );
}

/**
 * Takes off markup (`**`, `#`, `>`, table bars, escapes, tags) and page noise (page numbers, rules, running heads that
 * come back on three pages or more, signature stamps); what is left is text. Idempotent on its own output.
 */
export function normalizeLines(raw: readonly RawLine[]): readonly SourceLine[] {
  const running = runningHeads(raw);
  const lines: SourceLine[] = [];
  let gap = true;
  for (const line of raw) {
    const read = readMarkup(line.text);
    if (read.text === '') {
      if (!read.isPicture) gap = true;
      continue;
    }
    if (PAGE_NOISE.some((noise) => noise.test(read.text)) || running.has(read.text)) continue;
    lines.push({
      text: read.text,
      number: line.number,
      page: line.page,
      startsBlock: gap || line.startsBlock === true || read.heading !== null,
      strong: line.strong === true || read.strong || read.heading !== null,
      heading: read.heading,
      cells: read.cells,
    });
    gap = false;
  }
  return lines;
}

interface MarkedLine {
  readonly text: string;
  readonly strong: boolean;
  readonly heading: number | null;
  readonly cells: readonly string[] | null;
  readonly isPicture: boolean;
}

function readMarkup(source: string): MarkedLine {
  const spaced = source.normalize('NFC').replace(/&nbsp;|\u00a0/g, ' ');
  const isPicture = /^\s*!\[[^\]]*\]\([^)]*\)\s*$/.test(spaced);
  const [, hashes = '', body = ''] = /^\s*(?:>\s?)*\s*(#{1,6}(?=\s|\*))?\s*(.*)$/su.exec(spaced) ?? [];
  const isTableRule = /^\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?$/.test(body.trim()) && body.includes('|');
  if (isPicture || isTableRule) return { text: '', strong: false, heading: null, cells: null, isPicture };
  const strong = /^(?:\*\*|__)[^*_].*(?:\*\*|__)\s*[:.;,]?$/u.test(body.trim());
  const cells = readCells(body);
  const text = cells
    ? cells.join(' ')
    : plainText(body.replace(/^\s*\|(.*)\|\s*$/s, (_, row: string) => row.replaceAll('|', ' ')));
  return { text, strong, heading: hashes === '' ? null : hashes.length, cells, isPicture: false };
}

/** A Markdown table row, or columns set apart by a tab or by five spaces and more. */
function readCells(body: string): readonly string[] | null {
  const bars = body.trim();
  if (bars.startsWith('|') && bars.indexOf('|', 1) > 0) {
    return atLeastTwo(bars.replace(/^\||\|$/g, '').split(/(?<!\\)\|/));
  }
  const columns = body.trim().split(/\t+|\s{5,}/);
  // More gaps than that are justified type, and a gap behind a list's sign is its indent.
  return columns.length > 1 && columns.length <= 3 && (columns[0] ?? '').length > 3 ? atLeastTwo(columns) : null;
}

function atLeastTwo(parts: readonly string[]): readonly string[] | null {
  const cells = parts.flatMap((part) => part.split(/<br\s*\/?>/i).map(plainText)).filter((cell) => cell !== '');
  return cells.length > 1 ? cells : null;
}

/** Emphasis, links, tags, entities and escapes off; NFC; single spaces. */
function plainText(text: string): string {
  return text
    .replace(/!\[[^\]]*\]\([^)]*\)/g, ' ')
    .replace(/\[([^\]]*)\]\((?:[^()]|\([^)]*\))*\)/g, '$1')
    .replace(/<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>/gi, ' ')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replace(/\*{2,}|_{2,}(?=\S)|(?<=\S)_{2,}/g, '')
    .replace(/(?<![\p{L}\p{N}*])\*(?=\S)([^*]*\S)\*(?![\p{L}\p{N}*])/gu, '$1')
    .replace(/(?<![\p{L}\p{N}_])_(?=\S)([^_]*\S)_(?![\p{L}\p{N}_])/gu, '$1')
    .replace(/\\([\\`*_{}[\]()#+\-.!|>~"'])/g, '$1')
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\\\s*$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** Short lines that open or close three pages or more. */
function runningHeads(raw: readonly RawLine[]): ReadonlySet<string> {
  const pages = new Map<number, string[]>();
  for (const line of raw) {
    if (line.page === null || line.text.trim() === '') continue;
    const lines = pages.get(line.page);
    if (lines) lines.push(plainText(line.text));
    else pages.set(line.page, [plainText(line.text)]);
  }
  const counts = new Map<string, number>();
  for (const lines of pages.values()) {
    for (const edge of new Set([lines[0], lines.at(-1)])) {
      if (edge !== undefined && edge.length <= 120) counts.set(edge, (counts.get(edge) ?? 0) + 1);
    }
  }
  return new Set([...counts].flatMap(([text, count]) => (count >= 3 ? [text] : [])));
}

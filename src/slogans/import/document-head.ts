import { foldMarks } from '../library/word-key.ts';
import { composeIssuer } from './issuer.ts';
import { isCapitals } from './slogan-heading.ts';
import type { SourceLine } from './source-document.ts';

/** What the head of an official document says. Each part is `null` while the document leaves it blank. */
export interface DocumentHead {
  readonly title: string | null;
  /** As printed without spaces: `15-KH/ĐUK` (Party), `189/KH-UBND` (State). */
  readonly number: string | null;
  readonly issuer: string | null;
  /** `YYYY-MM-DD`. */
  readonly date: string | null;
  /** The place for the number is there but not filled in; so for the date. */
  readonly blankNumber: boolean;
  readonly blankDate: boolean;
}

const KINDS =
  'KẾ HOẠCH|HƯỚNG DẪN|CHƯƠNG TRÌNH|THÔNG BÁO|CHỈ THỊ|ĐỀ ÁN|QUYẾT ĐỊNH|BÁO CÁO|TỜ TRÌNH|ĐỀ CƯƠNG|CÔNG VĂN|THÔNG TRI|NGHỊ QUYẾT|PHƯƠNG ÁN|THỂ LỆ|QUY CHẾ|PHỤ LỤC';
const KIND_LINE = new RegExp(`^(${KINDS})(?:$|[\\s:,]+(.*)$)`, 'u');
const SUBJECT = /^(?:V\/v|V\/V|Về việc)\s*:?\s*(\p{L}.*)$/u;
const HEAD_LINES = 45;

/** Reads title, number, issuer and date from the first lines of a document and its signature. */
export function readDocumentHead(lines: readonly SourceLine[]): DocumentHead {
  const head = lines.slice(0, HEAD_LINES);
  const kindAt = head.findIndex((line) => KIND_LINE.test(line.text) && isKindLine(line));
  const subjectAt = head.findIndex((line) => cellsOf(line).some((cell) => SUBJECT.test(cell)));
  const titleAt = kindAt >= 0 ? kindAt : subjectAt;
  const addressedAt = head.findIndex((line) => foldMarks(line.text).startsWith('kinh gui'));
  const bodyAt = [titleAt, addressedAt, 14].find((at) => at >= 0) ?? 14;
  const columns = head.slice(0, Math.max(bodyAt, Math.min(addressedAt, HEAD_LINES))).flatMap(cellsOf);
  const nearby = head.slice(0, bodyAt + 6).flatMap(cellsOf);
  const numbers = nearby.flatMap((cell) => readNumber(cell) ?? []);
  const dates = nearby.flatMap((cell) => readDateLine(cell) ?? []);
  const filled = numbers.find((n) => n.number !== null);
  const date = dates.find((d) => d.date !== null)?.date ?? null;
  return {
    title: kindAt >= 0 ? readTitle(head, kindAt) : readSubject(head, subjectAt),
    number: filled?.number ?? null,
    issuer: composeIssuer(columns, lines),
    date,
    blankNumber: !filled && numbers.length > 0,
    blankDate: date === null && dates.length > 0,
  };
}

/** The kind alone on its line, or in capitals before its subject. */
function isKindLine(line: SourceLine): boolean {
  const rest = KIND_LINE.exec(line.text)?.[2] ?? '';
  return !/^số(?!\p{L})/iu.test(rest) && !line.cells;
}

/** The columns of a line; where a conversion ran them together, the motto of State or Party parts them. */
function cellsOf(line: SourceLine): readonly string[] {
  return (line.cells ?? [line.text]).flatMap((cell) => {
    const [, left = '', right = ''] = RUN_TOGETHER.exec(cell) ?? [];
    return left === '' ? [cell] : [left, right];
  });
}

const RUN_TOGETHER =
  /^(\S.*?)\s+(ĐẢNG CỘNG SẢN VIỆT NAM|CỘNG HÒA XÃ HỘI.*|CỘNG HOÀ XÃ HỘI.*|Độc lập\s*-.*|\p{Lu}\p{Ll}+(?:[\s.-]+\p{Lu}\p{Ll}+){0,5},\s*ngày.*)$/u;

const BODY =
  /^(?:Căn cứ|Thực hiện|Nhằm|Để|Kính gửi|Triển khai|Tiếp tục|Hướng tới|Theo|Trên cơ sở|Ngày \d|Năm \d{4}|Xét|Với|Phần|Mục|[IVX]+[.\s]|[A-C][.\s]|\d{1,2}[.)/]|[-+•])/u;

/** “KẾ HOẠCH” and the lines of its subject as one sentence: “Kế hoạch tuyên truyền …”. */
function readTitle(head: readonly SourceLine[], at: number): string {
  const found = KIND_LINE.exec(head[at]?.text ?? '');
  const kind = found?.[1] ?? '';
  const parts = found?.[2] ? [found[2]] : [];
  for (let i = at + 1; i < head.length && parts.length < 8; i++) {
    const line = head[i];
    const previous = head[i - 1];
    const first = parts.length === 0;
    const opensBody = first ? /^(?:Căn cứ|Kính gửi|[IVX]+\.\s)/u : BODY;
    if (!line || !previous || line.cells || opensBody.test(line.text) || /^[([]|:$/.test(line.text)) break;
    const sameFace = line.strong === previous.strong && isCapitals(line.text) === isCapitals(previous.text);
    const goesOn = /[,-]$/.test(previous.text) || /^[\p{Ll}\d]/u.test(line.text);
    if (!first && line.startsBlock && !goesOn && !(line.strong && previous.strong)) break;
    if (!first && !line.startsBlock && !goesOn && !sameFace) break;
    if (!first && /[.;:!]$/.test(parts.at(-1) ?? '')) break;
    parts.push(line.text);
  }
  const subject = parts
    .join(' ')
    .replace(/^(?:V\/v|Về việc)\s*:?\s*/iu, '')
    .replace(/[\s.,;:*_-]+$/u, '')
    .trim();
  const label = kind.charAt(0) + kind.slice(1).toLowerCase();
  if (subject === '') return label;
  return `${label} ${isCapitals(subject) ? subject : subject.charAt(0).toLowerCase() + subject.slice(1)}`;
}

/** “V/v …” of an official letter, until the columns or the address begin. */
function readSubject(head: readonly SourceLine[], at: number): string | null {
  if (at < 0) return null;
  const parts: string[] = [];
  for (const line of head.slice(at, at + 5)) {
    const cell = cellsOf(line)[0] ?? '';
    const start = cellsOf(line)
      .map((c) => SUBJECT.exec(c)?.[1])
      .find((found) => found !== undefined);
    if (parts.length === 0) parts.push(start ?? cell);
    else if (line.startsBlock || /^(?:Kính gửi|Số)/u.test(cell) || readDateLine(cell) || isCapitals(cell)) break;
    else parts.push(cell);
  }
  const subject = parts.join(' ').replace(/[\s.,;:*_-]+$/u, '');
  return subject === '' ? null : subject.charAt(0).toUpperCase() + subject.slice(1);
}

/** The number in “Số: 15-KH/ĐUK”; `number: null` when only its sign is printed; `null` for a line without one. */
function readNumber(cell: string): { readonly number: string | null } | null {
  const labelled = /^(?:số(?: hiệu)?|so)\s*[:.]?\s*(.*)$/iu.exec(cell);
  const value = labelled?.[1] ?? cell;
  // A list's own sign: “1/ Chống dịch …”.
  if (!labelled && /^\d{1,3}\s?[/-]\s+\S|^\d{1,3}[/-]\p{Lu}\p{Ll}{2}/u.test(value)) return null;
  const filled =
    /^(\d{1,5}[a-z]?(?:\s?\/\s?\d{4})?\s*[-–/]\s*[A-ZĐƯƠÔÂÊĂ][A-ZĐƯƠÔÂÊĂTr]{0,11}(?:\s?[-–/.&]\s?[A-ZĐƯƠÔÂÊĂ\d]{1,14}(?![\p{Ll}]))*)/u.exec(
      value,
    );
  if (filled) return { number: (filled[1] ?? '').replace(/\s+/g, '').replaceAll('–', '-') };
  const blank = /^[\s.…_-]*[-–/]\s*(?:KH|HD|CV|CTr|TB|QĐ|BC|CT|ĐA|TTr|[A-ZĐ]{2,})[-/]/u.test(labelled?.[1] ?? '');
  return labelled && (blank || /^[.…_\s]*$/.test(labelled[1] ?? '')) ? { number: null } : null;
}

/** “…, ngày 12 tháng 11 năm 2019”; `date: null` when day or month is blank; `null` for a line without one. */
function readDateLine(cell: string): { readonly date: string | null } | null {
  const found = /(?:^|,\s*|\s)ngày(.{0,14}?)tháng(.{0,12}?)năm\s*(.{0,12})/iu.exec(cell);
  if (!found || cell.length > 90 || (!/,\s*ngày/iu.test(cell) && !/^ngày/iu.test(cell))) return null;
  const [day, month, year] = [found[1], found[2], found[3]].map((part) =>
    Number(/^\s*(\d{1,4})\b/.exec(part ?? '')?.[1]),
  );
  if (!day || !month || !year || day > 31 || month > 12 || year < 1945) return { date: null };
  return { date: `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` };
}

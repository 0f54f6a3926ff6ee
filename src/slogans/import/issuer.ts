import { foldMarks } from '../library/word-key.ts';
import { isCapitals } from './slogan-heading.ts';
import type { SourceLine } from './source-document.ts';

const NO_BODY =
  /^(?:cong hoa xa hoi|chu nghia viet nam|doc lap|dang cong san viet nam$|so\b\s*[:.\d/…-]|v\/v|.*\bngay\b.*\bthang\b|ke hoach|huong dan|du thao|mat$|toi mat|hoa toc|kinh gui|[^a-z]*$)/;
const BODY =
  /^(?:tinh uy|thanh uy|huyen uy|thi uy|quan uy|dang uy|dang bo|ban chap hanh|ban thuong vu|uy ban|ubnd|so |bo |ban |van phong|hoi |lien doan|doan |tinh doan|cuc |chi cuc|truong |cong ty|mat tran|chi bo|hdnd|hoi dong|cong an|lien hiep|cong doan|trung tam|vien |benh vien|phong |to chuc|hoc vien|tong |chinh phu|quoc hoi)/;

/**
 * The issuing body: the last one named in the head's left column, with the place its superior names, in the capitals of
 * running text; “Ban Thường vụ” when it signs for the committee. `null` when the head names nobody.
 */
export function composeIssuer(columns: readonly string[], lines: readonly SourceLine[]): string | null {
  const bodies = readBodies(columns);
  const own = bodies.at(-1);
  if (!own) return null;
  const superior = bodies.at(-2);
  let name = recase(own, lines);
  const place = superior ? placeIn(superior) : null;
  if (
    superior &&
    /^(?:ban|van phong|co quan|uy ban kiem tra)\b/.test(foldMarks(own)) &&
    /uy\b/.test(foldMarks(superior))
  ) {
    name = `${name} ${recase(superior, lines)}`;
  } else if (place && !foldMarks(name).includes(foldMarks(place))) {
    const level = /\b(?:tỉnh|thành phố|huyện|xã|phường)$/iu.test(name) ? '' : levelOf(superior ?? '');
    name = `${name} ${level}${titleCase(place)}`;
  }
  const signs = lines
    .slice(-40)
    .flatMap((line) => line.cells ?? [line.text])
    .map(foldMarks);
  const forStanding = signs.some((text) => /^t\/?m\.?\s*ban thuong vu/.test(text));
  return forStanding && !foldMarks(name).startsWith('ban ') ? `Ban Thường vụ ${name}` : name;
}

/** Bodies named in the columns, wrapped lines joined. */
function readBodies(columns: readonly string[]): readonly string[] {
  const bodies: string[] = [];
  for (const cell of columns) {
    const folded = foldMarks(cell);
    if (NO_BODY.test(folded) || cell.length > 90 || !isCapitals(cell)) continue;
    if (bodies.length === 0 || BODY.test(`${folded} `)) {
      if (BODY.test(`${folded} `)) bodies.push(cell);
    } else bodies.push(`${bodies.pop() ?? ''} ${cell}`);
  }
  return bodies;
}

/** The words as running text writes them, if the document does; else by the rule for bodies. */
function recase(name: string, lines: readonly SourceLine[]): string {
  const wanted = name.toLowerCase();
  const text = lines.map((line) => line.text).join(' ');
  const lower = text.toLowerCase();
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
    const found = text.slice(at, at + name.length);
    if (!isCapitals(found) && /^\p{Lu}/u.test(found)) return found;
  }
  return titleCaseBody(name);
}

const KNOWN: readonly string[] = [
  'Ủy ban nhân dân',
  'Ủy ban Mặt trận Tổ quốc',
  'Ủy ban Kiểm tra',
  'Hội đồng nhân dân',
  'Ban Thường vụ',
  'Ban Chấp hành',
  'Đảng bộ',
  'Đảng ủy',
  'Ban Tuyên giáo',
  'Ban Tuyên giáo và Dân vận',
  'Ban Tổ chức',
  'Ban Dân vận',
  'Ban Chỉ đạo',
  'Thông tin và Truyền thông',
  'Văn hóa, Thể thao và Du lịch',
  'Văn hóa và Thông tin',
  'Văn hóa - Xã hội',
  'Nông nghiệp và Phát triển nông thôn',
  'Nông nghiệp và Môi trường',
  'Tài nguyên và Môi trường',
  'Khoa học và Công nghệ',
  'Kế hoạch và Đầu tư',
  'Dân tộc và Tôn giáo',
  'Lao động - Thương binh và Xã hội',
  'Trường THCS',
  'Trường THPT',
  'Trường',
  'Mặt trận Tổ quốc',
  'Giáo dục và Đào tạo',
  'Hội Liên hiệp Phụ nữ',
  'Liên đoàn Lao động',
  'Đoàn Thanh niên',
  'Quản lý',
  'Việt Nam',
];

function titleCaseBody(name: string): string {
  const lower = name.toLowerCase().replace(/^ubnd\b/, 'ủy ban nhân dân');
  let text = lower.charAt(0).toUpperCase() + lower.slice(1);
  for (const known of KNOWN) text = text.replace(new RegExp(known, 'iu'), known);
  return text
    .replace(
      /((?:^|\s)(?:tỉnh ủy|thành ủy|huyện ủy|tỉnh đoàn|tỉnh|thành phố|huyện|thị xã|quận|phường|xã)\s+)(\p{L}+(?:[\s-]\p{L}+){0,3})$/iu,
      (_, level: string, place: string) => level + titleCase(place),
    )
    .replace(
      /^(Sở|Ban|Bộ|Cục|Hội|Trường|Phòng|Chi cục|Trung tâm)\s(\p{Ll})/u,
      (_, kind: string, letter: string) => `${kind} ${letter.toUpperCase()}`,
    );
}

function placeIn(superior: string): string | null {
  return (
    /(?:TỈNH ỦY|THÀNH ỦY|HUYỆN ỦY|TỈNH|THÀNH PHỐ|HUYỆN)\s+(?!ỦY|CÁC)(\p{Lu}[\p{L}\s-]{1,24})$/u.exec(superior)?.[1] ??
    null
  );
}

function levelOf(superior: string): string {
  const found = /(tỉnh|thành phố|huyện|thành|huyện)\s*(?:ủy)?\s/iu.exec(superior)?.[1]?.toLowerCase() ?? '';
  return found === '' ? '' : `${found === 'thành' ? 'thành phố' : found} `;
}

function titleCase(words: string): string {
  return words
    .toLowerCase()
    .replace(/(^|[\s-])(\p{L})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase());
}

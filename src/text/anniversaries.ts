/** A national day or anniversary with the day it goes back to. Source: the base dates that official plans use. */
export interface Anniversary {
  /** The id that the calendar knows it by. */
  readonly id: string;
  /** How slogans name the event, case left aside; the longest match wins. */
  readonly names: RegExp;
  readonly day: number;
  readonly month: number;
  /** The year of the event. */
  readonly year: number;
}

const event = (id: string, names: string, day: number, month: number, year: number): Anniversary => ({
  id,
  // However wide the gaps between the words are, and where a line ends.
  names: new RegExp(`(?:${names.replaceAll(' ', '\\s+')})(?!\\p{L})`, 'giu'),
  day,
  month,
  year,
});

/**
 * 22/12 has two events (1944 the army, 1989 national defence by the whole people); each is known by its own name.
 * 18/11, 20/10 and the like follow the founding dates of the bodies.
 */
export const ANNIVERSARIES: readonly Anniversary[] = [
  event('thanh-lap-dang', '(?:ngày )?thành lập đảng(?: cộng sản(?: việt nam)?)?(?! bộ| ủy)', 3, 2, 1930),
  event(
    'sinh-nhat-bac',
    'ngày sinh (?:của )?(?:chủ tịch hồ chí minh|bác hồ|bác|người)|sinh nhật (?:bác hồ|bác|chủ tịch hồ chí minh)',
    19,
    5,
    1890,
  ),
  event('cach-mang-thang-tam', '(?:cuộc )?(?:tổng khởi nghĩa|cách mạng) tháng (?:tám|8)', 19, 8, 1945),
  event(
    'quoc-khanh',
    'quốc khánh(?! (?:nước )?(?:cộng hòa )?(?:dân chủ nhân dân lào|lào|trung|cuba|cu-ba|nga|pháp|mỹ|campuchia))',
    2,
    9,
    1945,
  ),
  event('giai-phong-mien-nam', 'giải phóng (?:hoàn toàn )?miền nam', 30, 4, 1975),
  event('dien-bien-phu', 'chiến thắng (?:lịch sử )?điện biên phủ', 7, 5, 1954),
  event('quan-doi', 'thành lập quân đội nhân dân(?: việt nam)?', 22, 12, 1944),
  event('quoc-phong-toan-dan', '(?:ngày hội |ngày |hội )?quốc phòng toàn dân', 22, 12, 1989),
  event('thuong-binh-liet-si', 'ngày thương binh(?:,? ?[-–]? ?| và )liệt s[ĩỹ]', 27, 7, 1947),
  event(
    'doan-thanh-nien',
    'thành lập đoàn(?: thanh niên cộng sản| tncs)?(?: hồ chí minh)?(?! khối| trường| xã| ca)',
    26,
    3,
    1931,
  ),
  event('nha-giao', 'ngày nhà giáo(?: việt nam)?', 20, 11, 1982),
  event(
    'mat-tran',
    '(?:ngày )?(?:thành lập|truyền thống) mặt trận(?: (?:dân tộc )?(?:tổ quốc|thống nhất)(?: việt nam)?)?(?! dân tộc giải)',
    18,
    11,
    1930,
  ),
  event('quoc-te-lao-dong', '(?:ngày )?quốc tế lao động', 1, 5, 1886),
  event('quoc-te-phu-nu', '(?:ngày )?quốc tế phụ nữ', 8, 3, 1910),
  event('phu-nu-viet-nam', 'thành lập hội (?:liên hiệp phụ nữ|lhpn)(?: việt nam)?|ngày phụ nữ việt nam', 20, 10, 1930),
  event('cong-doan', 'thành lập (?:tổ chức )?công đoàn(?: việt nam)?', 28, 7, 1929),
  event('nong-dan', 'thành lập hội nông dân(?: việt nam)?', 14, 10, 1930),
  event(
    'lien-hiep-thanh-nien',
    '(?:thành lập|truyền thống) hội (?:liên hiệp thanh niên|lhtn)(?: việt nam)?',
    15,
    10,
    1956,
  ),
  event('bao-chi', 'ngày báo chí cách mạng(?: việt nam)?', 21, 6, 1925),
  event('thay-thuoc', 'ngày thầy thuốc(?: việt nam)?', 27, 2, 1955),
  event('toan-quoc-khang-chien', '(?:ngày )?toàn quốc kháng chiến', 19, 12, 1946),
  event(
    'thi-dua',
    '(?:ngày )?(?:chủ tịch hồ chí minh|bác hồ|bác) ra lời kêu gọi thi đua ái quốc|ngày truyền thống thi đua yêu nước',
    11,
    6,
    1948,
  ),
];

export interface NamedAnniversary {
  readonly anniversary: Anniversary;
  readonly start: number;
  readonly end: number;
}

/** Events that a text names, in order. A name inside a longer one isn't listed. */
export function findAnniversaries(text: string): readonly NamedAnniversary[] {
  const found: NamedAnniversary[] = [];
  for (const anniversary of ANNIVERSARIES) {
    for (const match of text.matchAll(anniversary.names)) {
      found.push({ anniversary, start: match.index, end: match.index + match[0].length });
    }
  }
  return found
    .filter(
      (a) => !found.some((b) => b !== a && b.start <= a.start && b.end >= a.end && b.end - b.start > a.end - a.start),
    )
    .toSorted((a, b) => a.start - b.start);
}

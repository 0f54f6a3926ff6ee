import { names } from './lexicon/names.data.ts';
import { agents, attributes, shortVerbs, verbs } from './lexicon/roles.data.ts';
import { syllableKey } from './syllable-key.ts';

const MOST_REMEMBERED = 20_000;

/** The answer for a key, looked up once. */
function remember(answers: Map<string, boolean>, key: string, answer: () => boolean): boolean {
  const known = answers.get(key);
  if (known !== undefined) return known;
  if (answers.size >= MOST_REMEMBERED) answers.clear();
  const found = answer();
  answers.set(key, found);
  return found;
}

function keys(words: string): ReadonlySet<string> {
  return new Set(
    words
      .trim()
      .split(/\s+/)
      .map((word) => word.split('_').map(syllableKey).join(' ')),
  );
}

/** Words that govern what follows: a line that ends after one of them makes the reader stumble. */
const GOVERNORS = keys(
  'của và với vì để cho trong là các những không hãy từ đến về theo như bằng được bị phải đã khi tại trên dưới ngoài giữa do bởi mà thì sẽ đang cũng luôn càng rất cùng đừng chớ nên cần hay hoặc nếu chỉ còn vẫn nhờ qua vào tới nhằm cả mọi mỗi từng một sự toàn nền cuộc việc làm có đối_với cùng_với ngay nước tỉnh huyện xã phường quận thành_phố thị_xã thị_trấn thủ_đô ngành ngày tháng khối bộ luật hội đoàn đội đồng_chí tuyệt_đối_không không_được vừa chính chưa tự luôn_luôn không_nên nhiều mình_vì gồm lấy người trước sau khóa thứ bởi_vì hơn_cả vì_một tuần_lễ nói_không giá theo_gương chống hết số mang đưa lên biến giữa_các dù cứ trước_khi sau_khi trong_khi ngay_khi không_phải không_phải_là',
);
/** Quantifiers: bound to their noun. */
const QUANTIFIERS = keys('mỗi mọi từng một sự toàn hai ba bốn năm_châu');
/** Function words that no compound of the general word lists may end with. */
const STRONG_FUNCTION = keys(
  'của và với là các những để cho vì trong trên khi thì mà bị được hãy đã sẽ phải không bằng hoặc nếu tại',
);
/** Function words that hold what follows even at the end of a longer word (nói không với). */
const TAILS = keys('với cho của vì để là trong trên các những mọi mỗi bằng về');
/** Nouns that a number is bound to are any words; these nouns bind a number that follows them. */
const NUMBERED = keys(
  'năm ngày tháng khóa kỳ thứ quý sư_đoàn trung_đoàn lữ_đoàn tiểu_đoàn đại_đội quân_khu quân_đoàn binh_đoàn vùng khu_phố tổ_dân_phố quốc_lộ đường_dây_nóng tổng_đài mức_độ số điều hội đại_hội giai_đoạn nhiệm_kỳ quận đợt tuần khoá hạng cấp lần lần_thứ quyết_định chỉ_thị nghị_quyết hội_nghị covid',
);
/** Openers of a phrase, with the worth of a break before them. */
const OPENERS: ReadonlyMap<string, number> = new Map(
  [
    ['để', 0.95],
    ['vì', 0.92],
    ['khi', 0.88],
    ['trong', 0.7],
    ['trên', 0.8],
    ['bằng', 0.8],
    ['với', 0.45],
    ['về', 0.4],
    ['theo', 0.7],
    ['đối_với', 0.8],
    ['đến', 0.5],
    ['của', 0.48],
    ['cho', 0.55],
    ['tại', 0.7],
    ['từ', 0.6],
    ['giữa', 0.85],
    ['nhằm', 0.95],
    ['mà', 0.8],
    ['nhưng', 0.9],
    ['thì', 0.85],
    ['nếu', 0.85],
    ['do', 0.6],
    ['bởi', 0.85],
    ['hoặc', 0.55],
    ['hay', 0.4],
    ['cùng_với', 0.7],
    ['cùng', 0.6],
    ['như', 0.3],
    ['vào', 0.4],
    ['qua', 0.5],
    ['nhờ', 0.7],
    ['tới', 0.4],
    ['trước', 0.55],
    ['và', 0.5],
    ['là', 0.97],
    ['chính', 0.9],
    ['luôn', 0.75],
    ['vừa', 0.8],
    ['hãy', 0.9],
    ['phải', 0.6],
    ['không', 0.7],
    ['đừng', 0.9],
    ['sẽ', 0.65],
    ['cần', 0.6],
    ['được', 0.35],
    ['bị', 0.3],
    ['đã', 0.5],
    ['ngoài', 0.5],
    ['dưới', 0.6],
    ['làm', 0.5],
    ['có', 0.5],
    ['sau', 0.5],
    ['vẫn', 0.6],
    ['cũng', 0.6],
    ['luôn_luôn', 0.8],
    ['không_để', 0.75],
    ['không_thể', 0.6],
    ['không_phải', 0.7],
    ['không_có', 0.6],
    ['không_còn', 0.6],
    ['trước_khi', 0.88],
    ['sau_khi', 0.8],
    ['trong_khi', 0.8],
    ['ngay_khi', 0.85],
    ['tương_tự', 0.85],
    ['không_quên', 0.75],
    ['không_ngại', 0.65],
    ['không_chỉ', 0.8],
    ['đều', 0.7],
    ['dù', 0.8],
    ['dù_chỉ', 0.8],
    ['nên', 0.55],
    ['không_nên', 0.7],
    ['thi_đua', 0.92],
    ['chào_mừng', 0.96],
    ['tiến_tới', 0.96],
    ['góp_phần', 0.94],
    ['quyết_tâm', 0.88],
    ['chung_tay', 0.88],
    ['chung_sức', 0.85],
    ['ra_sức', 0.9],
    ['mãi_mãi', 0.9],
    ['đời_đời', 0.85],
    ['muôn_năm', 0.93],
    ['sống_mãi', 0.92],
    ['an_khang', 0.85],
    ['làm_tăng', 0.85],
    ['làm_giảm', 0.85],
    ['chính_là', 0.95],
    ['vừa_là', 0.88],
    ['mà_còn', 0.9],
    ['thay_vì', 0.9],
    ['ngày_càng', 0.7],
    ['gắn_với', 0.85],
    ['gắn_liền', 0.75],
    ['quyết', 0.85],
    ['nhiệm_kỳ', 0.75],
    ['lần_thứ', 0.8],
    ['giai_đoạn', 0.75],
    ['kiên_quyết', 0.85],
    ['xứng_đáng', 0.85],
    ['hướng_tới', 0.85],
    ['vững_bước', 0.8],
    ['nhân_dịp', 0.8],
    ['cùng_nhau', 0.75],
    ['trở_thành', 0.6],
    ['gia_nhập', 0.5],
    ['nói_không', 0.85],
    ['tuyệt_đối', 0.8],
    ['soi_sáng', 0.7],
    ['quang_vinh_muôn_năm', 0.9],
    ['lúc', 0.6],
    ['nơi', 0.6],
  ].map(([word, worth]) => [String(word).split('_').map(syllableKey).join(' '), Number(worth)]),
);
/** Verbs and adverbs that a predicate opens with. */
const VERBS = keys(verbs);
/** People, bodies and places that act. */
const AGENTS = keys(agents);
/** Adjectives that describe the noun in front of them: a reader misses them on the next line. */
const ATTRIBUTES = keys(attributes);
/** Heads of the names of events, days, campaigns and resolutions. */
const EVENTS = keys(
  'đại_hội hội_nghị ngày tháng tuần_lễ lễ nghị_quyết chiến_dịch cuộc_vận_động chương_trình quốc_khánh phong_trào luật cuộc_thi hội_thi hội_thao giải chỉ_thị ngày_hội tháng_hành_động lễ_hội festival lễ_kỷ_niệm cuộc_bầu_cử kết_luận kế_hoạch',
);
/** Words that show that the predicate has begun. */
const PREDICATE_MARKS = keys(
  'là phải hãy không đừng sẽ luôn được bị đều đã đang cần nên có vẫn cũng thì chính_là vừa_là không_được không_nên không_để muôn_năm quang_vinh_muôn_năm để vì khi nếu quyết',
);
/** One-syllable verbs with an object: of three syllables with such a head, the first is a word of its own. */
const OBJECT_VERBS = keys(
  'bán bịt bỏ cài cắm cấm cắt chịu chống chớp chữa diệt dọn dốc dùng đặt đánh đeo đóng đón đọc đốt đổ đưa đắp gặp gây ghi gieo giành giảm giữ giúp giương gỡ gửi hạ hát học họp hút hưởng làm lập lấy luyện lưu mua mở mừng mất nắm nêu nói nộp nuôi phá phất quét rải rút siết sinh soi sống tạo tặng tập thi thiếu thu tìm trao treo truyền uống vạch vay vét viếng viết vượt xả xây xem xét xin xóa yêu',
);
/** Units of administration that stand before a place name. */
const ADMIN = keys('tỉnh huyện xã phường quận thành_phố thị_xã thị_trấn thủ_đô thôn làng bản khối');
/** One-syllable words that stand alone in common text; others cling to an unknown neighbour. */
const FREE = keys(
  'ai anh bạn bác bán bao bay bằng bé bên biển biết bỏ bố bước ca cá cao cao cách cái câu cây chăm chắc chết chính cho chơi chung chọn chống chớ chữ con còn có cô công cờ của cũ cười cả các càng cũng cùng dân dạy dày dài dám dẫn dù dùng dựng đang đau đã đáng đâu đây đất đầu đẹp để đi đó đón đông đọc đỏ đổi đủ đúng đưa đường được đạt đặt đỡ đeo đời em ép gây gần ghi gì giàu già giá giỏi giúp giữ giữa góp gặp gọi hai hay hát hãy hè học hỏi hơn hoa khi khó khách không khu kính kém lá làm làng làn lâu lấy lên lo lòng lớn lời lợi luôn lửa lại mãi mạnh mang máu mắt mẹ mất mới một mỗi mọi mong mở mừng mùa mua nam nay này nào nên nếu năm nặng ngày nghề nghe nghĩ nghèo ngay người ngăn nhà nhanh nhận nhất nhiều nhỏ nhớ nhau như nhưng những nối nói nơi nước nữ nuôi núi nộp ở ơn phải phá qua quá quê quý quỹ ra rất rừng rõ rồi rộng sai sáng sạch sau sẽ sinh sông sống sóng sớm sức sửa ta tay tâm tên tết theo thấy thầy thành thêm thi thì thay thật thấp thắng thôn thơ thờ thu thú thực thôi tình tin tiền tiếng tìm to tốt tôi tỏ tới toàn trao trẻ trên trong trồng trước trường trọn trừ tuổi tươi từ từng tự vì và vào về với vẫn việc vinh vui vùng vững vượt xa xanh xe xem xin xong xóa xuân xã yêu ăn đảng bác tiến triển quyết quét rác giặc trời đất thuế thuốc rượu bia ma phố mưa nắng gió nụ bữa giờ phút giây trận chiến đội đoàn hội nâng bảo hiến cứu thương mến quên nhường nhịn chia sẻ tắt đèn chữa đốt bắt kéo đẩy đến trừ diệt rửa đội bịt che đậy kín trọng dám lập điện máy giấy bị khói gái bụi sĩ súng thầy thợ thuyền cờ hàng chợ rau thịt sữa bếp đường phí quà sách báo truyện vở bút áo mũ cầu cửa tường gạch đá biển đảo đèo rẫy nương lúa gạo ngô lợn gà trâu bò hoa lá cành rễ thân móng mùa mai nạn bão lũ hạn bệnh dịch ho sốt viêm đẹp xấu thiện ác nhân nghĩa lễ trí tín tài đức chí hồn vía tổ tiên',
);

export const isGovernor = (key: string): boolean => GOVERNORS.has(key);
const tails = new Map<string, boolean>();
export const isGoverningTail = (key: string): boolean =>
  remember(tails, key, () => TAILS.has(key.slice(key.lastIndexOf(' ') + 1)));
export const isQuantifier = (key: string): boolean => QUANTIFIERS.has(key);
export const isStrongFunctionWord = (key: string): boolean => STRONG_FUNCTION.has(key);
export const bindsNumber = (key: string): boolean => NUMBERED.has(key);
export const isObjectVerb = (key: string): boolean => OBJECT_VERBS.has(key);
/** One-syllable verbs: all that take an object, and those that stand before anything. */
const SHORT_VERBS = keys(shortVerbs);
/** Governors that are nouns or verbs too: a phrase may open behind them. */
const SOFT_GOVERNORS = keys(
  'nước người hội đoàn đội đồng_chí ngay làm có việc luật giá số khối bộ trước sau hết nhiều mang đưa lên mình_vì tích_cực',
);

export const isShortVerb = (key: string): boolean => OBJECT_VERBS.has(key) || SHORT_VERBS.has(key);
export const isSoftGovernor = (key: string): boolean => SOFT_GOVERNORS.has(key);
/** Places, people and years of the lexicon. */
const NAMES = new Set(
  names.split(/[;\n]/).map((name) =>
    name
      .split(/[\s~/|‖]+/u)
      .filter((part) => part !== '')
      .map(syllableKey)
      .join(' '),
  ),
);
export const isName = (key: string): boolean => NAMES.has(key);
export const isVerb = (key: string): boolean => VERBS.has(key);
export const isAgent = (key: string): boolean => AGENTS.has(key);
export const isEvent = (key: string): boolean =>
  remember(events, key, () => EVENTS.has(key.split(' ').slice(0, 2).join(' ')) || EVENTS.has(key));
const events = new Map<string, boolean>();
export const isPredicateMark = (key: string): boolean => PREDICATE_MARKS.has(key);
export const isAttribute = (key: string): boolean => ATTRIBUTES.has(key);
export const isAdministrative = (key: string): boolean => ADMIN.has(key);
export const isFreeSyllable = (key: string): boolean => FREE.has(key) || GOVERNORS.has(key) || OPENERS.has(key);
/** Worth of a break before this word when it opens a phrase of two or more words; undefined for other words. */
export const openerWorth = (key: string): number | undefined => OPENERS.get(key);

import type { Message } from '../message.ts';

export const PREFLIGHT_MESSAGES = {
  'preflight/not-checked': {
    vi: 'Chưa kiểm tra được bản thiết kế: phần kiểm tra của chương trình không chạy. Hãy sửa một chỗ bất kỳ hoặc mở lại trang để thử lại.',
    en: 'The design couldn’t be checked: that part of the program doesn’t run. Change anything, or reload the page, to try again.',
  },
  'preflight/text-off-trim': {
    vi: '“{{name}}” bị xén mất: chữ vượt vùng an toàn {{overMm}} mm, ra ngoài mép cắt.',
    en: '“{{name}}” is cut off: its letters reach {{overMm}} mm beyond the safe area, past the trim.',
  },
  'preflight/text-outside-safe': {
    vi: '“{{name}}” ra ngoài vùng an toàn {{overMm}} mm: dễ bị xén, may viền hoặc luồn cọc che mất.',
    en: '“{{name}}” reaches {{overMm}} mm out of the safe area, where it may be cut, hemmed or covered by a pole.',
  },
  'preflight/letters-small': {
    vi: '“{{name}}”: chữ hoa cao {{capMm}} mm; để đọc từ {{distanceM}} m cần ít nhất {{leastMm}} mm.',
    en: '“{{name}}”: capitals are {{capMm}} mm high; to be read from {{distanceM}} m they need {{leastMm}} mm.',
  },
  'preflight/text-covered': {
    vi: '“{{name}}”: {{letters}} chữ bị “{{by}}” che.',
    en: '“{{name}}”: {{letters}} letters lie beneath “{{by}}”.',
  },
  'preflight/contrast-low': {
    vi: '“{{name}}”: chữ và nền quá gần màu nhau (tương phản {{ratio}}:1, cần 4,5:1).',
    en: '“{{name}}”: the letters stand out too little from their ground (contrast {{ratio}}:1; 4.5:1 is needed).',
  },
  'preflight/contrast-fair': {
    vi: '“{{name}}”: chữ nhỏ, tương phản {{ratio}}:1; chữ nhỏ nên từ 7:1.',
    en: '“{{name}}”: small letters with a contrast of {{ratio}}:1; 7:1 is better for small letters.',
  },
  'preflight/text-over-picture': {
    vi: '“{{name}}” nằm trên ảnh: hãy nhìn kỹ xem chữ có nổi không.',
    en: '“{{name}}” lies on a picture: look whether it stands out.',
  },
  'preflight/image-resolution': {
    vi: 'Ảnh “{{name}}” chỉ có {{ppi}} điểm/inch ở cỡ in; xem từ {{metres}} m nên có {{wanted}}. Hãy dùng ảnh rộng ít nhất {{widthPx}} điểm ảnh, hoặc thu nhỏ ảnh trên trang.',
    en: 'The picture “{{name}}” has {{ppi}} pixels an inch at print size; seen from {{metres}} m it should have {{wanted}}. Use one at least {{widthPx}} pixels wide, or make it smaller on the page.',
  },
  'preflight/image-stretched': {
    vi: 'Ảnh “{{name}}” nhỏ hơn chỗ của nó trên màn hình nên bị kéo giãn, nhìn mờ. Hãy dùng ảnh rộng ít nhất {{widthPx}} điểm ảnh.',
    en: 'The picture “{{name}}” has fewer pixels than its place on the screen, so it looks soft. Use one at least {{widthPx}} pixels wide.',
  },
  'preflight/image-missing': {
    vi: 'Thiết kế không còn giữ tệp ảnh của “{{name}}”. Hãy chèn lại ảnh.',
    en: 'The design no longer holds the file of “{{name}}”. Insert the picture again.',
  },
  'preflight/total-ink': {
    vi: '“{{name}}”: mực “{{ink}}” tổng {{total}}%, vật liệu chỉ nhận {{limit}}%: dễ nhòe, lâu khô.',
    en: '“{{name}}”: the ink “{{ink}}” adds up to {{total}} %; the medium takes {{limit}} %, more smears and dries slowly.',
  },
  'preflight/total-ink-background': {
    vi: 'Nền: mực “{{ink}}” tổng {{total}}%, vật liệu chỉ nhận {{limit}}%: mảng lớn dễ nhòe, lâu khô.',
    en: 'Background: the ink “{{ink}}” adds up to {{total}} %; the medium takes {{limit}} %, a large area smears and dries slowly.',
  },
  'preflight/rich-black-text': {
    vi: '“{{name}}”: chữ nhỏ ({{capMm}} mm) in đen bằng nhiều màu mực “{{ink}}”: lệch bản là nhòe nét. Nên in đen đơn.',
    en: '“{{name}}”: small letters ({{capMm}} mm) in the rich black “{{ink}}” blur when the plates don’t meet. Use plain black.',
  },
  'preflight/thin-stroke': {
    vi: '“{{name}}”: nét {{widthMm}} mm quá mảnh, in khổ lớn dễ đứt; nên từ {{leastMm}} mm.',
    en: '“{{name}}”: a line of {{widthMm}} mm breaks up on a large-format press; use {{leastMm}} mm or more.',
  },
  'preflight/words-left-out': {
    vi: '“{{words}}” không có trên trang này: mẫu không có chỗ cho dòng này, hoặc đã nhường chỗ cho khẩu hiệu.',
    en: '“{{words}}” isn’t on this page: the template has no place for it, or left it out so that the slogan has room.',
  },
  'preflight/picture-left-out': {
    vi: 'Ảnh “{{name}}” không có trên trang này: mẫu không có chỗ cho ảnh, hoặc đã nhường chỗ cho khẩu hiệu.',
    en: 'The picture “{{name}}” isn’t on this page: the template has no place for it, or left it out so that the slogan has room.',
  },
  'preflight/picture-slot-empty': {
    vi: '“{{name}}” còn trống: chỗ này khi in chỉ có nền.',
    en: '“{{name}}” is empty: nothing but the ground is printed there.',
  },
  'preflight/hidden-object': {
    vi: '“{{name}}” đang ẩn nên không được in.',
    en: '“{{name}}” is hidden and doesn’t print.',
  },
  'preflight/transparent-object': {
    vi: '“{{name}}” trong suốt hoàn toàn: không thấy gì khi in.',
    en: '“{{name}}” is quite transparent: nothing of it prints.',
  },
  'preflight/object-off-page': {
    vi: '“{{name}}” nằm ngoài trang nên không được in.',
    en: '“{{name}}” lies beside the page and doesn’t print.',
  },
  'preflight/font-licence': {
    vi: '“{{name}}”: không rõ giấy phép của phông “{{font}}”.',
    en: '“{{name}}”: the licence of the font “{{font}}” isn’t known.',
  },
  'preflight/logo-area': {
    vi: '“{{name}}”: lô-gô chiếm {{percent}}% diện tích, luật cho tối đa {{most}}%.',
    en: '“{{name}}”: logos take {{percent}} % of the area; the law allows {{most}} %.',
  },
  'preflight/logo-place': {
    vi: '“{{name}}”: lô-gô phải ở phía dưới, hoặc bên phải với băng rôn ngang.',
    en: '“{{name}}”: a logo stands at the bottom, or at the right of a horizontal banner.',
  },
  'preflight/pdf-no-standard': {
    vi: 'Tệp không ghi theo chuẩn in PDF/X nào.',
    en: 'The file follows no PDF/X print standard.',
  },
  'preflight/pdf-no-output-intent': {
    vi: 'Tệp không ghi điều kiện in (OutputIntent): màu có thể in khác.',
    en: 'The file names no printing condition (OutputIntent): colours may print otherwise.',
  },
  'preflight/pdf-no-trim': {
    vi: 'Trang {{page}} không ghi khổ thành phẩm (TrimBox).',
    en: 'Page {{page}} doesn’t say where it is cut (TrimBox).',
  },
  'preflight/pdf-no-bleed': {
    vi: 'Tệp không có tràn lề.',
    en: 'The file has no bleed.',
  },
  'preflight/pdf-overprint': {
    vi: 'Tệp đặt in đè (overprint): chữ trắng hay vàng in đè lên nền là mất. Hãy xem trước bản tách màu.',
    en: 'The file overprints: white or yellow letters vanish in their ground. Look at the separations first.',
  },
  'preflight/pdf-live-text': {
    vi: 'Trang {{page}} còn chữ chưa chuyển thành nét: xưởng in thiếu phông có thể in sai.',
    en: 'Page {{page}} has live text: a shop without the font may print it otherwise.',
  },
  'preflight/pdf-layer-disagrees': {
    vi: 'Trang {{page}}: lớp chữ ghi “{{stored}}” nhưng nét in ra là “{{drawn}}”.',
    en: 'Page {{page}}: the text layer says “{{stored}}”, but “{{drawn}}” is drawn.',
  },
  'verify/empty-file': { vi: 'Tệp “{{file}}” rỗng.', en: 'The file “{{file}}” is empty.' },
  'verify/not-a-pdf': { vi: 'Tệp “{{file}}” không phải PDF.', en: 'The file “{{file}}” isn’t a PDF.' },
  'verify/encrypted': {
    vi: 'Tệp “{{file}}” có mật khẩu nên không đọc lại được. Hãy xuất tệp không khóa.',
    en: 'The file “{{file}}” has a password and can’t be read back. Export it without one.',
  },
  'verify/damaged': {
    vi: 'Tệp “{{file}}” bị hỏng, không đọc được.',
    en: 'The file “{{file}}” is damaged and can’t be read.',
  },
  'verify/cut-off': {
    vi: 'Tệp “{{file}}” bị cắt cụt: có thể chưa tải hoặc chưa chép xong.',
    en: 'The file “{{file}}” is cut off: the download or copy may not have finished.',
  },
  'verify/too-many-pages': {
    vi: 'Tệp “{{file}}” có {{pages}} trang; chỉ đọc lại được tối đa {{most}} trang.',
    en: 'The file “{{file}}” has {{pages}} pages; at most {{most}} can be read back.',
  },
  'verify/outlines-differ': {
    vi: 'Nét chữ in ra khác lời đã duyệt ở {{count}} chỗ; chỗ đầu: “{{printed}}” đáng lẽ là “{{expected}}”.',
    en: 'The drawn letters differ from the approved wording in {{count}} place(s); the first: “{{printed}}” should be “{{expected}}”.',
  },
  'verify/text-differ': {
    vi: 'Lớp chữ của tệp khác lời đã duyệt ở {{count}} chỗ; chỗ đầu: “{{printed}}” đáng lẽ là “{{expected}}”.',
    en: 'The file’s text layer differs from the approved wording in {{count}} place(s); the first: “{{printed}}” should be “{{expected}}”.',
  },
  'verify/slogan-not-found': {
    vi: 'Không thấy khẩu hiệu này trong tệp.',
    en: 'The slogan isn’t in the file.',
  },
  'verify/no-text': {
    vi: 'Tệp không có lớp chữ, và không nét vẽ nào là chữ của phông đi kèm phần mềm: không đọc lại được. Hãy kiểm bằng mắt.',
    en: 'The file has no text layer, and none of its outlines is a letter of a shipped font: it can’t be read back. Check it by eye.',
  },
  'verify/outlines-unreadable': {
    vi: 'Lớp chữ có khẩu hiệu nhưng không đọc được nét chữ in ra: không chắc tệp in đúng lời. Hãy kiểm bằng mắt.',
    en: 'The text layer has the slogan, but the drawn letters can’t be read, so what prints isn’t certain. Check it by eye.',
  },
  'verify/foreign-font': {
    vi: 'Chữ trong tệp dùng phông không đi kèm phần mềm nên không đối chiếu được nét chữ. Hãy kiểm bằng mắt.',
    en: 'The file’s text is set in a font that isn’t shipped, so its outlines can’t be compared. Check it by eye.',
  },
  'verify/not-in-layer': {
    vi: 'Nét chữ in ra có khẩu hiệu nhưng lớp chữ của tệp thì không.',
    en: 'The drawn letters have the slogan, but the file’s text layer doesn’t.',
  },
  'verify/no-layer': {
    vi: 'Tệp không có lớp chữ; chỉ đối chiếu được nét chữ in ra.',
    en: 'The file has no text layer; only the drawn letters were compared.',
  },
} as const satisfies Record<string, Message>;

const LOCAL_RULE = { vi: 'Quy định của địa phương đã nhập', en: 'The province’s rule as entered' };
const EMBLEM_RULE = {
  vi: 'Quy định 99-QĐ/TW (2023); Hướng dẫn 3420/HD-BVHTTDL (2012)',
  en: 'Regulation 99-QĐ/TW (2023); guide 3420/HD-BVHTTDL (2012)',
};
const HALL_RULE = {
  vi: 'Hướng dẫn 105-HD/BTGTW (2023); Công văn 9743-CV/BTGTW (2024)',
  en: 'Guide 105-HD/BTGTW (2023); letter 9743-CV/BTGTW (2024)',
};
const TRADE_RULE = { vi: 'Kinh nghiệm gia công bạt khổ lớn', en: 'Practice of finishing large-format prints' };

/** Where a rule comes from, by the code of its findings; proof-reading findings name theirs in their own words. */
export const RULE_SOURCES: Readonly<Record<string, Message>> = {
  'preflight/text-off-trim': { vi: 'Vùng an toàn của khổ', en: 'The format’s safe area' },
  'preflight/text-outside-safe': { vi: 'Vùng an toàn của khổ', en: 'The format’s safe area' },
  'preflight/letters-small': {
    vi: 'Kinh nghiệm nghề: chữ hoa cao ít nhất 25 mm cho mỗi 10 m',
    en: 'Rule of thumb: capitals of at least 25 mm for every 10 m',
  },
  'preflight/text-covered': {
    vi: 'Lời in ra phải đúng từng chữ như lời đã duyệt',
    en: 'What is printed must be the approved words to the letter',
  },
  'preflight/contrast-low': { vi: 'WCAG 2.2, mục 1.4.3', en: 'WCAG 2.2, 1.4.3' },
  'preflight/contrast-fair': { vi: 'WCAG 2.2, mục 1.4.6', en: 'WCAG 2.2, 1.4.6' },
  'preflight/text-over-picture': { vi: 'WCAG 2.2, mục 1.4.3', en: 'WCAG 2.2, 1.4.3' },
  'preflight/image-resolution': {
    vi: 'Mắt người: 87 điểm/inch ở 1 m, xa hơn thì ít hơn; nghề in lấy gấp ba, từ 30 đến 150',
    en: 'The eye: 87 pixels an inch at 1 m, fewer from farther off; the trade takes three times that, 30 to 150',
  },
  'preflight/image-stretched': {
    vi: 'Màn hình cần đủ điểm ảnh của chính nó',
    en: 'A screen shows every pixel of its own',
  },
  'preflight/image-missing': { vi: 'Tệp in phải có đủ ảnh', en: 'A print file holds all its pictures' },
  'preflight/total-ink': {
    vi: 'Giới hạn mực của hồ sơ màu và vật liệu',
    en: 'Ink limit of the profile and the medium',
  },
  'preflight/total-ink-background': {
    vi: 'Giới hạn mực của hồ sơ màu và vật liệu',
    en: 'Ink limit of the profile and the medium',
  },
  'preflight/rich-black-text': { vi: 'Kinh nghiệm nghề in', en: 'Printing practice' },
  'preflight/thin-stroke': { vi: 'Kinh nghiệm nghề in', en: 'Printing practice' },
  'preflight/hidden-object': { vi: 'Tệp in chỉ chứa những gì được in', en: 'A print file holds what prints' },
  'preflight/transparent-object': { vi: 'Tệp in chỉ chứa những gì được in', en: 'A print file holds what prints' },
  'preflight/object-off-page': { vi: 'Tệp in chỉ chứa những gì được in', en: 'A print file holds what prints' },
  'preflight/font-licence': { vi: 'Giấy phép của phông chữ', en: 'The font’s licence' },
  'preflight/logo-area': { vi: 'Luật Quảng cáo 2012, Điều 27 khoản 3', en: 'Advertising Law 2012, article 27.3' },
  'preflight/logo-place': { vi: 'Luật Quảng cáo 2012, Điều 27 khoản 3', en: 'Advertising Law 2012, article 27.3' },
  'format/over-width': LOCAL_RULE,
  'format/over-height': LOCAL_RULE,
  'format/over-area': LOCAL_RULE,
  'emblem/cropped': EMBLEM_RULE,
  'emblem/turned': EMBLEM_RULE,
  'emblem/stretched': EMBLEM_RULE,
  'emblem/covered': EMBLEM_RULE,
  'emblem/unequal': EMBLEM_RULE,
  'emblem/order': HALL_RULE,
  'emblem/colours': HALL_RULE,
  'hall/slogan-not-on-top': HALL_RULE,
  'hall/flags-place': HALL_RULE,
  'hall/portraits': HALL_RULE,
  'hall/title-place': HALL_RULE,
  'finishing/eyelet-on-letter': TRADE_RULE,
  'finishing/eyelet-on-picture': TRADE_RULE,
  'finishing/ink-in-hem': TRADE_RULE,
  'finishing/ink-in-pocket': TRADE_RULE,
  'panels/seam-in-letter': TRADE_RULE,
  'panels/seam-in-letter-wider': TRADE_RULE,
  'slogan/wording-differs': { vi: 'Văn bản đã duyệt khẩu hiệu', en: 'The document that approved the slogan' },
  'slogan/wording-unknown': { vi: 'Văn bản đã duyệt khẩu hiệu', en: 'The document that approved the slogan' },
  'slogan/unlocked': { vi: 'Văn bản đã duyệt khẩu hiệu', en: 'The document that approved the slogan' },
  'slogan/expired': { vi: 'Thời hạn của khẩu hiệu', en: 'How long the slogan may hang' },
  'font/missing-glyph': { vi: 'Bộ chữ của phông', en: 'The letters the font has' },
  'font/barred-letter': { vi: 'Kết quả kiểm phông', en: 'How the font draws its letters' },
};

import type { Message } from '../message.ts';

export const IMPORT_MESSAGES = {
  'import/too-large': {
    vi: 'Tệp lớn quá 64 MB, không phải là một kế hoạch. Không nhập gì.',
    en: 'The file is larger than 64 MB, so it can’t be a plan. Nothing was imported.',
  },
  'import/empty': {
    vi: 'Tệp không có chữ nào. Không nhập gì.',
    en: 'The file holds no text. Nothing was imported.',
  },
  'import/not-docx': {
    vi: 'Tệp không phải là văn bản Word (.docx) đọc được, có thể đã hỏng. Hãy mở bằng Word rồi lưu lại.',
    en: 'The file isn’t a readable Word document (.docx); it may be damaged. Open it in Word and save it again.',
  },
  'import/zip-bomb': {
    vi: 'Tệp .docx bung ra quá lớn, không an toàn nên không mở. Không nhập gì.',
    en: 'The .docx unpacks to far too much data and isn’t safe to open. Nothing was imported.',
  },
  'import/old-word': {
    vi: 'Đây là tệp Word kiểu cũ (.doc) hoặc tệp có mật khẩu. Hãy mở bằng Word, bỏ mật khẩu và lưu thành .docx.',
    en: 'This is an old Word file (.doc) or one with a password. Open it in Word, take the password off and save it as .docx.',
  },
  'import/encrypted': {
    vi: 'Tệp PDF có mật khẩu nên không đọc được. Hãy xin bản không khóa.',
    en: 'The PDF has a password and can’t be read. Ask for a copy without one.',
  },
  'import/damaged-pdf': {
    vi: 'Tệp PDF bị hỏng, không đọc được. Hãy tải lại hoặc xin bản khác.',
    en: 'The PDF is damaged and can’t be read. Download it again or ask for another copy.',
  },
  'import/not-text': {
    vi: 'Tệp không phải là văn bản (có thể là ảnh hoặc tệp khác bị đổi tên). Không nhập gì.',
    en: 'The file isn’t text (perhaps a picture or another file with a changed name). Nothing was imported.',
  },
  'import/cancelled': {
    vi: 'Đã dừng. Không nhập gì.',
    en: 'Stopped. Nothing was imported.',
  },
  'import/unreadable': {
    vi: 'Không đọc được tệp.',
    en: 'The file can’t be read.',
  },
  'import/scan': {
    vi: 'Văn bản là bản quét ({{pages}} trang ảnh), không có chữ để đọc. Hãy xin bản Word, hoặc nhận dạng chữ rồi soát lại dấu.',
    en: 'The document is a scan ({{pages}} pages of pictures) without text. Ask for the Word file, or recognise the text and check its marks.',
  },
  'import/scanned-page': {
    vi: 'Trang {{page}} là ảnh quét, không đọc được. Khẩu hiệu trên trang này (nếu có) bị bỏ qua.',
    en: 'Page {{page}} is a scanned picture and wasn’t read. Slogans on it, if any, are missing here.',
  },
  'import/ocr-lost-marks': {
    vi: 'Văn bản đã mất dấu tiếng Việt (nhận dạng từ bản quét). Lời mất dấu không được thành khẩu hiệu nên không nhập gì. Hãy xin bản gốc.',
    en: 'The text has lost its Vietnamese marks (recognised from a scan). Such words must not become slogans, so nothing was imported. Ask for the original.',
  },
  'import/ocr-partly': {
    vi: 'Khoảng {{percent}}% văn bản đã mất dấu (nhận dạng từ bản quét). Hãy so từng khẩu hiệu với bản gốc.',
    en: 'About {{percent}}% of the text has lost its marks (recognised from a scan). Compare each slogan with the original.',
  },
  'import/slogan-lost-marks': {
    vi: 'Không nhập “{{text}}” vì chữ đã mất hoặc sai dấu.',
    en: '“{{text}}” was left out, because its marks are lost or damaged.',
  },
  'import/slogan-repeated': {
    vi: 'Khẩu hiệu “{{text}}” có hai lần trong văn bản; chỉ lấy lần đầu.',
    en: 'The slogan “{{text}}” stands twice in the document; it was taken once.',
  },
  'import/slogan-capitals': {
    vi: 'Khẩu hiệu “{{text}}” viết toàn chữ hoa. Hãy chuyển về chữ thường đúng chính tả trước khi lưu.',
    en: 'The slogan “{{text}}” is all in capitals. Put it in sentence case before keeping it.',
  },
  'import/space-before-sign': {
    vi: 'Đã bỏ dấu cách trước dấu câu trong “{{text}}”.',
    en: 'A space before a sign was taken out of “{{text}}”.',
  },
  'import/legacy-encoding': {
    vi: 'Văn bản gõ bằng bảng mã cũ {{encoding}}; đã chuyển sang Unicode. Hãy so với bản gốc.',
    en: 'The text was in the old encoding {{encoding}} and was turned into Unicode. Compare it with the original.',
  },
  'import/number-blank': {
    vi: 'Văn bản chưa ghi số. Hãy điền khi có văn bản chính thức.',
    en: 'The document has no number yet. Fill it in when the official document is out.',
  },
  'import/date-blank': {
    vi: 'Văn bản chưa ghi đủ ngày, tháng. Hãy điền khi có văn bản chính thức.',
    en: 'The document’s date isn’t filled in yet. Fill it in when the official document is out.',
  },
  'import/no-slogans': {
    vi: 'Văn bản không có mục khẩu hiệu nào.',
    en: 'The document has no list of slogans.',
  },
  'import/anniversary-arithmetic': {
    vi: 'Tính sai số năm: “{{found}} {{name}}” ({{from}} - {{to}}) phải là {{expected}}.',
    en: 'Wrong number of years: “{{found}} {{name}}” ({{from}} - {{to}}) should be {{expected}}.',
  },
  'import/anniversary-base-date': {
    vi: 'Sai ngày gốc: “{{name}}” là {{expected}}, văn bản ghi {{from}}.',
    en: 'Wrong base date: “{{name}}” is {{expected}}; the document says {{from}}.',
  },
  'import/anniversary-days-differ': {
    vi: 'Hai ngày của “{{found}} {{name}}” không cùng ngày, tháng: {{from}} và {{to}}.',
    en: 'The two dates of “{{found}} {{name}}” aren’t the same day of the year: {{from}} and {{to}}.',
  },
  'import/range-reversed': {
    vi: 'Khoảng thời gian ngược: {{found}} {{name}} {{from}} {{to}}.',
    en: 'The period ends before it begins: {{found}} {{name}} {{from}} {{to}}.',
  },
  'import/date-impossible': {
    vi: 'Không có ngày này trong lịch: {{found}}.',
    en: 'The calendar has no such day: {{found}}.',
  },
} as const satisfies Record<string, Message>;

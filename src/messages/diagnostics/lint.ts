import type { Message } from '../message.ts';

export const LINT_MESSAGES = {
  'lint/capitalisation': {
    vi: 'Viết hoa sai: “{{found}}” → “{{suggest}}” (Nghị định 30/2020/NĐ-CP, Phụ lục II).',
    en: 'Wrong capitals: “{{found}}” → “{{suggest}}” (Decree 30/2020/NĐ-CP, Annex II).',
  },
  'lint/capitalisation-official': {
    vi: 'Văn bản gốc viết “{{suggest}}”, không viết “{{found}}” (khẩu hiệu chính thức).',
    en: 'The official wording has “{{suggest}}”, not “{{found}}”.',
  },
  'lint/official-deviation': {
    vi: 'Khác lời khẩu hiệu chính thức {{id}}: “{{official}}”',
    en: 'Differs from the official slogan {{id}}: “{{official}}”',
  },
  'lint/official-near': {
    vi: 'Gần giống khẩu hiệu chính thức {{id}}: “{{official}}” Nếu định dùng lời ấy, hãy đối chiếu.',
    en: 'Much like the official slogan {{id}}: “{{official}}” Compare, if that is meant.',
  },
  'lint/missing-diacritics-official': {
    vi: 'Thiếu dấu so với khẩu hiệu chính thức {{id}}: “{{official}}”',
    en: 'Marks are missing against the official slogan {{id}}: “{{official}}”',
  },
  'lint/spelling-official': {
    vi: 'Sai chữ so với khẩu hiệu chính thức {{id}}: “{{official}}”',
    en: 'Spelled otherwise than in the official slogan {{id}}: “{{official}}”',
  },
  'lint/punctuation-official': {
    vi: 'Dấu câu khác khẩu hiệu chính thức: “{{found}}” → “{{suggest}}”.',
    en: 'Punctuation differs from the official slogan: “{{found}}” → “{{suggest}}”.',
  },
  'lint/punctuation-official-end': {
    vi: 'Khẩu hiệu chính thức kết thúc bằng “{{suggest}}”.',
    en: 'The official slogan ends in “{{suggest}}”.',
  },
  'lint/punctuation-official-missing': {
    vi: 'Khẩu hiệu chính thức có dấu “!” ở cuối; trên phông, tiêu đề có thể bỏ.',
    en: 'The official slogan ends in “!”; titles may leave it out.',
  },
  'lint/punctuation-row': {
    vi: 'Dấu câu dồn nhau: “{{found}}” → “{{suggest}}”.',
    en: 'Marks in a row: “{{found}}” → “{{suggest}}”.',
  },
  'lint/punctuation-bracket': {
    vi: 'Dấu ngoặc thiếu một nửa.',
    en: 'A bracket without its partner.',
  },
  'lint/punctuation-comma-and': {
    vi: 'Trước “và” thường không có dấu phẩy.',
    en: 'There is usually no comma before “và”.',
  },
  'lint/punctuation-edge': {
    vi: 'Dấu câu thừa ở đầu hoặc cuối dòng.',
    en: 'A stray mark at the beginning or the end.',
  },
  'lint/quotes-pair': {
    vi: 'Dấu ngoặc kép không thành cặp “ ”.',
    en: 'The quotation marks don’t make a pair “ ”.',
  },
  'lint/quotes-straight': {
    vi: 'Trên chữ lớn nên dùng ngoặc kép cong “ ”.',
    en: 'Display type takes curly quotation marks “ ”.',
  },
  'lint/quotes-unpaired': {
    vi: 'Ngoặc kép mở mà không đóng, hoặc đóng mà không mở.',
    en: 'A quotation mark without its partner.',
  },
  'lint/spacing': {
    vi: 'Khoảng trắng sai: “{{found}}” → “{{suggest}}”.',
    en: 'Wrong spacing: “{{found}}” → “{{suggest}}”.',
  },
  'lint/spacing-double': {
    vi: 'Thừa khoảng trắng giữa hai từ.',
    en: 'More than one space between words.',
  },
  'lint/spacing-edge': {
    vi: 'Thừa khoảng trắng ở đầu hoặc cuối dòng.',
    en: 'A space at the beginning or the end of the line.',
  },
  'lint/spacing-before': {
    vi: 'Không để khoảng trắng trước dấu câu.',
    en: 'No space stands before a punctuation mark.',
  },
  'lint/spacing-inside': {
    vi: 'Không để khoảng trắng ngay sau dấu mở ngoặc.',
    en: 'No space stands behind an opening bracket or quotation mark.',
  },
  'lint/spacing-bracket': {
    vi: 'Cần một khoảng trắng ngoài dấu ngoặc: “{{suggest}}”.',
    en: 'A space belongs outside the bracket: “{{suggest}}”.',
  },
  'lint/spacing-number': {
    vi: 'Cần khoảng trắng giữa số và chữ: “{{suggest}}”.',
    en: 'A space belongs between number and word: “{{suggest}}”.',
  },
  'lint/spacing-date': {
    vi: 'Trong ngày tháng không có khoảng trắng.',
    en: 'There is no space within a date.',
  },
  'lint/spacing-closed': {
    vi: 'Viết liền, không có khoảng trắng: “{{suggest}}”.',
    en: 'Written without spaces: “{{suggest}}”.',
  },
  'lint/spacing-dash': {
    vi: 'Gạch ngang cần khoảng trắng cả hai bên: “{{suggest}}”.',
    en: 'The dash needs a space on both sides: “{{suggest}}”.',
  },
  'lint/spacing-closed-dash': {
    vi: 'Văn bản chính thức để khoảng trắng hai bên gạch ngang: “{{suggest}}”.',
    en: 'Official texts put spaces around this dash: “{{suggest}}”.',
  },
  'lint/spacing-joined': {
    vi: 'Hai tiếng dính liền: “{{suggest}}”.',
    en: 'Two syllables run together: “{{suggest}}”.',
  },
  'lint/spacing-split': {
    vi: 'Một tiếng bị tách đôi: “{{suggest}}”.',
    en: 'A syllable is cut in two: “{{suggest}}”.',
  },
  'lint/repeated-word': {
    vi: 'Lặp từ: “{{found}}”.',
    en: 'Repeated: “{{found}}”.',
  },
  'lint/anniversary-arithmetic': {
    vi: 'Từ {{from}} đến {{to}} là {{years}} năm, không phải “{{found}}” (hoặc năm cuối là {{alternative}}).',
    en: 'From {{from}} to {{to}} it is {{years}} years, not “{{found}}” (or the last year is {{alternative}}).',
  },
  'lint/anniversary-arithmetic-today': {
    vi: 'Tính từ {{from}} đến năm {{to}} là {{years}} năm.',
    en: 'From {{from}} to {{to}} it is {{years}} years.',
  },
  'lint/anniversary-date-impossible': {
    vi: 'Không có ngày {{found}}.',
    en: 'There is no day {{found}}.',
  },
  'lint/anniversary-date-base': {
    vi: 'Mốc của sự kiện này là {{expected}}, không phải {{found}}.',
    en: 'The date of this event is {{expected}}, not {{found}}.',
  },
  'lint/anniversary-date-order': {
    vi: 'Ngày trước phải đứng trước: “{{suggest}}”.',
    en: 'The earlier date comes first: “{{suggest}}”.',
  },
  'lint/roman-numeral': {
    vi: 'Số La Mã sai: “{{found}}” → “{{suggest}}”.',
    en: 'Wrong Roman numeral: “{{found}}” → “{{suggest}}”.',
  },
  'lint/roman-numeral-arabic': {
    vi: 'Đại hội và khóa ghi bằng số La Mã: “{{suggest}}”.',
    en: 'Congresses and terms are counted in Roman numerals: “{{suggest}}”.',
  },
  'lint/roman-numeral-session': {
    vi: 'Kỳ họp, hội nghị thường ghi bằng số Ả Rập: “{{suggest}}”.',
    en: 'Sessions and plenums usually take Arabic numerals: “{{suggest}}”.',
  },
  'lint/lookalike': {
    vi: '“{{found}}” giống mặt chữ nhưng sai mã; cần “{{suggest}}”.',
    en: '“{{found}}” looks right and has the wrong code; it should be “{{suggest}}”.',
  },
  'lint/lookalike-digit': {
    vi: 'Chữ và số lẫn nhau: “{{found}}” → “{{suggest}}”.',
    en: 'Letters and digits mixed up: “{{found}}” → “{{suggest}}”.',
  },
  'lint/lookalike-roman': {
    vi: 'Dùng chữ cái thường để viết số La Mã: “{{suggest}}”.',
    en: 'Write Roman numerals with plain letters: “{{suggest}}”.',
  },
  'lint/term-mismatch-assembly': {
    vi: '{{body}} có nhiệm kỳ {{suggest}}, không phải {{found}}.',
    en: '{{body}} has the term {{suggest}}, not {{found}}.',
  },
  'lint/term-mismatch-council': {
    vi: '{{body}} có nhiệm kỳ {{suggest}}, không phải {{found}}.',
    en: '{{body}} has the term {{suggest}}, not {{found}}.',
  },
  'lint/term-mismatch-party': {
    vi: 'Nhiệm kỳ của {{body}} là 5 năm: {{suggest}}, không phải {{found}}.',
    en: 'The term of a {{body}} is five years: {{suggest}}, not {{found}}.',
  },
  'lint/term-mismatch-order': {
    vi: 'Năm cuối nhiệm kỳ phải sau năm đầu.',
    en: 'A term ends after it begins.',
  },
  'lint/term-mismatch-election': {
    vi: 'Cuộc bầu cử năm {{year}} bầu Quốc hội khóa {{suggest}}, không phải khóa {{found}}.',
    en: 'The election of {{year}} was for the National Assembly’s term {{suggest}}, not {{found}}.',
  },
  'lint/missing-diacritics': {
    vi: 'Thiếu dấu: “{{found}}” → “{{suggest}}”.',
    en: 'Marks are missing: “{{found}}” → “{{suggest}}”.',
  },
  'lint/missing-diacritics-all': {
    vi: 'Cả câu thiếu dấu. Dấu gợi ý do máy đoán: “{{suggest}}”. Hãy đọc lại từng chữ.',
    en: 'The text has lost its marks. A guess: “{{suggest}}”. Read every word again.',
  },
  'lint/spelling': {
    vi: '“{{found}}” không phải là một âm tiết tiếng Việt.',
    en: '“{{found}}” isn’t a Vietnamese syllable.',
  },
  'lint/spelling-confused': {
    vi: 'Sai chính tả: “{{found}}” → “{{suggest}}”.',
    en: 'Misspelled: “{{found}}” → “{{suggest}}”.',
  },
  'lint/spelling-variant': {
    vi: 'Hai cách viết đều gặp; văn bản luật dùng “{{suggest}}”.',
    en: 'Both spellings are met; laws have “{{suggest}}”.',
  },
  'lint/tone-misplaced': {
    vi: 'Dấu thanh đặt sai chữ: “{{found}}” → “{{suggest}}”.',
    en: 'The tone mark is on the wrong letter: “{{found}}” → “{{suggest}}”.',
  },
  'lint/tone-placement': {
    vi: 'Một bài nên theo một kiểu đặt dấu: “{{found}}” → “{{suggest}}” (hòa/hoà đều đúng).',
    en: 'Keep to one placing of tone marks: “{{found}}” → “{{suggest}}” (hòa and hoà are both right).',
  },
  'lint/mark-order': {
    vi: 'Dấu gõ sai thứ tự hoặc sai chữ: “{{suggest}}”.',
    en: 'Marks typed in the wrong order or on the wrong letter: “{{suggest}}”.',
  },
  'lint/nfd': {
    vi: 'Chữ tổ hợp (NFD); cần chữ dựng sẵn (NFC).',
    en: 'Decomposed letters (NFD); composed ones (NFC) are needed.',
  },
  'lint/invisible': {
    vi: 'Ký tự vô hình trong lời.',
    en: 'An invisible character in the text.',
  },
  'lint/invisible-space': {
    vi: 'Khoảng trắng lạ ({{codePoint}}); cần khoảng trắng thường.',
    en: 'An odd space ({{codePoint}}); a plain one is needed.',
  },
  'lint/detached-mark': {
    vi: 'Dấu thanh rời khỏi chữ: “{{suggest}}”.',
    en: 'A tone mark stands apart from its letter: “{{suggest}}”.',
  },
  'lint/legacy-encoding': {
    vi: 'Văn bản gõ theo bảng mã {{encoding}}: “{{suggest}}”',
    en: 'The text is in {{encoding}}: “{{suggest}}”',
  },
  'lint/ocr-garbage': {
    vi: 'Giống văn bản quét bị mất dấu; hãy gõ lại từ bản gốc.',
    en: 'This looks like scanned text that has lost its marks; type it again from the source.',
  },
  'lint/ocr-garbage-sign': {
    vi: 'Ký hiệu lạ trong từ “{{found}}” (thường do quét).',
    en: 'A strange sign within “{{found}}” (from scanning, usually).',
  },
} as const satisfies Record<string, Message>;

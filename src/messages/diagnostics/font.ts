import type { Message } from '../message.ts';

export const FONT_MESSAGES = {
  'font/not-loaded': {
    vi: 'Chưa nạp được phông “{{font}}”. Chữ của đối tượng này chưa hiện.',
    en: 'The font “{{font}}” isn’t loaded. The text of this object isn’t shown.',
  },
  'font/missing-glyph': {
    vi: 'Phông “{{font}}” không có chữ: {{letters}}. Hãy chọn phông khác.',
    en: 'The font “{{font}}” has no {{letters}}. Choose another font.',
  },
  'font/barred-letter': {
    vi: 'Phông “{{font}}” vẽ sai chữ: {{letters}}. Hãy chọn phông khác.',
    en: 'The font “{{font}}” draws {{letters}} wrongly. Choose another font.',
  },
  'font/not-a-font': {
    vi: 'Tệp “{{file}}” không phải là phông chữ đọc được (TrueType).',
    en: 'The file “{{file}}” isn’t a readable (TrueType) font.',
  },
  'font/bad-catalogue': {
    vi: 'Danh mục phông chữ bị lỗi ở “{{path}}”: {{detail}}.',
    en: 'The font catalogue is wrong at “{{path}}”: {{detail}}.',
  },
} as const satisfies Record<string, Message>;

import type { Message } from '../message.ts';

export const SETTING_MESSAGES = {
  'font/borrowed-letter': {
    vi: '“{{name}}”: phông “{{font}}” không có {{letters}}, đã mượn của phông đi kèm.',
    en: '“{{name}}”: the font “{{font}}” has no {{letters}}; the companion font draws it.',
  },
  'text/overflows': {
    vi: '“{{name}}”: chữ lớn hơn khung. Hãy giảm cỡ chữ hoặc nới khung.',
    en: '“{{name}}”: the letters are larger than their box. Make them smaller or the box larger.',
  },
  'text/fewer-lines': {
    vi: '“{{name}}”: không ngắt được thành {{wanted}} dòng mà không tách từ; đã xếp {{lines}} dòng.',
    en: '“{{name}}” can’t be broken into {{wanted}} lines without splitting a word; it is set in {{lines}}.',
  },
  'text/break-splits-word': {
    vi: '“{{name}}”: ngắt dòng giữa từ “{{word}}”. Hãy dời chỗ ngắt.',
    en: '“{{name}}”: a line ends inside the word “{{word}}”. Move the break.',
  },
  'slogan/empty': {
    vi: 'Chưa có khẩu hiệu. Hãy chọn hoặc gõ khẩu hiệu.',
    en: 'There is no slogan yet. Choose or type one.',
  },
  'slogan/too-long': {
    vi: 'Khẩu hiệu dài {{length}} ký tự: chữ sẽ rất nhỏ. Khẩu hiệu nên dưới {{advised}} ký tự.',
    en: 'The slogan has {{length}} characters: the letters will be very small. Keep slogans under {{advised}}.',
  },
} as const satisfies Record<string, Message>;

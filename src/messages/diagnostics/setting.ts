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
  'text/more-lines': {
    vi: '“{{name}}”: các chỗ ngắt đã đặt cần {{lines}} dòng, nhiều hơn {{wanted}} dòng đã chọn.',
    en: '“{{name}}”: the line ends that were set need {{lines}} lines, more than the {{wanted}} chosen.',
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
  'slogan/unknown': { vi: 'Thư viện không có khẩu hiệu “{{id}}”.', en: 'The library has no slogan “{{id}}”.' },
  'template/unknown': {
    vi: 'Không có mẫu “{{id}}”. Các mẫu: {{known}}.',
    en: 'There is no template “{{id}}”. There are: {{known}}.',
  },
  'template/none-for-kind': {
    vi: 'Chưa có mẫu cho khổ loại “{{kind}}”.',
    en: 'No template is made for formats of the kind “{{kind}}”.',
  },
  'font/unknown': {
    vi: 'Không có phông “{{id}}”. Các phông: {{known}}.',
    en: 'There is no font “{{id}}”. There are: {{known}}.',
  },
  'print/picture-too-large': {
    vi: 'Ảnh {{widthPx}} × {{heightPx}} điểm quá lớn. Hãy giảm --ppi.',
    en: 'A picture of {{widthPx}} × {{heightPx}} pixels is too large. Lower --ppi.',
  },
} as const satisfies Record<string, Message>;

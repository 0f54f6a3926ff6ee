import type { Message } from '../message.ts';

export const STORAGE_MESSAGES = {
  'storage/too-large': {
    vi: 'Tệp “{{file}}” nặng {{megabytes}} MB; tệp thiết kế không quá {{most}} MB.',
    en: 'The file “{{file}}” has {{megabytes}} MB; a design file has at most {{most}} MB.',
  },
  'storage/not-text': {
    vi: 'Tệp “{{file}}” không phải tệp thiết kế .khauhieu.',
    en: 'The file “{{file}}” isn’t a .khauhieu design file.',
  },
  'storage/cannot-read': {
    vi: 'Không đọc được tệp “{{file}}”. Thiết kế đang mở vẫn còn nguyên.',
    en: 'The file “{{file}}” can’t be read. The open design is untouched.',
  },
  'storage/cannot-write': {
    vi: 'Không ghi được tệp “{{file}}”. Hãy thử lưu vào chỗ khác.',
    en: 'The file “{{file}}” can’t be written. Try another place.',
  },
  'storage/cannot-keep': {
    vi: 'Trình duyệt không lưu tự động được (hết chỗ hoặc bị chặn). Hãy lưu thiết kế thành tệp.',
    en: 'The browser can’t autosave (no room, or blocked). Save the design as a file.',
  },
} as const satisfies Record<string, Message>;

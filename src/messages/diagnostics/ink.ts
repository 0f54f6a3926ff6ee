import type { Message } from '../message.ts';

export const INK_MESSAGES = {
  'ink/no-name': { vi: 'Hãy đặt tên cho màu.', en: 'The ink needs a name.' },
  'ink/name-taken': {
    vi: 'Đã có màu pha tên “{{name}}”; máy in phân biệt màu pha bằng tên, nên mỗi màu cần một tên.',
    en: 'There is a spot ink called “{{name}}” already; presses tell spot inks by their names.',
  },
  'ink/too-many': {
    vi: 'Một thiết kế có nhiều nhất {{limit}} màu riêng.',
    en: 'A design has at most {{limit}} inks of its own.',
  },
} as const satisfies Record<string, Message>;

import type { Message } from '../message.ts';

export const EMBLEM_MESSAGES = {
  'emblem/cropped': {
    vi: '“{{name}}” ra ngoài khổ, sẽ bị cắt. Cờ, sao, búa liềm phải để nguyên vẹn.',
    en: '“{{name}}” runs off the page and will be cut. Flags, star and hammer and sickle must stay whole.',
  },
  'emblem/turned': {
    vi: '“{{name}}” bị xoay. Cờ, sao, búa liềm luôn đứng thẳng.',
    en: '“{{name}}” is turned. Flags, star and hammer and sickle always stand upright.',
  },
  'emblem/stretched': {
    vi: '“{{name}}” bị kéo méo, sai tỷ lệ.',
    en: '“{{name}}” is stretched out of its proportions.',
  },
  'emblem/covered': {
    vi: '“{{by}}” đè lên “{{name}}”. Không đặt gì lên cờ, sao, búa liềm.',
    en: '“{{by}}” lies upon “{{name}}”. Nothing may lie upon flags, star or hammer and sickle.',
  },
  'emblem/order': {
    vi: 'Cờ Đảng phải ở bên trái cờ Tổ quốc (nhìn từ dưới lên sân khấu).',
    en: 'The Party flag must stand left of the national flag, as seen from the hall.',
  },
  'emblem/unequal': {
    vi: 'Cờ Đảng và cờ Tổ quốc phải bằng nhau và ngang hàng.',
    en: 'The Party flag and the national flag must be equal in size and level.',
  },
  'emblem/colours': {
    vi: 'Hai lá cờ đang dùng hai bộ màu khác nhau. Nên cùng một màu đỏ, một màu vàng.',
    en: 'The two flags have different colours. They should share one red and one yellow.',
  },
  'hall/slogan-not-on-top': {
    vi: 'Trên phông hội trường, khẩu hiệu chạy ngang trên cùng; “{{name}}” đang thấp hơn thứ khác.',
    en: 'On the back of a hall the slogan runs across the top; “{{name}}” is below something else.',
  },
  'hall/flags-place': {
    vi: '“{{name}}” nên nằm trong một phần ba bên trái của phông (hoặc cân giữa nếu hội trường rất nhỏ, rất lớn).',
    en: '“{{name}}” should be in the left third (or centred in very small and very large halls).',
  },
  'hall/portraits': {
    vi: 'Ảnh C.Mác ở bên trái, V.I.Lênin ở bên phải, ngang hàng và bằng nhau.',
    en: 'The portraits stand level and of one size, Marx left of Lenin.',
  },
  'hall/title-place': {
    vi: '“{{name}}” nên nằm trong hai phần ba bên phải, không lấn sang phần đặt cờ và tượng.',
    en: '“{{name}}” should be in the right two thirds, clear of the flags and the bust.',
  },
} as const satisfies Record<string, Message>;

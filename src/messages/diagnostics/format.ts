import type { Message } from '../message.ts';

export const FORMAT_MESSAGES = {
  'format/unknown': {
    vi: 'Không có khổ “{{id}}” trong danh mục. Gần nhất: {{near}}.',
    en: 'There is no format “{{id}}” in the catalogue. Nearest: {{near}}.',
  },
  'format/unreadable-size': {
    vi: 'Không đọc được kích thước “{{text}}”. Viết rộng × cao, ví dụ 6x1m, 6000x1000 (mm), 120cm x 2,4m.',
    en: 'The size “{{text}}” can’t be read. Write width × height, for example 6x1m, 6000x1000 (mm), 120cm x 2.4m.',
  },
  'format/size-not-a-number': {
    vi: 'Kích thước khổ phải là số.',
    en: 'The {{side}} of the format must be a number.',
  },
  'format/size-not-positive': {
    vi: 'Kích thước khổ phải lớn hơn 0, không thể là {{mm}} mm.',
    en: 'The {{side}} of the format must be above 0, not {{mm}} mm.',
  },
  'format/size-too-small': {
    vi: 'Khổ quá nhỏ: {{mm}} mm. Mỗi cạnh ít nhất {{least}} mm (quên ghi đơn vị “m”?).',
    en: 'The {{side}} is too small: {{mm}} mm. A side has at least {{least}} mm (is the unit “m” missing?).',
  },
  'format/size-too-large': {
    vi: 'Khổ quá lớn: {{metres}} m. Mỗi cạnh tối đa {{most}} m.',
    en: 'The {{side}} is too large: {{metres}} m. A side has at most {{most}} m.',
  },
  'format/bad-pixels': {
    vi: 'Số điểm ảnh {{width}} × {{height}} không hợp lệ: phải là số nguyên dương.',
    en: 'The pixel size {{width}} × {{height}} isn’t valid: both must be whole and positive.',
  },
  'format/bad-limits': {
    vi: 'Tệp giới hạn kích thước “{{file}}” sai tại {{path}}: {{message}}.',
    en: 'The size limits “{{file}}” are wrong at {{path}}: {{message}}.',
  },
  'format/over-width': {
    vi: '{{name}} rộng {{is}} m, quá mức {{allowed}} m của địa phương ({{source}}).',
    en: '{{name}} is {{is}} m wide; the local rule allows {{allowed}} m ({{source}}).',
  },
  'format/over-height': {
    vi: '{{name}} cao {{is}} m, quá mức {{allowed}} m của địa phương ({{source}}).',
    en: '{{name}} is {{is}} m high; the local rule allows {{allowed}} m ({{source}}).',
  },
  'format/over-area': {
    vi: '{{name}} có diện tích {{is}} m², quá mức {{allowed}} m² của địa phương ({{source}}).',
    en: '{{name}} measures {{is}} m²; the local rule allows {{allowed}} m² ({{source}}).',
  },
} as const satisfies Record<string, Message>;

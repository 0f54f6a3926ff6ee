import type { Message } from '../message.ts';

export const SLOGAN_MESSAGES = {
  'slogan/collection-not-json': {
    vi: 'Tệp khẩu hiệu không đọc được (không phải JSON). Không có gì bị thay đổi.',
    en: 'The slogan file can’t be read (it isn’t JSON). Nothing has been changed.',
  },
  'slogan/collection-newer': {
    vi: 'Tệp khẩu hiệu được ghi bằng phiên bản mới hơn (dạng {{found}}, phần mềm này đọc đến dạng {{known}}). Hãy cập nhật phần mềm rồi mở lại.',
    en: 'The slogan file comes from a newer version (form {{found}}; this program reads up to {{known}}). Update the program and open it again.',
  },
  'slogan/collection-shape': {
    vi: 'Tệp khẩu hiệu sai ở “{{path}}”: {{reason}}',
    en: 'The slogan file is wrong at “{{path}}”: {{reason}}',
  },
  'slogan/duplicate-id': {
    vi: 'Mã khẩu hiệu “{{id}}” bị trùng.',
    en: 'The slogan id “{{id}}” is used twice.',
  },
  'slogan/hash-differs': {
    vi: 'Lời của khẩu hiệu “{{id}}” đã khác với lời lúc được ghi. Hãy đối chiếu với văn bản gốc.',
    en: 'The words of the slogan “{{id}}” are no longer those that were recorded. Compare them with the source document.',
  },
  'slogan/slot-unknown': {
    vi: 'Không có chỗ điền nào tên là “{{slot}}”.',
    en: 'There is no slot named “{{slot}}”.',
  },
  'slogan/slot-empty': {
    vi: 'Chưa điền “{{slot}}”.',
    en: 'The slot “{{slot}}” is empty.',
  },
  'slogan/slot-value': {
    vi: '“{{value}}” không điền được vào “{{slot}}”. Ví dụ đúng: {{example}}.',
    en: '“{{value}}” doesn’t fit the slot “{{slot}}”. For example: {{example}}.',
  },
  'slogan/wording-differs': {
    vi: 'Lời đang in khác với lời đã duyệt: “{{approved}}” ({{source}}).',
    en: 'The printed words differ from the approved wording: “{{approved}}” ({{source}}).',
  },
  'slogan/wording-unknown': {
    vi: 'Không tìm thấy lời đã duyệt “{{id}}” để đối chiếu. Hãy mở lại bộ khẩu hiệu đã dùng.',
    en: 'The approved wording “{{id}}” isn’t in the library, so the words can’t be compared. Open the collection it came from.',
  },
  'slogan/own-sealed': {
    vi: 'Dữ liệu khẩu hiệu của đơn vị được ghi bằng phiên bản mới hơn hoặc đã hỏng nên được giữ nguyên, không ghi đè. Hãy cập nhật phần mềm.',
    en: 'The office’s own slogans were written by a newer version or are damaged, so they are left as they are. Update the program.',
  },
  'slogan/unlocked': {
    vi: 'Lời đã được mở khóa để sửa, không còn là lời đã duyệt theo {{source}}: “{{approved}}”.',
    en: 'The words were unlocked for editing; they are no longer the approved wording of {{source}}: “{{approved}}”.',
  },
  'slogan/expired': {
    vi: 'Khẩu hiệu này hết hạn từ ngày {{until}}.',
    en: 'This slogan expired on {{until}}.',
  },
} as const satisfies Record<string, Message>;

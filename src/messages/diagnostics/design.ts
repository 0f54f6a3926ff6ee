import type { Message } from '../message.ts';

export const DESIGN_MESSAGES = {
  'design/empty-file': { vi: 'Tệp “{{file}}” rỗng.', en: 'The file “{{file}}” is empty.' },
  'design/truncated': {
    vi: 'Tệp “{{file}}” bị cắt cụt: có thể chưa tải hoặc chưa chép xong. Thiết kế đang mở vẫn còn nguyên.',
    en: 'The file “{{file}}” is cut off: the download or copy may not have finished. The open design is untouched.',
  },
  'design/not-json': {
    vi: 'Tệp “{{file}}” không phải tệp thiết kế .khauhieu.',
    en: 'The file “{{file}}” isn’t a .khauhieu design file.',
  },
  'design/not-a-design': {
    vi: 'Tệp “{{file}}” là JSON nhưng không phải thiết kế của Khẩu hiệu Studio.',
    en: 'The file “{{file}}” is JSON, but not a Khẩu hiệu Studio design.',
  },
  'design/newer-version': {
    vi: 'Tệp “{{file}}” do bản mới hơn tạo ra (số {{schema}}, bản này đọc đến số {{known}}). Hãy cập nhật Khẩu hiệu Studio.',
    en: 'The file “{{file}}” was made by a newer version (number {{schema}}; this one reads up to {{known}}). Update Khẩu hiệu Studio.',
  },
  'design/invalid': {
    vi: 'Tệp “{{file}}” có chỗ sai tại {{path}}: {{message}}.',
    en: 'The file “{{file}}” is wrong at {{path}}: {{message}}.',
  },
  'design/no-name': { vi: 'Tên thiết kế không được để trống.', en: 'A design needs a name.' },
  'clip/damaged': {
    vi: 'Thứ đang dán không đọc được: có thể do chương trình khác ghi, hoặc bị cắt cụt.',
    en: 'What is being pasted can’t be read: another program may have written it, or it was cut off.',
  },
  'page/last': { vi: 'Thiết kế phải có ít nhất một khổ.', en: 'A design has at least one format.' },
  'node/no-name': { vi: 'Tên đối tượng không được để trống.', en: 'An object needs a name.' },
  'node/group-needs-two': {
    vi: 'Chọn từ hai đối tượng trở lên để nhóm.',
    en: 'Select at least two objects to group them.',
  },
  'node/not-a-group': { vi: 'Phần đang chọn không có nhóm nào.', en: 'There is no group in the selection.' },
  'node/size-too-small': { vi: 'Mỗi cạnh phải từ {{min}} mm trở lên.', en: 'Each side must be at least {{min}} mm.' },
  'node/size-too-large': { vi: 'Mỗi cạnh tối đa {{max}} m.', en: 'Each side may be at most {{max}} m.' },
  'node/out-of-range': {
    vi: '“{{name}}”: có số quá lớn hoặc quá nhỏ.',
    en: '“{{name}}”: a number is too large or too small.',
  },
  'node/groups-too-deep': { vi: 'Nhóm lồng nhau tối đa {{most}} lớp.', en: 'Groups nest {{most}} deep at most.' },
  'page/finishing-out-of-range': {
    vi: 'Gia công: có số quá lớn hoặc quá nhỏ.',
    en: 'Finishing: a number is too large or too small.',
  },
  'lock/position': { vi: '“{{name}}” bị khóa vị trí.', en: '“{{name}}” is locked in place.' },
  'lock/content': { vi: '“{{name}}” bị khóa nội dung.', en: 'The content of “{{name}}” is locked.' },
  'lock/style': { vi: '“{{name}}” bị khóa kiểu dáng.', en: 'The style of “{{name}}” is locked.' },
  'slogan/locked': {
    vi: 'Khẩu hiệu đã duyệt: không sửa lời. Muốn sửa, hãy mở khóa lời trước.',
    en: 'An approved slogan: its words can’t be edited. Unlock the wording first.',
  },
} as const satisfies Record<string, Message>;

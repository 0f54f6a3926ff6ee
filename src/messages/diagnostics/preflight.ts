import type { Message } from '../message.ts';

export const PREFLIGHT_MESSAGES = {
  'verify/empty-file': { vi: 'Tệp “{{file}}” rỗng.', en: 'The file “{{file}}” is empty.' },
  'verify/not-a-pdf': { vi: 'Tệp “{{file}}” không phải PDF.', en: 'The file “{{file}}” isn’t a PDF.' },
  'verify/encrypted': {
    vi: 'Tệp “{{file}}” có mật khẩu nên không đọc lại được. Hãy xuất tệp không khóa.',
    en: 'The file “{{file}}” has a password and can’t be read back. Export it without one.',
  },
  'verify/damaged': {
    vi: 'Tệp “{{file}}” bị hỏng, không đọc được.',
    en: 'The file “{{file}}” is damaged and can’t be read.',
  },
  'verify/cut-off': {
    vi: 'Tệp “{{file}}” bị cắt cụt: có thể chưa tải hoặc chưa chép xong.',
    en: 'The file “{{file}}” is cut off: the download or copy may not have finished.',
  },
  'verify/too-many-pages': {
    vi: 'Tệp “{{file}}” có {{pages}} trang; chỉ đọc lại được tối đa {{most}} trang.',
    en: 'The file “{{file}}” has {{pages}} pages; at most {{most}} can be read back.',
  },
  'verify/outlines-differ': {
    vi: 'Nét chữ in ra khác lời đã duyệt ở {{count}} chỗ; chỗ đầu: “{{printed}}” đáng lẽ là “{{expected}}”.',
    en: 'The drawn letters differ from the approved wording in {{count}} place(s); the first: “{{printed}}” should be “{{expected}}”.',
  },
  'verify/text-differ': {
    vi: 'Lớp chữ của tệp khác lời đã duyệt ở {{count}} chỗ; chỗ đầu: “{{printed}}” đáng lẽ là “{{expected}}”.',
    en: 'The file’s text layer differs from the approved wording in {{count}} place(s); the first: “{{printed}}” should be “{{expected}}”.',
  },
  'verify/slogan-not-found': {
    vi: 'Không thấy khẩu hiệu này trong tệp.',
    en: 'The slogan isn’t in the file.',
  },
  'verify/no-text': {
    vi: 'Tệp không có lớp chữ, và không nét vẽ nào là chữ của phông đi kèm phần mềm: không đọc lại được. Hãy kiểm bằng mắt.',
    en: 'The file has no text layer, and none of its outlines is a letter of a shipped font: it can’t be read back. Check it by eye.',
  },
  'verify/outlines-unreadable': {
    vi: 'Lớp chữ có khẩu hiệu nhưng không đọc được nét chữ in ra: không chắc tệp in đúng lời. Hãy kiểm bằng mắt.',
    en: 'The text layer has the slogan, but the drawn letters can’t be read, so what prints isn’t certain. Check it by eye.',
  },
  'verify/foreign-font': {
    vi: 'Chữ trong tệp dùng phông không đi kèm phần mềm nên không đối chiếu được nét chữ. Hãy kiểm bằng mắt.',
    en: 'The file’s text is set in a font that isn’t shipped, so its outlines can’t be compared. Check it by eye.',
  },
  'verify/not-in-layer': {
    vi: 'Nét chữ in ra có khẩu hiệu nhưng lớp chữ của tệp thì không.',
    en: 'The drawn letters have the slogan, but the file’s text layer doesn’t.',
  },
  'verify/no-layer': {
    vi: 'Tệp không có lớp chữ; chỉ đối chiếu được nét chữ in ra.',
    en: 'The file has no text layer; only the drawn letters were compared.',
  },
} as const satisfies Record<string, Message>;

import type { Message } from '../message.ts';

export const TEMPLATE_MESSAGES = {
  'template/not-json': {
    vi: 'Tệp mẫu “{{file}}” không phải JSON đọc được.',
    en: 'The template file “{{file}}” isn’t readable JSON.',
  },
  'template/invalid': {
    vi: 'Tệp mẫu “{{file}}” sai tại {{path}}: {{message}}.',
    en: 'The template file “{{file}}” is wrong at {{path}}: {{message}}.',
  },
  'template/unknown-ink': {
    vi: 'Tệp mẫu “{{file}}”, {{path}}: không có mực “{{ink}}”.',
    en: 'Template file “{{file}}”, {{path}}: there is no ink “{{ink}}”.',
  },
  'template/unknown-colour': {
    vi: 'Tệp mẫu “{{file}}”, {{path}}: bảng màu của mẫu không có “{{colour}}”.',
    en: 'Template file “{{file}}”, {{path}}: the palette has no “{{colour}}”.',
  },
  'template/unknown-font': {
    vi: 'Tệp mẫu “{{file}}”, {{path}}: không có phông “{{font}}”.',
    en: 'Template file “{{file}}”, {{path}}: there is no font “{{font}}”.',
  },
  'template/unknown-ornament': {
    vi: 'Tệp mẫu “{{file}}”, {{path}}: không có họa tiết “{{ornament}}”.',
    en: 'Template file “{{file}}”, {{path}}: there is no ornament “{{ornament}}”.',
  },
  'template/missing-tone': {
    vi: 'Tệp mẫu “{{file}}”, {{path}}: họa tiết “{{ornament}}” còn thiếu màu “{{tone}}”.',
    en: 'Template file “{{file}}”, {{path}}: the ornament “{{ornament}}” needs a colour for “{{tone}}”.',
  },
  'template/unknown-style': {
    vi: 'Tệp mẫu “{{file}}”, {{path}}: không có kiểu chữ “{{style}}”.',
    en: 'Template file “{{file}}”, {{path}}: there is no text style “{{style}}”.',
  },
  'template/unknown-slot': {
    vi: 'Tệp mẫu “{{file}}”, {{path}}: mẫu không khai báo ô “{{slot}}”.',
    en: 'Template file “{{file}}”, {{path}}: the template declares no slot “{{slot}}”.',
  },
  'template/wrong-slot': {
    vi: 'Tệp mẫu “{{file}}”, {{path}}: ô “{{slot}}” chứa “{{holds}}”, không vẽ được ở đây.',
    en: 'Template file “{{file}}”, {{path}}: the slot “{{slot}}” holds “{{holds}}”, which can’t be drawn here.',
  },
  'template/missing-slot': {
    vi: 'Tệp mẫu “{{file}}”, {{path}}: bố cục {{shape}} thiếu ô bắt buộc “{{slot}}”.',
    en: 'Template file “{{file}}”, {{path}}: the layout for {{shape}} lacks the required slot “{{slot}}”.',
  },
  'template/missing-shape': {
    vi: 'Tệp mẫu “{{file}}”: thiếu bố cục cho hình dạng “{{shape}}”.',
    en: 'Template file “{{file}}”: there is no layout for the shape “{{shape}}”.',
  },
  'template/double-shape': {
    vi: 'Tệp mẫu “{{file}}”: có hơn một bố cục cho hình dạng “{{shape}}”.',
    en: 'Template file “{{file}}”: more than one layout for the shape “{{shape}}”.',
  },
  'template/double-name': {
    vi: 'Tệp mẫu “{{file}}”, {{path}}: tên “{{name}}” dùng hai lần.',
    en: 'Template file “{{file}}”, {{path}}: the name “{{name}}” is used twice.',
  },
  'template/unknown-frame': {
    vi: 'Tệp mẫu “{{file}}”, {{path}}: không có khung hay đối tượng “{{name}}” để neo vào.',
    en: 'Template file “{{file}}”, {{path}}: there is no frame or item “{{name}}” to lean on.',
  },
  'template/wrong-axis': {
    vi: 'Tệp mẫu “{{file}}”, {{path}}: “{{name}}” là cạnh của chiều kia.',
    en: 'Template file “{{file}}”, {{path}}: “{{name}}” is an edge of the other axis.',
  },
  'template/no-size': {
    vi: 'Tệp mẫu “{{file}}”, {{path}}: “{{name}}” chưa đủ ràng buộc để biết kích thước.',
    en: 'Template file “{{file}}”, {{path}}: “{{name}}” lacks the constraints that would give it a size.',
  },
  'template/cycle': {
    vi: 'Tệp mẫu “{{file}}”, {{path}}: “{{name}}” neo vòng tròn vào chính nó.',
    en: 'Template file “{{file}}”, {{path}}: “{{name}}” leans on itself in a circle.',
  },
  'template/wrong-kind': {
    vi: 'Mẫu “{{template}}” không dùng cho loại khổ này ({{kind}}, {{shape}}).',
    en: 'The template “{{template}}” isn’t for this kind of format ({{kind}}, {{shape}}).',
  },
  'template/no-slogan': {
    vi: 'Mẫu “{{template}}” không có chỗ cho khẩu hiệu: khẩu hiệu vẫn được giữ nhưng không hiện.',
    en: 'The template “{{template}}” has no place for a slogan: the slogan is kept but not shown.',
  },
} as const satisfies Record<string, Message>;

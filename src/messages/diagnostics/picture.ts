import type { Message } from '../message.ts';

export const PICTURE_MESSAGES = {
  'picture/empty': {
    vi: 'Tệp “{{file}}” trống, không có gì bên trong. Hãy chép lại từ nơi đã gửi.',
    en: 'The file “{{file}}” is empty. Copy it again from where it came from.',
  },
  'picture/damaged': {
    vi: 'Ảnh “{{file}}” bị cắt cụt hoặc hỏng. Hãy tải hay chép lại cho đủ.',
    en: 'The picture “{{file}}” is cut short or damaged. Download or copy it again.',
  },
  'picture/unknown': {
    vi: 'Không nhận ra “{{file}}” là ảnh. Hãy dùng JPEG, PNG, WebP, AVIF, GIF, BMP hay TIFF.',
    en: '“{{file}}” isn’t a picture that is known here. Use JPEG, PNG, WebP, AVIF, GIF, BMP or TIFF.',
  },
  'picture/svg': {
    vi: '“{{file}}” là hình vẽ SVG, chưa chèn được. Hãy mở bằng Inkscape hay Illustrator rồi xuất ra PNG đủ lớn.',
    en: '“{{file}}” is an SVG drawing, which can’t be placed yet. Export it as a large PNG from Inkscape or Illustrator.',
  },
  'picture/heic': {
    vi: '“{{file}}” là ảnh HEIC của iPhone. Hãy lưu thành JPEG (Cài đặt › Camera › Định dạng › Tương thích nhất) rồi chèn lại.',
    en: '“{{file}}” is an iPhone HEIC photo. Save it as JPEG (Settings › Camera › Formats › Most Compatible) and try again.',
  },
  'picture/artwork': {
    vi: '“{{file}}” là tệp thiết kế hay in ấn (PSD, AI, CDR, PDF, EPS). Hãy mở bằng phần mềm của nó rồi xuất ra PNG hay JPEG.',
    en: '“{{file}}” is an artwork file (PSD, AI, CDR, PDF, EPS). Open it in its own program and export PNG or JPEG.',
  },
  'picture/archive': {
    vi: '“{{file}}” là tệp nén hoặc tài liệu, không phải ảnh. Hãy giải nén hoặc lưu ảnh ra riêng rồi chèn.',
    en: '“{{file}}” is an archive or a document, not a picture. Unpack it, or save the picture by itself.',
  },
  'picture/program': {
    vi: '“{{file}}” là một chương trình, không phải ảnh. Đừng mở nếu không rõ ai gửi.',
    en: '“{{file}}” is a program, not a picture. Don’t open it unless you know who sent it.',
  },
  'picture/video': {
    vi: '“{{file}}” là phim. Hãy chụp lại một khung hình thành JPEG hay PNG rồi chèn.',
    en: '“{{file}}” is a video. Save one frame as JPEG or PNG and place that.',
  },
  'picture/raw': {
    vi: '“{{file}}” là ảnh thô của máy ảnh. Hãy xuất ra JPEG bằng phần mềm của máy ảnh rồi chèn.',
    en: '“{{file}}” is a camera’s raw file. Export a JPEG with the camera’s software and place that.',
  },
  'picture/rare': {
    vi: '“{{file}}” là kiểu ảnh hiếm (JPEG XL, JPEG 2000, biểu tượng). Hãy lưu lại thành JPEG hay PNG.',
    en: '“{{file}}” is a rare kind of picture (JPEG XL, JPEG 2000, icon). Save it as JPEG or PNG.',
  },
  'picture/unusual-jpeg': {
    vi: '“{{file}}” là kiểu JPEG mà máy in không đọc được (12 bit hay nén không mất). Hãy lưu lại thành JPEG thường.',
    en: '“{{file}}” is a kind of JPEG that presses can’t read (12-bit or lossless). Save it as an ordinary JPEG.',
  },
  'picture/too-many-pixels': {
    vi: 'Ảnh “{{file}}” có {{megapixels}} triệu điểm ảnh; máy chỉ mở được đến {{most}} triệu. Hãy thu nhỏ ảnh rồi chèn lại.',
    en: 'The picture “{{file}}” has {{megapixels}} million pixels; at most {{most}} million can be opened. Make it smaller.',
  },
  'picture/file-too-large': {
    vi: 'Tệp “{{file}}” nặng {{megabytes}} MB; ảnh chèn vào không quá {{most}} MB. Hãy lưu lại thành JPEG nhỏ hơn.',
    en: 'The file “{{file}}” has {{megabytes}} MB; pictures may have {{most}} MB. Save it as a smaller JPEG.',
  },
  'picture/design-full': {
    vi: 'Thiết kế đã đầy ảnh: tất cả không quá {{most}} MB và {{count}} ảnh. Hãy xoá bớt ảnh không dùng.',
    en: 'The design is full of pictures: {{most}} MB and {{count}} pictures at most. Delete some that aren’t used.',
  },
  'picture/undecodable': {
    vi: 'Không mở được ảnh “{{file}}”: ảnh hỏng, hoặc quá lớn cho bộ nhớ của máy. Hãy thu nhỏ hay lưu lại thành JPEG.',
    en: 'The picture “{{file}}” can’t be opened: it is damaged or too large for this computer. Save a smaller JPEG.',
  },
  'picture/tiff-cmyk': {
    vi: '“{{file}}” là TIFF màu in CMYK, chưa đọc được. Hãy lưu thành JPEG CMYK: màu mực được giữ nguyên khi in.',
    en: '“{{file}}” is a CMYK TIFF, which can’t be read. Save it as a CMYK JPEG: its inks are then printed as they are.',
  },
  'picture/tiff-unusual': {
    vi: 'Không đọc được TIFF “{{file}}” (nén kiểu JPEG, xoay, hay tệp hỏng). Hãy lưu lại thành PNG hay JPEG.',
    en: 'The TIFF “{{file}}” can’t be read (JPEG compression, turned, or damaged). Save it as PNG or JPEG.',
  },
  'picture/reduced': {
    vi: 'Ảnh “{{file}}” được thu từ {{from}} còn {{to}} triệu điểm ảnh, vẫn đủ in khổ lớn.',
    en: 'The picture “{{file}}” was reduced from {{from}} to {{to}} million pixels, still enough for large prints.',
  },
} as const satisfies Record<string, Message>;

import type { Message } from '../message.ts';

export const PRINT_MESSAGES = {
  'print/page-beyond-limit': {
    vi: 'Trang {{widthMm}} × {{heightMm}} mm (kể cả tràn lề và dấu in) vượt giới hạn {{limitMm}} mm của PDF ở tỉ lệ {{scale}}. Hãy xuất ở tỉ lệ {{suggestion}}.',
    en: 'The page of {{widthMm}} × {{heightMm}} mm (bleed and marks included) exceeds PDF’s limit of {{limitMm}} mm at {{scale}}. Export it at {{suggestion}}.',
  },
  'print/page-unprintable': {
    vi: 'Không ghi được trang {{widthMm}} × {{heightMm}} mm vào PDF ở tỉ lệ nào (đã thử {{scale}}).',
    en: 'A page of {{widthMm}} × {{heightMm}} mm can’t be written to a PDF at any scale (asked for: {{scale}}).',
  },
  'print/scaled': {
    vi: 'Tệp ở tỉ lệ {{scale}}: khi in hãy phóng {{percent}}%.',
    en: 'The file is at {{scale}}: print it at {{percent}} %.',
  },
  'print/userunit-ignored': {
    vi: 'Tệp dùng UserUnit {{unit}}. Chrome, Edge, Evince, Okular và một số RIP bỏ qua thông số này và hiện trang nhỏ đi {{unit}} lần; hãy hỏi xưởng in trước.',
    en: 'The file uses UserUnit {{unit}}. Chrome, Edge, Evince, Okular and some RIPs ignore it and show the page {{unit}} times smaller; ask the print shop first.',
  },
  'print/no-userunit-in-x1a': {
    vi: 'PDF/X-1a không có UserUnit, nên tệp được ghi ở tỉ lệ 1:10.',
    en: 'PDF/X-1a has no UserUnit, so the file is written at 1:10.',
  },
  'print/transparency-in-x1a': {
    vi: 'PDF/X-1a không cho phép độ trong suốt và đối tượng này không nằm trọn trên một nền đặc. Hãy để độ đục 100% hoặc xuất PDF/X-4.',
    en: 'PDF/X-1a forbids transparency, and this object doesn’t lie wholly on one solid colour. Make it opaque or export PDF/X-4.',
  },
  'print/picture-alpha-in-x1a': {
    vi: 'Ảnh này có chỗ trong suốt; PDF/X-1a chỉ nhận khi ảnh nằm trọn trên một nền một màu. Hãy đặt ảnh lên nền một màu, dùng ảnh không trong suốt, hoặc xuất PDF/X-4.',
    en: 'This picture has clear parts, which PDF/X-1a only takes on one solid colour. Put it on one colour, use a picture without clear parts, or export PDF/X-4.',
  },
  'print/image-too-large': {
    vi: 'Ảnh này quá nhiều điểm ảnh để xử lý. Hãy thu nhỏ ảnh rồi chèn lại.',
    en: 'This picture has more pixels than can be worked on. Make it smaller and insert it again.',
  },
  'print/image-heavy-ink': {
    vi: 'Ảnh CMYK này có chỗ tổng mực tới {{total}}%, vật liệu và hồ sơ in chỉ nhận {{limit}}%: dễ nhòe, lâu khô. Hãy dùng bản RGB của ảnh, hoặc đổi ảnh sang hồ sơ in trước khi chèn.',
    en: 'This CMYK picture lays up to {{total}} % of ink; the medium and its profile take {{limit}} %, more smears and dries slowly. Use its RGB original, or convert it to the press profile before inserting it.',
  },
  'print/image-other-press': {
    vi: 'Ảnh CMYK này làm cho hồ sơ màu khác ({{profile}}) nên được đổi sang hồ sơ in.',
    en: 'This CMYK picture was made for another profile ({{profile}}) and is converted to the press profile.',
  },
  'print/image-out-of-gamut': {
    vi: 'Khoảng {{percent}}% ảnh này có màu mà mực in không ra được, khi in sẽ xỉn đi. Hãy bật “Xem màu in” để xem trước, hoặc đổi màu theo cách “Êm màu”.',
    en: 'About {{percent}} % of this picture has colours that ink can’t give; they print duller. Look at it with the print proof, or choose the “Soft” conversion.',
  },
  'print/image-missing': {
    vi: 'Không tìm thấy ảnh “{{asset}}”.',
    en: 'The picture “{{asset}}” isn’t there.',
  },
  'print/image-rgb': {
    vi: 'Ảnh này còn là RGB; tệp in cần ảnh CMYK hoặc xám.',
    en: 'This picture is still RGB; a print file needs CMYK or gray.',
  },
  'print/image-unreadable': {
    vi: 'Ảnh này hỏng hoặc không đúng kích thước đã ghi.',
    en: 'This picture is damaged or doesn’t have the size it says.',
  },
  'print/spot-in-gradient': {
    vi: 'Màu pha “{{ink}}” nằm trong dải chuyển màu nên được in bằng CMYK.',
    en: 'The spot ink “{{ink}}” is part of a gradient and prints as its CMYK build.',
  },
  'print/spot-defined-twice': {
    vi: 'Màu pha “{{ink}}” được định nghĩa theo hai cách; tệp dùng cách gặp trước.',
    en: 'The spot ink “{{ink}}” is defined in two ways; the file uses the first.',
  },
  'print/no-output-profile': {
    vi: 'PDF/X-4 cần một hồ sơ màu CMYK (ICC) nhúng trong tệp.',
    en: 'PDF/X-4 needs an embedded CMYK output profile (ICC).',
  },
  'print/profile-not-icc': {
    vi: 'Tệp hồ sơ màu không phải là ICC.',
    en: 'The colour profile isn’t an ICC file.',
  },
  'print/profile-truncated': {
    vi: 'Hồ sơ màu ICC bị cắt cụt (phải dài {{found}} byte).',
    en: 'The ICC profile is cut short (it should be {{found}} bytes long).',
  },
  'print/profile-version': {
    vi: 'Hồ sơ màu ICC phiên bản {{found}} không dùng được; cần phiên bản 2 hoặc 4.',
    en: 'An ICC profile of version {{found}} can’t be used; it must be version 2 or 4.',
  },
  'print/profile-not-cmyk': {
    vi: 'Hồ sơ màu này là {{found}}, không phải CMYK.',
    en: 'This colour profile is for {{found}}, not CMYK.',
  },
  'print/profile-not-printer': {
    vi: 'Hồ sơ màu này không phải của thiết bị in (loại “{{found}}”).',
    en: 'This colour profile isn’t one of a printing device (class “{{found}}”).',
  },
  'print/profile-too-large': {
    vi: 'Tệp hồ sơ màu nặng {{found}} MB, quá giới hạn {{limit}} MB; hãy kiểm tra có đúng là tệp ICC không.',
    en: 'The colour profile is {{found}} MB, over the limit of {{limit}} MB; check that it is an ICC file.',
  },
  'print/profile-one-way': {
    vi: 'Hồ sơ màu này chỉ đổi được từ CMYK ra màn hình, không đổi được ảnh sang CMYK (thiếu bảng B2A). Hãy xin xưởng in bản đầy đủ.',
    en: 'This colour profile only leads from CMYK to the screen; pictures can’t be converted to it (it lacks the B2A table). Ask the print shop for the full one.',
  },
  'print/profile-unusable': {
    vi: 'Hồ sơ màu ICC này hỏng bên trong: không đổi màu qua nó được.',
    en: 'This ICC profile is damaged inside: no colours can be converted through it.',
  },
  'print/no-layers-in-x1a': {
    vi: 'PDF/X-1a không có lớp, nên tệp không có lớp gia công. Hãy xuất PDF/X-4, hoặc dùng dấu khoen in lên bạt.',
    en: 'PDF/X-1a has no layers, so the file has no finishing layers. Export PDF/X-4, or print the eyelet guides.',
  },
  'print/slug-font': {
    vi: 'Chưa nạp được phông “{{font}}” cho dòng ghi chú ngoài lề; tệp không có dòng này.',
    en: 'The slug’s font “{{font}}” isn’t loaded; the file has no slug line.',
  },
  'print/slug-letters': {
    vi: 'Phông của dòng ghi chú ngoài lề thiếu chữ: {{letters}}.',
    en: 'The slug’s font lacks: {{letters}}.',
  },
} as const satisfies Record<string, Message>;

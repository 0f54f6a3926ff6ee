import type { Message } from '../message.ts';

export const TEXT_MESSAGES = {
  'text/legacy-encoding': {
    vi: 'Văn bản được gõ theo bảng mã {{encoding}}; đã chuyển sang Unicode dựng sẵn. Hãy đọc lại trước khi dùng.',
    en: 'The text was typed in {{encoding}}; it has been converted to composed Unicode. Read it again before use.',
  },
  'text/capitals-unknown': {
    vi: 'Văn bản TCVN3 này không cho biết chữ hoa hay chữ thường. Nếu phông gốc có tên tận cùng bằng H (.VnTimeH), hãy chọn “chữ in hoa”.',
    en: 'This TCVN3 text doesn’t tell capitals from small letters. If the name of its font ends in H (.VnTimeH), choose “capitals”.',
  },
  'text/lost-letter': {
    vi: 'Một chữ ở vị trí {{at}} đã mất khi chép (một trong ề ỏ ọ ờ Á Í Ố Ý Đ). Hãy gõ lại chữ ấy.',
    en: 'A letter at place {{at}} was lost in copying (one of ề ỏ ọ ờ Á Í Ố Ý Đ). Type it again.',
  },
  'text/invisible': {
    vi: 'Đã bỏ các ký tự vô hình.',
    en: 'Invisible characters were removed.',
  },
  'text/detached-mark': {
    vi: 'Đã gắn lại các dấu thanh bị tách khỏi chữ.',
    en: 'Tone marks that stood apart were put back on their letters.',
  },
  'text/mark-order': {
    vi: 'Đã sửa các dấu đặt sai thứ tự.',
    en: 'Marks in the wrong order were put right.',
  },
  'text/not-composed': {
    vi: 'Đã chuyển chữ tổ hợp sang chữ dựng sẵn (NFC).',
    en: 'Decomposed letters were composed (NFC).',
  },
  'text/lookalike': {
    vi: 'Đã thay các chữ giống mặt nhưng khác mã (Ð, chữ Nga, ƣ …).',
    en: 'Letters that look alike but have other codes (Ð, Cyrillic, ƣ …) were replaced.',
  },
} as const satisfies Record<string, Message>;

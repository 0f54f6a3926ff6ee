/** Words of the settings of the checks. */
export const CHECKS_WORDS_VI = {
  title: 'Thiết lập kiểm tra',
  hint: 'Đặt một lần cho cả đơn vị; dùng cho mọi thiết kế mở trong trình duyệt này.',
  roll: 'Khổ cuộn của xưởng in',
  rollHint: 'Có khổ cuộn thì mối nối hiện trên trang vẽ, và được kiểm xem có cắt qua chữ không.',
  limits: 'Khoảng cách đọc và giới hạn kích thước',
  limitsHint:
    'Chương trình không đặt sẵn giới hạn nào vì mỗi địa phương quy định khác nhau. Ô trống là không giới hạn; khoảng cách đọc để trống thì theo lệ thường.',
  source: 'Căn cứ của giới hạn',
  sourceExample: 'Ví dụ: Quyết định 30/2011/QĐ-UBND tỉnh Đồng Nai',
  kind: 'Loại',
  distance: 'Đọc từ xa',
  distanceOf: '{{kind}}: khoảng cách đọc',
  usual: 'thường {{metres}}',
  notRead: 'không xét',
  maxWidth: 'Rộng tối đa',
  maxHeight: 'Cao tối đa',
  maxArea: 'Diện tích tối đa',
  reading: 'Đọc từ xa',
  ownDistance: 'Riêng trang này',
  ownDistanceOf: 'Khoảng cách đọc của riêng trang này',
  asKind: 'như mọi {{kind}}',
  readingHint:
    'Dùng cho mọi {{kind}}: cỡ chữ và tương phản được xét theo khoảng cách này. Trang nào khác thì đặt riêng; bỏ trống là như loại của nó.',
  open: 'Thiết lập…',
} as const;

export const CHECKS_WORDS_EN = {
  title: 'Check settings',
  hint: 'Set once for the office; they hold for every design opened in this browser.',
  roll: 'The print shop’s roll',
  rollHint: 'With a roll set, seams show over the page and are checked for going through letters.',
  limits: 'Reading distances and size limits',
  limitsHint:
    'No limit is built in, because every province sets its own. An empty field limits nothing; an empty reading distance is the usual one.',
  source: 'Where the limits are from',
  sourceExample: 'For example: Decision 30/2011/QĐ-UBND of Đồng Nai',
  kind: 'Kind',
  distance: 'Read from',
  distanceOf: '{{kind}}: reading distance',
  usual: 'usually {{metres}}',
  notRead: 'not judged',
  maxWidth: 'Widest',
  maxHeight: 'Highest',
  maxArea: 'Largest area',
  reading: 'Read from',
  ownDistance: 'This page alone',
  ownDistanceOf: 'Reading distance of this page alone',
  asKind: 'as every {{kind}}',
  readingHint:
    'For every {{kind}}: letter height and contrast are judged from this distance. A page may have its own; left empty it is read as its kind.',
  open: 'Settings…',
} as const;

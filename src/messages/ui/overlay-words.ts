/** The words of the eyedropper. */
export const PICK_WORDS_VI = {
  title: 'Lấy màu từ trang',
  hint: 'Bấm vào chỗ có màu trên trang; Esc để thôi.',
  screen: 'Lấy màu ngoài trang',
} as const;

export const PICK_WORDS_EN = {
  title: 'Take a colour from the page',
  hint: 'Click something that has the colour; Esc gives up.',
  screen: 'Take a colour from elsewhere',
} as const;

/** The words of the lock menu. */
export const LOCK_WORDS_VI = {
  menu: 'Khóa',
  position: 'Vị trí và cỡ',
  content: 'Nội dung (lời, ảnh)',
  style: 'Kiểu dáng',
  all: 'Tất cả',
} as const;

export const LOCK_WORDS_EN = {
  menu: 'Lock',
  position: 'Place and size',
  content: 'Content (words, pictures)',
  style: 'Look',
  all: 'Everything',
} as const;

/** The words of what is shown over the page and never printed. */
export const OVERLAY_WORDS_VI = {
  title: 'Lớp phủ trên trang',
  choose: 'Chọn lớp phủ',
  all: 'Hiện các lớp phủ',
  trim: 'Đường xén',
  bleed: 'Tràn lề',
  safe: 'Lề an toàn',
  eyelets: 'Khoen',
  hems: 'Gấp biên, túi cây, dây',
  seams: 'Mối nối tấm',
  reading: 'Tầm đọc',
  grid: 'Lưới',
  roll: 'Khổ cuộn để chia tấm',
  rollOf: '{{metres}} m',
  show: 'Hiện lớp phủ: {{name}}',
  hide: 'Ẩn lớp phủ: {{name}}',
  oneSheet: 'Vừa một tấm trên cuộn {{metres}} m: không có mối nối.',
  panels: '{{count}} tấm trên cuộn {{metres}} m.',
  seamInLetter: '{{count}} mối nối cắt qua chữ.',
  reach: 'Khẩu hiệu đọc rõ trong {{easy}} m, còn đọc được đến {{most}} m.',
  smallest: 'Chữ nhỏ nhất, “{{name}}”: đến {{most}} m.',
  usual: 'Khổ này thường được đọc từ {{metres}} m.',
  rule: 'Cách tính',
  ruleText:
    'Chữ hoa cao 25 mm cho mỗi 10 m là ít nhất, 75 mm thì đọc rõ. Đây là kinh nghiệm nghề (biển giao thông lấy 25 mm cho 10–12 m), chưa có tiêu chuẩn Việt Nam.',
} as const;

export const OVERLAY_WORDS_EN = {
  title: 'Overlays on the page',
  choose: 'Choose overlays',
  all: 'Show the overlays',
  trim: 'Trim',
  bleed: 'Bleed',
  safe: 'Safe area',
  eyelets: 'Eyelets',
  hems: 'Hems, pole pockets, cords',
  seams: 'Seams of panels',
  reading: 'Reading distance',
  grid: 'Grid',
  roll: 'Roll for the panels',
  rollOf: '{{metres}} m',
  show: 'Show overlay: {{name}}',
  hide: 'Hide overlay: {{name}}',
  oneSheet: 'One panel on a {{metres}} m roll: no seams.',
  panels: '{{count}} panels on a {{metres}} m roll.',
  seamInLetter: '{{count}} seams cut through letters.',
  reach: 'The slogan reads with ease within {{easy}} m and can be read up to {{most}} m.',
  smallest: 'Smallest text, “{{name}}”: up to {{most}} m.',
  usual: 'This format is usually read from {{metres}} m.',
  rule: 'How this is reckoned',
  ruleText:
    'Capitals 25 mm high for every 10 m are the least, 75 mm read with ease. A rule of thumb of the trade (traffic signs take 25 mm for 10–12 m); there is no Vietnamese standard.',
} as const;

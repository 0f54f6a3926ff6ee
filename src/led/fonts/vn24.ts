import { buildDrawnFont } from './drawn-font.ts';
import { VN24_CAPITALS, VN24_MARKS, VN24_SIGNS, VN24_SMALL } from './vn24.data.ts';

export const VN24 = buildDrawnFont({
  id: 'vn24',
  name: 'Chữ bảng 24 hàng',
  rows: 24,
  capTop: 9,
  capRows: 12,
  smallTop: 12,
  strokeDots: 2,
  markDots: 2,
  letterGap: 2,
  wordGap: 4,
  sideShift: 1,
  sheets: [VN24_CAPITALS, VN24_SMALL, VN24_SIGNS],
  marks: VN24_MARKS,
  centres: { Ơ: 3.5, Ư: 3.5, ơ: 3.5, ư: 3.5, đ: 3.5, ỵ: 3.5 },
});

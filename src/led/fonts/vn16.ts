import { buildDrawnFont } from './drawn-font.ts';
import { VN16_CAPITALS, VN16_MARKS, VN16_SIGNS, VN16_SMALL } from './vn16.data.ts';

export const VN16 = buildDrawnFont({
  id: 'vn16',
  name: 'Chữ bảng 16 hàng',
  rows: 16,
  capTop: 7,
  capRows: 7,
  smallTop: 9,
  strokeDots: 1,
  markDots: 1,
  letterGap: 1,
  wordGap: 2,
  sideShift: 1,
  sheets: [VN16_CAPITALS, VN16_SMALL, VN16_SIGNS],
  marks: VN16_MARKS,
  centres: { Ơ: 2, Ư: 2, ơ: 2, ư: 2, đ: 2, ỵ: 2 },
});

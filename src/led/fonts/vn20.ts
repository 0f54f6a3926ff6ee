import { buildDrawnFont } from './drawn-font.ts';
import { VN20_CAPITALS, VN20_MARKS, VN20_SIGNS, VN20_SMALL } from './vn20.data.ts';

export const VN20 = buildDrawnFont({
  id: 'vn20',
  name: 'Chữ bảng 20 hàng',
  rows: 20,
  capTop: 7,
  capRows: 10,
  smallTop: 10,
  strokeDots: 2,
  markDots: 1,
  letterGap: 2,
  wordGap: 3,
  sideShift: 1,
  sheets: [VN20_CAPITALS, VN20_SMALL, VN20_SIGNS],
  marks: VN20_MARKS,
  centres: { Ơ: 3, Ư: 3, ơ: 3, ư: 3, đ: 3, ỵ: 3 },
});

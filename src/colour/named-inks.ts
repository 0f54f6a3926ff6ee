import type { Ink } from './ink.ts';

const ink = (id: string, name: string, c: number, m: number, y: number, k: number, rgb: string): Ink => ({
  id,
  name,
  cmyk: { c: c / 100, m: m / 100, y: y / 100, k: k / 100 },
  rgb,
});

/**
 * The built-in inks. Builds are press practice for solvent and UV large format, kept clean by hand:
 * no black in the reds, no cyan in the yellows. The appearance is what the studio shows; the flag pair
 * follows the common screen approximation, because no official colour value has been published.
 */
export const NAMED_INKS = {
  flagRed: ink('do-co', 'Đỏ cờ', 0, 100, 100, 0, '#da251d'),
  deepRed: ink('do-tham', 'Đỏ thẫm', 10, 100, 100, 15, '#a81c16'),
  darkRed: ink('do-man', 'Đỏ mận', 20, 100, 90, 40, '#7a0f14'),
  starYellow: ink('vang-sao', 'Vàng sao', 0, 0, 100, 0, '#ffff00'),
  warmYellow: ink('vang-am', 'Vàng ấm', 0, 10, 100, 0, '#ffe000'),
  gold: ink('vang-kim', 'Vàng kim', 0, 25, 85, 5, '#f0b92d'),
  cream: ink('kem', 'Kem', 0, 3, 16, 0, '#fff6dc'),
  paleGold: ink('vang-nhat', 'Vàng nhạt', 0, 8, 40, 0, '#ffe9a8'),
  white: ink('trang', 'Trắng', 0, 0, 0, 0, '#ffffff'),
  black: ink('den', 'Đen', 0, 0, 0, 100, '#1a1a1a'),
  richBlack: ink('den-dam', 'Đen đậm (mảng lớn)', 40, 30, 30, 100, '#0a0a0a'),
  officeBlue: ink('xanh-lam', 'Xanh lam', 100, 72, 0, 8, '#0a4b9c'),
  deepBlue: ink('xanh-dam', 'Xanh đậm', 100, 85, 15, 35, '#0b2a63'),
  skyBlue: ink('xanh-troi', 'Xanh trời', 75, 20, 0, 0, '#2a9fdc'),
  cyanTeal: ink('xanh-ngoc', 'Xanh ngọc', 85, 15, 45, 5, '#008c93'),
  leafGreen: ink('xanh-la', 'Xanh lá', 85, 10, 100, 5, '#12893a'),
  deepGreen: ink('xanh-reu', 'Xanh rêu', 90, 35, 95, 30, '#0b5a2c'),
  youngGreen: ink('xanh-non', 'Xanh non', 45, 0, 90, 0, '#9ccb3b'),
  orange: ink('cam', 'Cam', 0, 60, 100, 0, '#f0801a'),
  peachPink: ink('hong-dao', 'Hồng đào', 0, 65, 30, 0, '#ee7a8c'),
  earthBrown: ink('nau-dat', 'Nâu đất', 30, 65, 90, 35, '#7d4a1f'),
  slate: ink('xam-da', 'Xám đá', 45, 30, 25, 40, '#5d6972'),
  paleGrey: ink('xam-nhat', 'Xám nhạt', 5, 3, 3, 5, '#eceef0'),
  crimson: ink('do-hoa', 'Đỏ hoa', 5, 100, 100, 8, '#c3201a'),
  midnightBlue: ink('xanh-dem', 'Xanh đêm', 100, 80, 8, 62, '#081c45'),
  lacquerRed: ink('do-son', 'Đỏ sơn mài', 12, 100, 100, 22, '#9c1a14'),
  seaBlue: ink('xanh-bien', 'Xanh biển', 100, 80, 5, 20, '#0c3c80'),
  forestGreen: ink('xanh-rung', 'Xanh rừng', 90, 30, 100, 20, '#0d6c33'),
  deepTeal: ink('ngoc-dam', 'Ngọc đậm', 95, 40, 50, 25, '#005f68'),
  paleTeal: ink('ngoc-nhat', 'Ngọc nhạt', 22, 0, 10, 0, '#cdebe8'),
  palePink: ink('hong-phan', 'Hồng phấn', 0, 18, 8, 0, '#fad9dc'),
  paleBlue: ink('lam-nhat', 'Lam nhạt', 18, 5, 0, 0, '#d3e6f6'),
} as const satisfies Record<string, Ink>;

export const INK_LIST: readonly Ink[] = Object.values(NAMED_INKS);

export function findInk(id: string): Ink | undefined {
  return INK_LIST.find((i) => i.id === id);
}

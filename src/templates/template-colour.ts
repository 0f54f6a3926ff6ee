import type { Paint } from '../colour/ink.ts';
import { findInk } from '../colour/named-inks.ts';
import type { Template } from './template.ts';

/** What people call the colour of a design, in the order of a filter. */
export const TEMPLATE_COLOURS = ['do', 'cam-vang', 'xanh-la', 'xanh-ngoc', 'xanh-lam', 'sang', 'toi'] as const;

export type TemplateColour = (typeof TEMPLATE_COLOURS)[number];

/** The colour of a template: that of its ground on a landscape sheet, else of its first variant. */
export function templateColour(template: Template): TemplateColour {
  const variant = template.variants.find((v) => v.for.includes('landscape')) ?? template.variants[0];
  const ground = variant?.ground ?? '';
  const name = typeof ground === 'string' ? ground : (ground.stops.at(-1)?.[1] ?? '');
  return colourFamily(findInk(template.palette[name] ?? '')?.rgb ?? '#ffffff');
}

/** The colour of a ground: of its last stop, where the page ends. */
export function paintColour(paint: Paint): TemplateColour {
  return colourFamily(paint.kind === 'solid' ? paint.ink.rgb : (paint.stops.at(-1)?.ink.rgb ?? '#ffffff'));
}

/** Light grounds and near black are named by their light, the others by their hue. */
function colourFamily(rgb: string): TemplateColour {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16) / 255);
  const most = Math.max(r, g, b);
  const least = Math.min(r, g, b);
  const lightness = (most + least) / 2;
  if (lightness > 0.82) return 'sang';
  if (lightness < 0.11 || most - least < 0.08) return 'toi';
  const span = most - least;
  const sixth = most === r ? ((g - b) / span + 6) % 6 : most === g ? (b - r) / span + 2 : (r - g) / span + 4;
  const hue = sixth * 60;
  if (hue < 20 || hue >= 330) return 'do';
  if (hue < 70) return 'cam-vang';
  if (hue < 165) return 'xanh-la';
  return hue < 200 ? 'xanh-ngoc' : 'xanh-lam';
}

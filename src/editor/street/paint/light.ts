import type { Hour } from '../street-settings.ts';

/** Red, green and blue, 0 to 255. */
export type Tone = readonly [number, number, number];

/** What the hour makes of colours. */
export interface Light {
  readonly hour: Hour;
  /** Colours of the sky from the top down to the horizon. */
  readonly sky: readonly (readonly [number, string])[];
  readonly haze: Tone;
  /** Metres after which a colour has lost 63 % of itself to the haze. */
  readonly hazeM: number;
  /** What colours are multiplied by. */
  readonly tint: Tone;
  /** Share of windows with light in them. */
  readonly windows: number;
  readonly lamps: boolean;
}

export const LIGHTS: Readonly<Record<Hour, Light>> = {
  day: {
    hour: 'day',
    sky: [
      [0, '#3f86cf'],
      [0.55, '#8fc0e8'],
      [1, '#e6f2f8'],
    ],
    haze: [216, 230, 238],
    hazeM: 420,
    tint: [255, 252, 244],
    windows: 0,
    lamps: false,
  },
  dusk: {
    hour: 'dusk',
    sky: [
      [0, '#26305f'],
      [0.4, '#6a568f'],
      [0.75, '#d98578'],
      [1, '#f9c483'],
    ],
    haze: [214, 152, 124],
    hazeM: 300,
    tint: [188, 146, 140],
    windows: 0.4,
    lamps: true,
  },
  night: {
    hour: 'night',
    sky: [
      [0, '#060a1a'],
      [0.6, '#101a36'],
      [1, '#27325a'],
    ],
    haze: [30, 38, 66],
    hazeM: 240,
    tint: [84, 92, 124],
    windows: 0.55,
    lamps: true,
  },
};

export function toneOf(hex: string): Tone {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

export function mixTones(a: Tone, b: Tone, share: number): Tone {
  const at = (x: number, y: number): number => x + (y - x) * share;
  return [at(a[0], b[0]), at(a[1], b[1]), at(a[2], b[2])];
}

export function cssTone([r, g, b]: Tone, alpha = 1): string {
  return `rgb(${Math.round(r)} ${Math.round(g)} ${Math.round(b)}${alpha < 1 ? ` / ${alpha}` : ''})`;
}

/** A colour as it looks at this hour, so far away; `shade` under 1 lies in shadow. */
export function litTone(light: Light, hex: string, z: number, shade = 1): Tone {
  const [r, g, b] = toneOf(hex);
  const { tint } = light;
  const lit: Tone = [(r * tint[0] * shade) / 255, (g * tint[1] * shade) / 255, (b * tint[2] * shade) / 255];
  return mixTones(lit, light.haze, 1 - Math.exp(-z / light.hazeM));
}

/** Numbers from 0 to 1 that look like chance and are always the same. */
export function chance(seed: number): () => number {
  let state = seed * 2654435761;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

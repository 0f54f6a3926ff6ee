import { parseOutputProfile } from '../colour/icc-profile.ts';
import type { Cmyk } from '../colour/ink.ts';
import { limitPixels } from '../colour/limit-ink.ts';
import { accepted, refused, type Checked } from '../diagnostics/checked.ts';
import type { ColourConversion, PixelConversion, RenderingIntent } from './colour-conversion.ts';

/** How colours look in print: what the screen shows for builds and for pictures. */
export interface PressProof {
  /** `#rrggbb` of each build. */
  showInks(builds: readonly Cmyk[], ground: ProofGround): readonly string[];
  /** RGBA pixels as they look once separated and printed; what is see-through stays so. */
  showPicture(rgba: Uint8Array, ground: ProofGround): Uint8Array;
  close(): void;
}

/** `paper` shows the colour of the paper too; with `white` bare paper is the white of the screen. */
export type ProofGround = 'white' | 'paper';

export interface ProofRequest {
  /** A CMYK press. */
  readonly profile: Uint8Array;
  /** How pictures are separated; default `relative`. */
  readonly intent?: RenderingIntent;
  /** The most ink that the medium takes, in percent: pictures are held to it. */
  readonly inkLimit?: number;
}

/** Opens the way to the press and back. */
export function openPressProof(colours: ColourConversion, request: ProofRequest): Checked<PressProof> {
  const { profile, intent = 'relative', inkLimit = 400 } = request;
  const parsed = parseOutputProfile(profile);
  if (!parsed.ok) return parsed;
  const out = colours.open({ from: 'srgb', to: profile, intent });
  const white = colours.open({ from: profile, to: 'srgb', intent: 'relative' });
  const paper = colours.open({ from: profile, to: 'srgb', intent: 'absolute' });
  if (out.ok && white.ok && paper.ok) {
    return accepted(pressProof(out.value, { white: white.value, paper: paper.value }, inkLimit));
  }
  const opened = [out, white, paper];
  for (const one of opened) if (one.ok) one.value.close();
  return refused(...opened.flatMap((one) => one.diagnostics));
}

function pressProof(
  out: PixelConversion,
  back: Readonly<Record<ProofGround, PixelConversion>>,
  inkLimit: number,
): PressProof {
  return {
    showInks(builds, ground) {
      const bytes = Uint8Array.from(builds.flatMap(({ c, m, y, k }) => [c, m, y, k].map(inkByte)));
      const shown = back[ground].convert(bytes);
      return builds.map((_, i) => hex(shown.subarray(i * 3, i * 3 + 3)));
    },
    showPicture(rgba, ground) {
      const count = rgba.length / 4;
      const rgb = new Uint8Array(count * 3);
      for (let i = 0; i < count; i++) rgb.set(rgba.subarray(i * 4, i * 4 + 3), i * 3);
      const ink = out.convert(rgb);
      limitPixels(ink, inkLimit);
      const printed = back[ground].convert(ink);
      const shown = rgba.slice();
      for (let i = 0; i < count; i++) shown.set(printed.subarray(i * 3, i * 3 + 3), i * 4);
      return shown;
    },
    close() {
      for (const conversion of [out, back.white, back.paper]) conversion.close();
    },
  };
}

function inkByte(part: number): number {
  return Math.round(Math.min(1, Math.max(0, part)) * 255);
}

function hex(rgb: Uint8Array): string {
  return `#${[...rgb].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

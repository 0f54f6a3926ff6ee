import { parseOutputProfile } from '../colour/icc-profile.ts';
import type { Cmyk } from '../colour/ink.ts';
import { accepted, type Checked } from '../diagnostics/checked.ts';
import type { ColourConversion, PixelConversion, RenderingIntent } from './colour-conversion.ts';

/** How colours look in print: what the screen shows for builds and for pictures. */
export interface PressProof {
  /** `#rrggbb` of each build. */
  showInks(builds: readonly Cmyk[]): readonly string[];
  /** RGBA pixels as they look once separated and printed; what is see-through stays so. */
  showPicture(rgba: Uint8Array): Uint8Array;
  close(): void;
}

export interface ProofRequest {
  /** A CMYK press. */
  readonly profile: Uint8Array;
  /** Shows the colour of the paper too; otherwise bare paper is the white of the screen. */
  readonly paper?: boolean;
  /** How pictures are separated; default `relative`. */
  readonly intent?: RenderingIntent;
}

/** Opens the way to the press and back. */
export function openPressProof(colours: ColourConversion, request: ProofRequest): Checked<PressProof> {
  const { profile, paper = false, intent = 'relative' } = request;
  const parsed = parseOutputProfile(profile);
  if (!parsed.ok) return parsed;
  const back = colours.open({ from: profile, to: 'srgb', intent: paper ? 'absolute' : 'relative' });
  if (!back.ok) return back;
  const out = colours.open({ from: 'srgb', to: profile, intent });
  if (!out.ok) {
    back.value.close();
    return out;
  }
  return accepted(pressProof(out.value, back.value));
}

function pressProof(out: PixelConversion, back: PixelConversion): PressProof {
  return {
    showInks(builds) {
      const bytes = Uint8Array.from(builds.flatMap(({ c, m, y, k }) => [c, m, y, k].map(inkByte)));
      const shown = back.convert(bytes);
      return builds.map((_, i) => hex(shown.subarray(i * 3, i * 3 + 3)));
    },
    showPicture(rgba) {
      const count = rgba.length / 4;
      const rgb = new Uint8Array(count * 3);
      for (let i = 0; i < count; i++) rgb.set(rgba.subarray(i * 4, i * 4 + 3), i * 3);
      const printed = back.convert(out.convert(rgb));
      const shown = rgba.slice();
      for (let i = 0; i < count; i++) shown.set(printed.subarray(i * 3, i * 3 + 3), i * 4);
      return shown;
    },
    close() {
      out.close();
      back.close();
    },
  };
}

function inkByte(part: number): number {
  return Math.round(Math.min(1, Math.max(0, part)) * 255);
}

function hex(rgb: Uint8Array): string {
  return `#${[...rgb].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

import { parseIccProfile, parseOutputProfile } from '../colour/icc-profile.ts';
import { accepted, refused, type Checked } from '../diagnostics/checked.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ColourConversion, ConversionRequest, PixelConversion } from './colour-conversion.ts';
import { INTENTS, startLittleCms, type LcmsTransform, type LittleCms } from './little-cms.ts';

/** How many pixels are in the module's memory at a time: what is converted may be of any size. */
const STRIP_PIXELS = 1 << 16;

/**
 * Starts Little CMS. `wasmBytes` is the content of `lcms.wasm`; where it is left out, the package reads the file that
 * lies beside it (Node).
 */
export async function openColourConversion(wasmBytes?: Uint8Array): Promise<ColourConversion> {
  const lcms = await startLittleCms(wasmBytes);
  return {
    open: (request) => openConversion(lcms, request),
    measureTotalInk: (profile) => measureTotalInk(lcms, profile),
  };
}

function openConversion(lcms: LittleCms, request: ConversionRequest): Checked<PixelConversion> {
  const { from, to, intent = 'relative' } = request;
  const compensate = request.blackPointCompensation ?? intent !== 'absolute';
  const source = openProfile(lcms, from === 'gray' ? 'srgb' : from);
  const target = openProfile(lcms, to);
  const findings = [...source.diagnostics, ...target.diagnostics];
  const transform =
    source.ok && target.ok
      ? lcms.createTransform(source.value, target.value, { intent: INTENTS[intent], compensate })
      : undefined;
  for (const profile of [source, target]) if (profile.ok) lcms.closeProfile(profile.value);
  if (!transform) return refused(...(findings.length > 0 ? findings : [unusable()]));
  const conversion = pixelConversion(lcms, transform);
  return accepted(from === 'gray' ? throughRgb(conversion) : conversion);
}

/** A grey pixel is three equal channels of sRGB. */
function throughRgb(rgb: PixelConversion): PixelConversion {
  return {
    ...rgb,
    channelsIn: 1,
    convert(pixels) {
      const wide = new Uint8Array(pixels.length * 3);
      for (let i = 0; i < pixels.length; i++) wide.fill(pixels[i] ?? 0, i * 3, i * 3 + 3);
      return rgb.convert(wide);
    },
  };
}

function openProfile(lcms: LittleCms, space: 'srgb' | Uint8Array): Checked<number> {
  if (space === 'srgb') return accepted(lcms.createSrgb());
  const parsed = parseIccProfile(space);
  if (!parsed.ok) return parsed;
  const profile = lcms.openProfile(space);
  return profile === 0 ? refused(unusable()) : accepted(profile);
}

function unusable(): Diagnostic {
  return diagnostic('print/profile-unusable', 'error', { kind: 'argument', name: 'profile' });
}

function pixelConversion(lcms: LittleCms, transform: LcmsTransform, depthIn = 1): PixelConversion {
  const { handle, channelsIn, channelsOut } = transform;
  const stepIn = channelsIn * depthIn;
  let open = true;
  return {
    channelsIn,
    channelsOut,
    convert(pixels) {
      if (!open) throw new RangeError('conversion: it is closed');
      const count = pixels.length / stepIn;
      if (!Number.isInteger(count)) throw new RangeError(`pixels: ${pixels.length} bytes aren't whole pixels`);
      const out = new Uint8Array(count * channelsOut);
      const strip = Math.min(count, STRIP_PIXELS);
      const from = lcms.take(strip * stepIn + 1);
      const to = lcms.take(strip * channelsOut + 1);
      for (let at = 0; at < count; at += strip) {
        const length = Math.min(strip, count - at);
        lcms.memory().set(pixels.subarray(at * stepIn, (at + length) * stepIn), from);
        lcms.transformPixels(handle, from, to, length);
        out.set(lcms.memory().subarray(to, to + length * channelsOut), at * channelsOut);
      }
      lcms.give(from);
      lcms.give(to);
      return out;
    },
    close() {
      if (open) lcms.deleteTransform(handle);
      open = false;
    },
  };
}

function measureTotalInk(lcms: LittleCms, bytes: Uint8Array): Checked<number> {
  const parsed = parseOutputProfile(bytes);
  if (!parsed.ok) return parsed;
  const profile = openProfile(lcms, bytes);
  if (!profile.ok) return profile;
  const lab = lcms.createLab();
  const way = { intent: INTENTS.perceptual, compensate: false, depthIn: 2 } as const;
  const transform = lcms.createTransform(lab, profile.value, way);
  lcms.closeProfile(lab);
  lcms.closeProfile(profile.value);
  if (!transform) return refused(unusable());
  const conversion = pixelConversion(lcms, transform, way.depthIn);
  const inks = conversion.convert(labGrid());
  conversion.close();
  let most = 0;
  for (let i = 0; i < inks.length; i += 4) {
    most = Math.max(most, (inks[i] ?? 0) + (inks[i + 1] ?? 0) + (inks[i + 2] ?? 0) + (inks[i + 3] ?? 0));
  }
  return accepted((most / 255) * 100);
}

/** Steps along the lightness and along each of the two colour axes of Lab. */
const LIGHTNESS_STEPS = 24;
const COLOUR_STEPS = 48;

/** The whole of Lab in sixteen bits a channel, as the module reads them: little-endian. */
function labGrid(): Uint8Array {
  const places = new Uint16Array((LIGHTNESS_STEPS + 1) * (COLOUR_STEPS + 1) ** 2 * 3);
  const view = new DataView(places.buffer);
  let at = 0;
  for (let l = 0; l <= LIGHTNESS_STEPS; l++) {
    for (let a = 0; a <= COLOUR_STEPS; a++) {
      for (let b = 0; b <= COLOUR_STEPS; b++) {
        for (const part of [l / LIGHTNESS_STEPS, a / COLOUR_STEPS, b / COLOUR_STEPS]) {
          view.setUint16(at, Math.round(part * 65_535), true);
          at += 2;
        }
      }
    }
  }
  return new Uint8Array(places.buffer);
}

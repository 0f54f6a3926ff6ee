/** Primaries and white of sRGB (IEC 61966-2-1), brought to D50 as ICC profiles want them. */
const WHITE = [0.9505, 1, 1.0891];
const RED = [0.43607, 0.22249, 0.01392];
const GREEN = [0.38515, 0.71687, 0.09708];
const BLUE = [0.14307, 0.06061, 0.7141];
const D50 = [0.9642, 1, 0.82491];
/** Steps of the curve between stored values and light. */
const STEPS = 1024;

let made: Uint8Array | undefined;

/** An ICC profile of sRGB (version 2, for screens), made by rule: for pictures that go out in their own colours. */
export function srgbProfile(): Uint8Array {
  made ??= makeProfile();
  return made;
}

function makeProfile(): Uint8Array {
  const curve = curveTag();
  const tags: readonly (readonly [string, Uint8Array])[] = [
    ['desc', descriptionTag('sRGB')],
    ['cprt', textTag('No copyright')],
    ['wtpt', xyzTag(WHITE)],
    ['rXYZ', xyzTag(RED)],
    ['gXYZ', xyzTag(GREEN)],
    ['bXYZ', xyzTag(BLUE)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ];
  const places = new Map<Uint8Array, number>();
  let size = 128 + 4 + tags.length * 12;
  for (const [, data] of tags) {
    if (places.has(data)) continue;
    places.set(data, size);
    size += Math.ceil(data.length / 4) * 4;
  }
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, size);
  view.setUint32(8, 0x02_10_00_00);
  putText(bytes, 12, 'mntrRGB XYZ ');
  [2026, 1, 1].forEach((part, i) => view.setUint16(24 + i * 2, part));
  putText(bytes, 36, 'acsp');
  putXyz(view, 68, D50);
  view.setUint32(128, tags.length);
  tags.forEach(([name, data], i) => {
    const at = places.get(data) ?? 0;
    putText(bytes, 132 + i * 12, name);
    view.setUint32(136 + i * 12, at);
    view.setUint32(140 + i * 12, data.length);
    bytes.set(data, at);
  });
  return bytes;
}

function putText(bytes: Uint8Array, at: number, text: string): void {
  bytes.set(
    Array.from(text, (char) => char.codePointAt(0) ?? 0),
    at,
  );
}

function putXyz(view: DataView, at: number, xyz: readonly number[]): void {
  xyz.forEach((part, i) => view.setInt32(at + i * 4, Math.round(part * 65_536)));
}

function tag(type: string, length: number): { readonly bytes: Uint8Array; readonly view: DataView } {
  const bytes = new Uint8Array(8 + length);
  putText(bytes, 0, type);
  return { bytes, view: new DataView(bytes.buffer) };
}

function xyzTag(xyz: readonly number[]): Uint8Array {
  const { bytes, view } = tag('XYZ ', 12);
  putXyz(view, 8, xyz);
  return bytes;
}

function textTag(text: string): Uint8Array {
  const { bytes } = tag('text', text.length + 1);
  putText(bytes, 8, text);
  return bytes;
}

/** ASCII, with empty Unicode and Macintosh names behind it. */
function descriptionTag(text: string): Uint8Array {
  const { bytes, view } = tag('desc', 4 + text.length + 1 + 8 + 70);
  view.setUint32(8, text.length + 1);
  putText(bytes, 12, text);
  return bytes;
}

function curveTag(): Uint8Array {
  const { bytes, view } = tag('curv', 4 + STEPS * 2);
  view.setUint32(8, STEPS);
  for (let i = 0; i < STEPS; i++) {
    const value = i / (STEPS - 1);
    const light = value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    view.setUint16(12 + i * 2, Math.round(light * 65_535));
  }
  return bytes;
}

import wasmUrl from 'lcms-wasm/dist/lcms.wasm?url';
import type { ColourConversion } from '../colour-conversion.ts';

let opened: Promise<ColourConversion> | undefined;

/** The conversion of this page or worker: fetched from the site (or its offline cache) when first asked for, once. */
export function browserConversion(): Promise<ColourConversion> {
  opened ??= start();
  // What failed, for want of a network, is tried again the next time.
  opened.catch(() => (opened = undefined));
  return opened;
}

async function start(): Promise<ColourConversion> {
  const [{ openColourConversion }, response] = await Promise.all([
    import('../open-colour-conversion.ts'),
    fetch(wasmUrl),
  ]);
  if (!response.ok) throw new Error(`lcms.wasm: ${response.status}`);
  return openColourConversion(new Uint8Array(await response.arrayBuffer()));
}

import { ensurePromiseWithResolvers } from '../../slogans/import/adapters/promise-with-resolvers.ts';

interface FixedLength {
  transferToFixedLength?: (length?: number) => ArrayBuffer;
}

/**
 * Gives Node 20 and browsers of 2023 the two standard functions that following the operators of a page with pdf.js
 * takes for granted. Built-in ones are left alone.
 */
export function ensurePdfPlatform(): void {
  ensurePromiseWithResolvers();
  const prototype = ArrayBuffer.prototype as FixedLength;
  prototype.transferToFixedLength ??= function (this: ArrayBuffer, length = this.byteLength): ArrayBuffer {
    const copy = new Uint8Array(length);
    copy.set(new Uint8Array(this, 0, Math.min(length, this.byteLength)));
    return copy.buffer;
  };
}

import { strToU8, Unzip, UnzipInflate, zipSync, type Zippable } from 'fflate';

/** The limits that keep a hostile archive from filling the memory. */
const MOST_ENTRIES = 4000;
const MOST_BYTES = 48 * 1024 * 1024;

/** The parts of a .docx that hold words; everything else (pictures, macros, embedded files) is never unpacked. */
const WANTED =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/document\d*\.xml\.rels|document\d*\.xml|styles\.xml|numbering\.xml|footnotes\.xml|endnotes\.xml))$/;

export type DocxParts =
  | { readonly kind: 'parts'; readonly parts: ReadonlyMap<string, Uint8Array> }
  | { readonly kind: 'not-zip' | 'not-docx' | 'bomb' | 'encrypted' };

/** Unpacks the wanted parts with a cap on the bytes that really come out, whatever the archive declares. */
export function unpackDocx(bytes: Uint8Array): DocxParts {
  const parts = new Map<string, Uint8Array>();
  let entries = 0;
  let total = 0;
  const size = { bomb: false };
  const unzip = new Unzip((file) => {
    entries += 1;
    if (!WANTED.test(file.name) || size.bomb || entries > MOST_ENTRIES) return;
    const chunks: Uint8Array[] = [];
    file.ondata = (error, chunk, final) => {
      if (error) throw error;
      total += chunk.length;
      if (total > MOST_BYTES) {
        size.bomb = true;
        file.terminate();
        return;
      }
      chunks.push(chunk);
      if (final) parts.set(file.name, concat(chunks));
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length && !size.bomb; at += 65536) {
      unzip.push(bytes.subarray(at, at + 65536), at + 65536 >= bytes.length);
    }
  } catch {
    if (!size.bomb) return { kind: 'not-zip' };
  }
  if (size.bomb || entries > MOST_ENTRIES) return { kind: 'bomb' };
  if (parts.size === 0) return { kind: 'not-docx' };
  const hasDoctype = [...parts.values()].some((part) => /<!DOCTYPE|<!ENTITY/.test(headOf(part)));
  if (hasDoctype) return { kind: 'bomb' };
  return parts.has('word/document.xml') ? { kind: 'parts', parts } : { kind: 'not-docx' };
}

/** The parts as an archive again, for the library that reads them. */
export function repackDocx(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const files: Zippable = {};
  for (const [name, data] of parts) files[name] = data;
  if (!files['_rels/.rels']) files['_rels/.rels'] = strToU8(RELS);
  return zipSync(files, { level: 0, mtime: Date.UTC(2000, 0, 1) });
}

const RELS =
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';

function headOf(part: Uint8Array): string {
  return new TextDecoder('utf-8').decode(part.subarray(0, 2048));
}

function concat(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

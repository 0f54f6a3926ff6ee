/** Bytes of Latin-1 text: one byte a character; characters above 255 are a programmer's mistake. */
export function latin1Bytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 255) throw new RangeError('pdf: only Latin-1 text can be written as it stands');
    bytes[i] = code;
  }
  return bytes;
}

/** An object's number; written `7 0 R` where it is used. */
export type PdfRef = string & { readonly pdfRef?: true };

/** A stream's bytes as stored in the file, with the dictionary entries that tell how to read them. */
export interface PdfStream {
  /** Entries without `/Length`, for example `/Filter /FlateDecode`. */
  readonly entries: string;
  readonly bytes: Uint8Array;
  /** Stands for the bytes in the file's hash, for streams that are written into many files. */
  readonly key?: string;
}

type Body = { readonly text: string } | { readonly stream: PdfStream };

export interface PdfTrailer {
  readonly version: '1.4' | '1.6' | '1.7';
  readonly root: PdfRef;
  readonly info: PdfRef;
  /** Both halves of the file identifier, in hexadecimal digits. */
  readonly idHex: string;
}

/**
 * Indirect objects in the order they were added, written with a plain cross-reference table: no object
 * streams, so that PDF/X-1a and old RIPs can read the same structure.
 */
export class PdfFile {
  readonly #bodies: (Body | undefined)[] = [];

  /** A number for an object whose body comes later with `set`. */
  reserve(): PdfRef {
    this.#bodies.push(undefined);
    return `${this.#bodies.length} 0 R`;
  }

  add(text: string): PdfRef {
    this.#bodies.push({ text });
    return `${this.#bodies.length} 0 R`;
  }

  addStream(stream: PdfStream): PdfRef {
    this.#bodies.push({ stream });
    return `${this.#bodies.length} 0 R`;
  }

  set(ref: PdfRef, text: string): void {
    this.#bodies[Number.parseInt(ref, 10) - 1] = { text };
  }

  /** Feeds every object written so far to a hash. */
  feed(update: (bytes: Uint8Array) => void): void {
    for (const body of this.#bodies) {
      if (!body) continue;
      if ('text' in body) update(latin1Bytes(body.text));
      else {
        update(latin1Bytes(body.stream.entries));
        update(body.stream.key === undefined ? body.stream.bytes : latin1Bytes(body.stream.key));
      }
    }
  }

  write({ version, root, info, idHex }: PdfTrailer): Uint8Array {
    const parts: (string | Uint8Array)[] = [`%PDF-${version}\n%\u00e2\u00e3\u00cf\u00d3\n`];
    let length = (parts[0] as string).length;
    const put = (part: string | Uint8Array): void => {
      parts.push(part);
      length += part.length;
    };
    let table = '0000000000 65535 f \n';
    this.#bodies.forEach((body, index) => {
      if (!body) throw new RangeError(`pdf: object ${index + 1} was reserved and never set`);
      table += `${String(length).padStart(10, '0')} 00000 n \n`;
      if ('text' in body) {
        put(`${index + 1} 0 obj\n${body.text}\nendobj\n`);
        return;
      }
      put(`${index + 1} 0 obj\n<< ${body.stream.entries} /Length ${body.stream.bytes.length} >>\nstream\n`);
      put(body.stream.bytes);
      put('\nendstream\nendobj\n');
    });
    const start = length;
    const size = this.#bodies.length + 1;
    put(`xref\n0 ${size}\n${table}trailer\n<< /Size ${size} /Root ${root} /Info ${info} `);
    put(`/ID [<${idHex}> <${idHex}>] >>\nstartxref\n${start}\n%%EOF\n`);
    return joinParts(parts, length);
  }
}

function joinParts(parts: readonly (string | Uint8Array)[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    if (typeof part === 'string') for (let i = 0; i < part.length; i++) bytes[at + i] = part.charCodeAt(i);
    else bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

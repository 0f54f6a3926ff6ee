import type { FlateBlock } from './flate-splice.ts';
import { spliceFlate } from './flate-splice.ts';
import { latin1Bytes } from './pdf-file.ts';

/** A content stream in the making: operators as text, mixed with shared pieces that are already deflated. */
export class ContentStream {
  readonly #pieces: (string | FlateBlock)[] = [];
  #text = '';

  /** Adds operators; the caller ends them with white space. */
  put(operators: string): void {
    this.#text += operators;
  }

  putBlock(block: FlateBlock): void {
    if (this.#text !== '') this.#pieces.push(this.#text);
    this.#text = '';
    this.#pieces.push(block);
  }

  deflated(): Uint8Array {
    return spliceFlate(this.#all());
  }

  /** Feeds everything that is drawn to a hash; shared pieces by their keys. */
  feed(update: (bytes: Uint8Array) => void): void {
    for (const piece of this.#all()) update(latin1Bytes(typeof piece === 'string' ? piece : piece.key));
  }

  #all(): readonly (string | FlateBlock)[] {
    return this.#text === '' ? this.#pieces : [...this.#pieces, this.#text];
  }
}

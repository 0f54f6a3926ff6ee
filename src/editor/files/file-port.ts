/** A file that can be written again without asking. */
export interface FileHandle {
  readonly name: string;
  write(bytes: Uint8Array): Promise<void>;
}

export interface PickedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly handle?: FileHandle;
}

/** How a program reaches the user's files. */
export interface FilePort {
  /** Asks where to save and writes there; undefined when the user changes their mind. */
  saveAs(name: string, bytes: Uint8Array): Promise<{ readonly handle?: FileHandle } | undefined>;
  /** Asks for a design file; undefined when the user changes their mind. */
  pick(): Promise<PickedFile | undefined>;
  /** Hands a finished file over, without asking. */
  download(name: string, bytes: Uint8Array, type: string): void;
}

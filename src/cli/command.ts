import type { Language } from '../messages/message.ts';

/** Everything a command may touch; the composition root gives the real one, tests a made-up one. */
export interface CliContext {
  readonly language: Language;
  /** Results. One call, one line unless the text brings its own line ends. */
  out(text: string): void;
  /** Everything else: messages, progress. */
  err(text: string): void;
  readStdin(): Promise<string>;
  /** Rejects with the system's error when the file can't be read. */
  readFile(path: string): Promise<Uint8Array>;
  writeFile(path: string, bytes: Uint8Array): Promise<void>;
  /** A file of the project itself, for example `fonts/fonts.json` or `templates/x.json`. */
  readProjectFile(path: string): Promise<Uint8Array>;
  /** The names of the project's files in a folder, sorted. */
  listProjectFiles(folder: string): Promise<readonly string[]>;
}

/** 0 done; 1 a finding of severity error, or something refused; 2 wrong usage. */
export type ExitCode = 0 | 1 | 2;

export interface CliCommand {
  readonly name: string;
  /** Help text, shown by `--help`: usage, options and an example that works as printed. */
  readonly help: { readonly vi: string; readonly en: string };
  /** Gets the words after the command's name. */
  run(args: readonly string[], context: CliContext): Promise<ExitCode>;
}

/** Thrown by a command for words it can't take; the root prints it with the usage and exits with 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly vi: string;
  readonly en: string;
  constructor(vi: string, en: string) {
    super(en);
    this.vi = vi;
    this.en = en;
  }
}

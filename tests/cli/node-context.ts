import { readdirSync, readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { CliContext } from '../../src/cli/command.ts';
import { runCli } from '../../src/cli/run-cli.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const projectFiles = new Map<string, Uint8Array>();

export interface CliRun {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A context with the real project files and the real disk, and what was said in it. */
export function nodeContext(stdin = ''): {
  readonly context: CliContext;
  readonly out: readonly string[];
  readonly err: readonly string[];
} {
  const out: string[] = [];
  const err: string[] = [];
  const context: CliContext = {
    language: 'vi',
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    readStdin: () => Promise.resolve(stdin),
    readFile: async (path) => new Uint8Array(await readFile(path)),
    writeFile: (path, bytes) => writeFile(path, bytes),
    readProjectFile: (path) => {
      let bytes = projectFiles.get(path);
      if (!bytes) projectFiles.set(path, (bytes = new Uint8Array(readFileSync(`${root}${path}`))));
      return Promise.resolve(bytes);
    },
    listProjectFiles: (folder) => Promise.resolve(readdirSync(`${root}${folder}`).toSorted()),
  };
  return { context, out, err };
}

/** Runs the command line inside the test. */
export async function khauhieu(words: readonly string[], stdin = ''): Promise<CliRun> {
  const { context, out, err } = nodeContext(stdin);
  const code = await runCli(words, context);
  return { code, out: out.join('\n'), err: err.join('\n') };
}

/** The JSON document that a command printed. */
export async function khauhieuJson<T>(words: readonly string[], stdin = ''): Promise<T> {
  return JSON.parse((await khauhieu([...words, '--json'], stdin)).out) as T;
}

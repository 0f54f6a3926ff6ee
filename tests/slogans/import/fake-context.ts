import { readFileSync } from 'node:fs';
import type { CliContext } from '../../../src/cli/command.ts';
import type { Language } from '../../../src/messages/message.ts';

/** A context that keeps what a command prints; files are given by name, others come from disk. */
export function fakeContext(language: Language = 'vi', files: Readonly<Record<string, Uint8Array>> = {}) {
  const out: string[] = [];
  const err: string[] = [];
  const context: CliContext = {
    language,
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    readStdin: async () => 'KẾ HOẠCH\n\nCác khẩu hiệu:\n1. Dân là gốc!\n',
    readFile: async (path) => files[path] ?? new Uint8Array(readFileSync(path)),
    writeFile: async () => undefined,
    readProjectFile: async (path) => new Uint8Array(readFileSync(path)),
    listProjectFiles: async () => [],
  };
  return { context, out, err };
}

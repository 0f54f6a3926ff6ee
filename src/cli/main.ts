#!/usr/bin/env node
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CliContext } from './command.ts';
import { runCli } from './run-cli.ts';

/**
 * Where the project's own files lie: the folder above this one, both in `src/cli/` (development) and in
 * `dist-cli/` (built).
 */
async function findProjectRoot(): Promise<string> {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (let step = 0; step < 4; step++) {
    try {
      await readFile(join(folder, 'fonts', 'fonts.json'));
      return folder;
    } catch {
      folder = dirname(folder);
    }
  }
  throw new Error('khauhieu: fonts/fonts.json was not found beside the program');
}

async function readStdin(): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks).toString('utf8');
}

let projectRoot: Promise<string> | undefined;
const root = (): Promise<string> => (projectRoot ??= findProjectRoot());

const context: CliContext = {
  language: 'vi',
  out: (text) => void process.stdout.write(`${text}\n`),
  err: (text) => void process.stderr.write(`${text}\n`),
  readStdin,
  readFile: async (path) => new Uint8Array(await readFile(path)),
  writeFile: (path, bytes) => writeFile(path, bytes),
  readProjectFile: async (path) => new Uint8Array(await readFile(join(await root(), path))),
  listProjectFiles: async (folder) => (await readdir(join(await root(), folder))).toSorted(),
};

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
process.exitCode = await runCli(process.argv.slice(2), context);

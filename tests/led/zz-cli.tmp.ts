import { readFile, writeFile, readdir } from 'node:fs/promises';
import { ledCommand } from '../../src/cli/commands/led.ts';
const ctx = {
  language: 'vi' as const,
  out: (t: string) => console.log(t),
  err: (t: string) => console.error(t),
  readStdin: async () => '',
  readFile: async (p: string) => new Uint8Array(await readFile(p)),
  writeFile: async (p: string, b: Uint8Array) => {
    await writeFile(p, b);
  },
  readProjectFile: async (p: string) => new Uint8Array(await readFile('/work/main/' + p)),
  listProjectFiles: async (p: string) => (await readdir('/work/main/' + p)).sort(),
};
try {
  process.exitCode = await ledCommand.run(process.argv.slice(2), ctx);
} catch (e) {
  console.error('THROWN', e);
  process.exitCode = 2;
}

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = new URL('../../', import.meta.url).pathname;

/** Runs the project's command in a folder, from its sources; what it says is given back. */
export function runCommand(folder: string, args: readonly string[]): string {
  const script = [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), join(ROOT, 'src/cli/main.ts')];
  const run = spawnSync(process.execPath, [...script, ...args], { cwd: folder, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`khauhieu ${args.join(' ')}: ${run.stderr}${run.stdout}`);
  return run.stdout;
}

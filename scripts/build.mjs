// `npm run build`: the site into dist/, the command line into dist-cli/khauhieu.js.
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, root, runTool } from './ensure-install.mjs';

export function build() {
  const site = runTool('vite/bin/vite.js', ['build', '--logLevel', 'warn']);
  if (site !== 0) return site;
  const cli = runTool('vite/bin/vite.js', ['build', '--logLevel', 'warn', '--config', 'vite.config.cli.ts']);
  if (cli === 0) chmodSync(join(root, 'dist-cli', 'khauhieu.js'), 0o755);
  return cli;
}

if (import.meta.filename === process.argv[1]) {
  ensureInstalled();
  process.exit(build());
}

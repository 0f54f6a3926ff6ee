// `npm test`: installs what is missing, builds, then runs every test, real-browser journeys included.
import { ensureInstalled, runTool } from './ensure-install.mjs';

ensureInstalled();
const words = process.argv.slice(2);
process.exit(runTool('vitest/vitest.mjs', ['run', ...words]));

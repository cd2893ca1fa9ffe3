import { spawnSync } from 'node:child_process';
import { bringBrowsers } from './browsers/bring.ts';

/** Measures in real Chromium and prints tables; what was measured lies in .output/bench/ too. Wants `npm run build` before it. */
await bringBrowsers();
const { status } = spawnSync('vitest', ['run', '--project', 'bench', ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;

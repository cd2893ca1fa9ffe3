import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { bringBrowser } from './browsers/bring.ts';
import { type BrowserKind, type FoundBrowser, findBrowsers } from './browsers/find.ts';
import { demo } from './demo/demo.ts';
import { openWindow } from './demo/window.ts';

/*
 * npm start [-- --browser chrome|firefox] [--demo]
 * Builds the extension and opens a browser with it: a window to use, or, without a display or with --demo, the main job on a
 * sped-up clock.
 */

const { values } = parseArgs({
  options: { browser: { type: 'string' }, demo: { type: 'boolean', default: false } },
});

function wantedKind(name: string | undefined): BrowserKind | undefined {
  if (name === undefined || name === 'chrome' || name === 'firefox') return name;
  throw new Error(`--browser is chrome or firefox, not ${name}`);
}

const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

function build(kind: BrowserKind): string {
  const cli = resolve('node_modules/wxt/bin/wxt.mjs');
  const { status } = spawnSync(process.execPath, [cli, 'build', '-b', kind], { stdio: 'inherit' });
  if (status !== 0) throw new Error('The extension could not be built');
  return resolve('.output', `${kind}-mv3`);
}

try {
  const kind = wantedKind(values.browser);
  const found: FoundBrowser = findBrowsers(kind)[0] ?? (await bringBrowser(kind ?? 'chrome'));
  const extensionDir = build(found.kind);
  if (values.demo || !hasDisplay()) await demo(found.kind);
  else await openWindow(found, extensionDir);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

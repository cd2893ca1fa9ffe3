// Contact sheets of every motion in real Chromium: npm run figures [-- --browser=/path --only=walk,stand --size=340x240 --still --people]

import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { preact } from '@preact/preset-vite';
import puppeteer from 'puppeteer-core';
import { createServer } from 'vite';

const { values } = parseArgs({
  options: {
    browser: { type: 'string' },
    only: { type: 'string' },
    size: { type: 'string' },
    moments: { type: 'string' },
    still: { type: 'boolean' },
    people: { type: 'boolean' },
    width: { type: 'string', default: '1040' },
    name: { type: 'string', default: 'sheet' },
    slice: { type: 'string', default: '9' },
  },
});
const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executablePath = values.browser ?? process.env.CHROME_PATH ?? usual.find(existsSync);
if (!executablePath) throw new Error('No Chromium found: pass --browser=/path or set CHROME_PATH');

const root = new URL('..', import.meta.url).pathname;
const out = `${root}.output/figures`;
await mkdir(out, { recursive: true });
const server = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  cacheDir: `${root}.output/.vite-figures`,
  plugins: [preact()],
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
  server: { port: 0, host: '127.0.0.1' },
});
await server.listen();
const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage();
page.on('pageerror', (error) => console.error(String(error)));
page.on('console', (message) => message.type() === 'error' && console.error(message.text()));
await page.setViewport({ width: Number(values.width), height: 600, deviceScaleFactor: 1 });

const slice = Number(values.slice);
const query = new URLSearchParams();
for (const key of ['only', 'size', 'moments'] as const)
  if (values[key]) query.set(key, values[key]);
if (values.still) query.set('still', '');
if (values.people) query.set('people', '');
for (const scheme of ['light', 'dark']) {
  for (let from = 0; ; from += slice) {
    query.set('scheme', scheme);
    query.set('from', String(from));
    query.set('to', String(from + slice));
    await page.goto(`${server.resolvedUrls?.local[0]}scripts/figures/sheet.html?${query}`, {
      waitUntil: 'networkidle0',
    });
    const main = await page.$('main');
    if (!main || !(await page.$('section'))) break;
    const file = `${out}/${values.name}-${scheme}-${from / slice + 1}.png` as const;
    await rm(file, { force: true });
    await main.screenshot({ path: file });
    console.log(file);
  }
}
await browser.close();
await server.close();

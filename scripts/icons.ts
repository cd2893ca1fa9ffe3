// Draws public/icon/*.png from the identity mark: node scripts/icons.ts [path to Chromium]
import { mkdir, writeFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { LEG, LEG_WIDTH, WAVE, WAVE_WIDTH } from '../components/mark-shape.ts';

const SIZES = [16, 32, 48, 96, 128];
const GROUND = '#d4402e';

/** The smallest leaves out the wave, which would only blur. */
function icon(size: number): string {
  const small = size < 32;
  const line = (path: string, colour: string, width: number): string =>
    `<path d="${path}" stroke="${colour}" stroke-width="${width}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 32 32">
    <rect x=".5" y=".5" width="31" height="31" rx="8" fill="${GROUND}"/>
    <g transform="${small ? 'translate(2.2 2.4) scale(1.14)' : 'translate(3.8 4)'}"
      fill="none" stroke-linecap="round" stroke-linejoin="round">
      ${line(LEG, '#fff', small ? 3.8 : LEG_WIDTH)}
      ${small ? '' : line(WAVE, '#ffd2c8', WAVE_WIDTH)}
    </g>
  </svg>`;
}

const executablePath = process.argv[2] ?? '/usr/bin/chromium';
const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage();
await mkdir('public/icon', { recursive: true });
for (const size of SIZES) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${icon(size)}`);
  await writeFile(`public/icon/${size}.png`, await page.screenshot({ omitBackground: true }));
}
await browser.close();

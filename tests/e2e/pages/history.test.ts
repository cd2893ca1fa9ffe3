import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DAY } from '../../../core/time.ts';
import { until } from '../../support/browser/wait.ts';
import { recounted } from '../../support/recounted.ts';
import { years } from '../../support/years.ts';
import { keys } from '../support/by-keyboard.ts';
import { type Desk, sitDown } from '../support/desk.ts';
import { saved, savesInto } from '../support/download.ts';
import { faults, looks } from '../support/looks.ts';
import { press, says, textOf, upload } from '../support/page.ts';

/** Four weeks and a few days, the last of them yesterday or before. */
const month = years(3, 24, Math.floor(Date.now() / DAY) - 1);
const NOTHING = { type: 'erase-history', from: null, to: null };
const fileOf = (entries: readonly object[], version = 1): string =>
  JSON.stringify({ format: 'legwork-history', version, entries });

describe.each(['chrome', 'firefox'] as const)('the history in %s', (kind) => {
  let desk: Desk;
  const folder = mkdtempSync(join(tmpdir(), 'legwork-history-'));

  beforeAll(async () => {
    desk = await sitDown(kind, { speed: 1, extraPrefs: savesInto(folder) });
  });
  beforeEach(() => desk.ask(NOTHING));
  afterEach(async () => {
    await desk.closeTabs();
    expect(await desk.browser().errors()).toEqual([]);
  });
  afterAll(async () => {
    await desk.getUp();
    rmSync(folder, { recursive: true });
  });

  const open = () => desk.open('stats.html', 'stats');

  async function offer(page: Page, text: string): Promise<void> {
    const file = join(folder, 'offered.txt');
    writeFileSync(file, text);
    await upload(page, file);
  }

  /** Opens the page with a month in it, brought in as people do. */
  async function openMonth(): Promise<Page> {
    const page = await open();
    await offer(page, fileOf(month));
    await says(page, 'would bring');
    await press(page, 'Add ');
    await says(page, 'lines added.');
    return page;
  }

  const focusOn = (page: Page, selector: string) =>
    page.$eval(selector, (value) => (value as SVGElement).focus());
  /** What a screen reader says of the value that has the focus. */
  const value = (page: Page) =>
    page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null);

  /** Goes to the last day of the month, by its cell in the year and with keys alone. */
  async function goToLastDay(page: Page): Promise<void> {
    await focusOn(page, '#year [role=option]:last-of-type');
    for (let back = 0; back < 14; back += 1) {
      if (/\d h .*sat/.test((await value(page)) ?? '')) break;
      await keys(page, 'ArrowUp');
    }
    await keys(page, 'Enter');
    await says(page, 'Show all ');
  }

  /** The lines as they are kept, with totals that are theirs. */
  async function wholeHistory() {
    const { entries: lines, days } = await desk.memory().history();
    expect(days).toEqual(recounted(lines));
    return lines.map(({ day, ...line }: (typeof lines)[number] & { day?: number }) => line);
  }
  const lineOf = async (id: string) => (await wholeHistory()).find((line) => line.id === id);

  it('begins with a page that says so', async () => {
    const page = await open();
    expect(await textOf(page)).toMatch(/Your history begins here/);
    await looks(desk, page, 'history-first');
  });

  it('is shown in pictures, in every look and both directions', async () => {
    const page = await openMonth();
    await goToLastDay(page);
    await looks(desk, page, 'history');
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    await desk.shot(page, 'history-rtl');
    expect(await faults(page)).toEqual([]);
  });

  it('tells its values to keys: an hour, a day, and a table of the same', async () => {
    const page = await openMonth();
    await goToLastDay(page);
    await focusOn(page, '#week [role=option][tabindex="0"]');
    const first = await value(page);
    await keys(page, 'ArrowLeft');
    const before = await value(page);
    expect(before).not.toBe(first);
    expect(before).toMatch(/sat/);
    await keys(page, 'End', 'Home');
    expect(await value(page)).toMatch(/day/i);
    await page.click('#week summary');
    await page.waitForSelector('#week table');
    const rows = await page.$eval(
      '#week table',
      (table) => table.querySelectorAll('tbody tr').length,
    );
    expect(rows).toBeGreaterThan(0);
  });

  it('is corrected line by line, and each correction can be taken back', async () => {
    const page = await openMonth();
    await goToLastDay(page);
    await press(page, 'Show all ');
    const spell = month.findLast(({ kind }) => kind === 'spell');
    if (!spell) throw new Error('nobody sat');
    const act = (id: string, name: string) =>
      page.evaluate(
        (line, words) =>
          document
            .querySelector<HTMLElement>(`[data-line="${line}"] [aria-label^="${words}"]`)
            ?.click(),
        id,
        name,
      );

    await act(spell.id, 'Change');
    await page.waitForSelector('.line-form input[name=to]');
    const shorter = new Date(spell.endedAt + spell.utcOffset * 60_000 - 5 * 60_000);
    await page.$eval(
      '.line-form input[name=to]',
      (input, value) => {
        (input as HTMLInputElement).value = value;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      },
      shorter.toISOString().slice(11, 16),
    );
    await page.$$eval('.line-form button', (buttons) =>
      buttons.find(({ textContent }) => textContent === 'Save')?.click(),
    );
    await says(page, 'Changed.');
    const changed = await lineOf(spell.id);
    expect(changed?.endedAt).toBeLessThan(spell.endedAt);
    await says(page, 'Undo');
    await press(page, 'Undo');
    await until(
      'it to be as it was',
      async () => (await lineOf(spell.id))?.endedAt === spell.endedAt,
    );
    expect(await lineOf(spell.id)).toEqual(spell);

    await act(spell.id, 'Delete');
    await until('it to be gone', async () => (await lineOf(spell.id)) === undefined);
    await says(page, 'Undo');
    await press(page, 'Undo');
    await until('it to be back', async () => (await lineOf(spell.id)) !== undefined);
    expect(await lineOf(spell.id)).toEqual(spell);
    await looks(desk, page, 'history-lines');
  });

  it('is the same after it was saved, erased and brought in again', async () => {
    const page = await openMonth();
    const before = await wholeHistory();
    const file = await saved(desk, folder, '.json', () => press(page, 'Save as JSON'));
    const table = await saved(desk, folder, '.csv', () => press(page, 'Save as CSV'));
    expect(readFileSync(table, 'utf8').split('\r\n').length).toBeGreaterThan(before.length);

    await press(page, 'Erase everything');
    await says(page, 'This cannot be undone');
    await looks(desk, page, 'history-erase');
    await press(page, 'Erase 5');
    await says(page, 'are erased.');
    expect(await wholeHistory()).toEqual([]);

    await upload(page, file);
    await says(page, 'would bring');
    await press(page, 'Add ');
    await says(page, 'added.');
    expect(await wholeHistory()).toEqual(before);
    await upload(page, file);
    await says(page, 'there is nothing to add');
  });

  it.each([
    ['cut off', fileOf(month).slice(0, 9000), 'ends too early'],
    ['no history', '{"hello":1}', 'no history from Legwork'],
    ['a newer one', fileOf(month, 2), 'A newer Legwork wrote it'],
    ['of 1970', fileOf([{ ...month[0], startedAt: 5, endedAt: 9 }]), 'clock that was wrong'],
    ['of 2999', fileOf([{ ...month[0], endedAt: Date.UTC(2999, 0) }]), 'not added'],
    [
      'hostile',
      fileOf(month.slice(0, 1)).replace('{"id"', '{"__proto__":{"a":1},"id"'),
      'not added',
    ],
    [
      'full of overlaps',
      fileOf([month[0], { ...month[0], id: 'spell:1' }].flatMap((one) => one ?? [])),
      'same time',
    ],
  ])('takes no file that is %s, and says why', async (_, text, why) => {
    const page = await open();
    await offer(page, text);
    await says(page, why);
    expect(await textOf(page)).toMatch(/Nothing was changed/);
    expect(await wholeHistory()).toEqual([]);
  });

  it('gives a picture away as a file', async () => {
    const page = await openMonth();
    const file = await saved(desk, folder, '.png', () =>
      page.$$eval('#year button', (buttons) =>
        buttons.find(({ textContent }) => textContent?.includes('PNG'))?.click(),
      ),
    );
    const picture = readFileSync(file);
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
    const size = { width: picture.readUInt32BE(16), height: picture.readUInt32BE(20) };
    expect(size.width).toBeGreaterThan(600);
    expect(size.height).toBeGreaterThan(200);
  });
});

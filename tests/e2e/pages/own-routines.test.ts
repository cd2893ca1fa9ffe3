import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { until } from '../../support/browser/wait.ts';
import { type Desk, sitDown } from '../support/desk.ts';
import { faults } from '../support/looks.ts';
import { press, says, upload } from '../support/page.ts';

const NAME = 'legwork-routines.json';

describe.each(['chrome', 'firefox'] as const)('routines of one’s own in %s', (kind) => {
  let desk: Desk;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'legwork-own-'));
    const extraPrefs = {
      'browser.download.dir': folder,
      'browser.download.folderList': 2,
      'browser.download.alwaysOpenPanel': false,
    };
    desk = await sitDown(kind, { speed: 1, extraPrefs });
  });
  beforeEach(async () => {
    await desk.memory().overwrite(null);
    await desk.ask({ type: 'look' });
  });
  afterEach(async () => {
    await desk.closeTabs();
    expect(await desk.browser().errors()).toEqual([]);
  });
  afterAll(async () => {
    await desk.getUp();
    rmSync(folder, { recursive: true });
  });

  const own = async () => (await desk.app())?.own ?? [];

  /** Keeps what the page saves as a file, and gives where. */
  async function download(page: Page, words: string): Promise<string> {
    const file = join(folder, NAME);
    if (kind === 'chrome') {
      const session = await desk.browser().browser.target().createCDPSession();
      const behaviour = { behavior: 'allow', downloadPath: folder } as const;
      await session.send('Browser.setDownloadBehavior', behaviour);
    }
    await press(page, words);
    // Firefox holds the name with an empty file until the whole has come.
    await until('the file', async () => existsSync(file) && statSync(file).size > 0);
    return file;
  }

  async function uploadText(page: Page, text: string): Promise<void> {
    const file = join(folder, 'hostile.json');
    writeFileSync(file, text);
    await upload(page, file);
  }

  const lunch = {
    id: 'own:lunch',
    name: 'After lunch',
    steps: [
      { step: 'ankle-pump', seconds: 30 },
      { step: 'squeeze', seconds: 30 },
    ],
  };

  it('are built by mouse and keyboard, played, saved as a file, deleted, and read again', async () => {
    const page = await desk.open('options.html', 'options');
    await press(page, 'New routine');
    await page.waitForSelector('.builder');
    await page.keyboard.type('My break');
    await page.click('input[type=search]');
    await page.keyboard.type('ankle pumps');
    await page.keyboard.press('Tab');
    // Firefox lets the list that scrolls have the focus first.
    await page.focus('[data-step=ankle-pump]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-key="0"]');
    await page.focus('input[type=search]');
    await page.click('input[type=search]', { count: 3 });
    await page.keyboard.type('walk around');
    await page.click('[data-step=walk]');
    await press(page, 'Add “Stand up slowly” here');
    await says(page, 'It would end on your feet');
    await press(page, 'Add “Sit down with control” here');
    await page.click('[data-key="0"] input', { count: 3 });
    await page.keyboard.type('25');
    await page.focus('[data-key="0"] .step-down');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.focus('[data-key="0"] .step-up');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    expect(await faults(page)).toEqual([]);
    await desk.shot(page, 'builder');
    const mayLeave = () =>
      page.evaluate(() => dispatchEvent(new Event('beforeunload', { cancelable: true })));
    expect(await mayLeave()).toBe(false);
    await press(page, 'Save routine');
    await until('the routine', async () => (await own()).length === 1);
    await says(page, '“My break” is saved.');
    expect(await mayLeave()).toBe(true);
    const [made] = await own();
    expect(made).toEqual({
      id: expect.stringMatching(/^own:[0-9a-f-]{36}$/),
      name: 'My break',
      steps: [
        { step: 'ankle-pump', seconds: 25 },
        { step: 'stand', seconds: 10 },
        { step: 'walk', seconds: 60 },
        { step: 'sit-down', seconds: 10 },
      ],
    });

    await desk.ask({ type: 'change-settings', patch: { routine: made?.id } });
    const popup = await desk.open('popup.html', 'clock');
    await says(popup, 'My break');
    await press(popup, 'Take');
    await popup.waitForSelector('[data-screen=player]');
    expect((await desk.app())?.session?.routine).toBe(made?.id);
    await desk.ask({ type: 'stop-routine' });
    await popup.close();
    await page.bringToFront();

    const file = await download(page, 'Save all as a file');
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
      format: 'legwork-routines',
      version: 1,
      routines: [{ name: made?.name, steps: made?.steps }],
    });

    await press(page, 'Delete');
    await until('it to go', async () => (await own()).length === 0);
    expect((await desk.app())?.settings.routine).toBe('fits');
    await says(page, '“My break” is deleted.');
    await press(page, 'Undo');
    await until('it to be back', async () => (await own()).length === 1);
    await until('it to be offered again', async () => {
      return (await desk.app())?.settings.routine === made?.id;
    });
    await press(page, 'Delete');
    await until('it to go again', async () => (await own()).length === 0);

    await upload(page, file);
    await page.waitForSelector('.arrivals');
    expect(await faults(page)).toEqual([]);
    await desk.shot(page, 'arrivals');
    expect(await own()).toEqual([]);
    await press(page, 'Add 1 routine');
    await until('it to be there again', async () => (await own()).length === 1);
    const [read] = await own();
    expect(read).toEqual({ ...made, id: read?.id });
    expect(read?.id).not.toBe(made?.id);
    await upload(page, file);
    await says(page, 'All of them are here already');
  });

  it('stay as they are whatever a hostile file says', async () => {
    await desk.ask({ type: 'keep-routines', routines: [lunch] });
    const page = await desk.open('options.html', 'options');
    const good = { name: 'Good', steps: lunch.steps };
    const file = (bad: unknown) =>
      JSON.stringify({ format: 'legwork-routines', version: 1, routines: [good, bad] });
    const hostile: readonly (readonly [string, string])[] = [
      ['not json at all', 'It cannot be read.'],
      ['{"format":"legwork-routines","version":2,"routines":[]}', 'A newer Legwork wrote it.'],
      ['{"__proto__":{"own":[]},"format":"legwork-routines"}', 'no file with routines'],
      [file({ ...good, name: '\u202etxt.exe' }), 'Routine 2: There are signs in its name'],
      [
        file({ name: '<img src=x onerror=alert(1)>', steps: [{ step: 'walk', seconds: 1e9 }] }),
        'Routine 2, “<img src=x onerror=alert(1)>”: Step 1, “Walk around”, needs 5 to 600 seconds',
      ],
      [file({ name: 'Jump', steps: [{ step: 'march', seconds: 30 }] }), 'At step 1'],
      ['x'.repeat(70_000), 'It is larger than 64 kB'],
    ];
    for (const [text, words] of hostile) {
      await uploadText(page, text);
      await says(page, words);
      await says(page, 'Nothing was changed.');
      expect(await page.$('.arrivals')).toBeNull();
      expect(await own()).toEqual([lunch]);
    }
    await desk.shot(page, 'hostile');
    expect(await faults(page)).toEqual([]);
  });

  it('lose nothing by dropping or deleting what is being changed', async () => {
    await desk.ask({ type: 'keep-routines', routines: [lunch] });
    const page = await desk.open('options.html', 'options');
    await press(page, 'Edit');
    await page.waitForSelector('.builder');
    await page.keyboard.type(' walk');
    await press(page, 'Drop the changes');
    await says(page, 'are dropped.');
    await press(page, 'Bring them back');
    await page.waitForSelector('.builder');
    const name = () => page.$eval('.builder-name', (input) => (input as HTMLInputElement).value);
    expect(await name()).toBe('After lunch walk');
    await press(page, 'Save routine');
    await until('the change', async () => (await own())[0]?.name === 'After lunch walk');
    expect(await own()).toHaveLength(1);
  });
});

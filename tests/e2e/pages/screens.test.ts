import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Desk, MINUTE, sitDown } from '../support/desk.ts';
import { looks } from '../support/looks.ts';
import { press, says, upload } from '../support/page.ts';
import { put, putAnswers, putReminder, remembered } from '../support/stored.ts';
import { WIDE } from '../support/tabs.ts';

const DAY = 24 * 60 * MINUTE;

/** Every screen, with axe and a picture. The welcome's own are looked at where they are lived through: welcome.test.ts. */
describe.each(['chrome', 'firefox'] as const)('no fault can be found in %s with', (kind) => {
  let desk: Desk;

  beforeAll(async () => {
    desk = await sitDown(kind, { speed: 1 });
  });
  beforeEach(async () => {
    await desk.memory().overwrite(null);
    await desk.ask({ type: 'look' });
  });
  afterEach(async () => {
    await desk.closeTabs();
    expect(await desk.browser().errors()).toEqual([]);
  });
  afterAll(() => desk.getUp());

  const start = (routine: string) => desk.ask({ type: 'start-routine', routine, noSigns: true });
  const look = (page: Page, name: string) => looks(desk, page, name);

  it('the clock', async () => {
    const popup = await desk.open('popup.html', 'clock');
    await look(popup, 'clock');
    await desk.ask({ type: 'pause', lasts: null });
    await says(popup, 'nothing is counted');
    await look(popup, 'clock-paused');
    await desk.ask({ type: 'resume' });
    await putAnswers(desk, { fever: { side: 'both', at: Date.now() - 2 * DAY } });
    await says(popup, 'Yes, still');
    await look(popup, 'clock-asks-again');
    await putAnswers(desk, {}, 92 * DAY);
    await says(popup, 'three months since');
    await look(popup, 'clock-asks-everything-again');
  });

  it('what to be careful about', async () => {
    await desk.ask({ type: 'something-wrong' });
    const popup = await desk.open('popup.html', 'clock');
    await says(popup, 'Something was wrong');
    await look(popup, 'careful-unnamed');
    await desk.ask({ type: 'name-red-flag', id: 'rf-clot' });
    await says(popup, 'Get medical help today, if');
    await look(popup, 'careful-today');
    await press(popup, 'It was checked');
    await says(popup, 'Has a doctor');
    await look(popup, 'careful-checked');
    await desk.ask({ type: 'name-red-flag', id: 'rf-lung' });
    await says(popup, 'Still so?');
    await look(popup, 'careful-now');
  });

  it('the reminder', async () => {
    await putReminder(desk);
    const popup = await desk.open('popup.html', 'reminder');
    await look(popup, 'reminder');
    await putAnswers(desk);
    await desk.ask({ type: 'change-settings', patch: { routine: 'desk-3' } });
    await says(popup, 'Any new pain');
    await look(popup, 'reminder-massage');
  });

  it('the player and the end', async () => {
    await start('walk-3');
    const popup = await desk.open('popup.html', 'player');
    await look(popup, 'player-seated');
    await desk.ask({ type: 'pause-routine' });
    await popup.waitForSelector('[aria-label="Go on"]');
    await look(popup, 'player-paused');
    await desk.ask({ type: 'resume-routine' });
    await desk.ask({ type: 'step-next' });
    await desk.ask({ type: 'step-next' });
    await says(popup, 'Walk around');
    await look(popup, 'player-walking');
    const { session } = await remembered(desk);
    if (session) await put(desk, { session: { ...session, atDesk: [session.position] } });
    await says(popup, 'Still at the desk?');
    await look(popup, 'player-at-desk');
    await desk.ask({ type: 'stop-routine' });
    await popup.waitForSelector('[data-screen=done]');
    await look(popup, 'done');
  });

  it('the large player', async () => {
    await putAnswers(desk);
    await start('mini-1-massage');
    expect((await remembered(desk)).session?.slots[0]?.step).toBe('m-sweep-l');
    const large = await desk.open('popup.html?tab', 'player', WIDE);
    await look(large, 'large');
  });

  it('the list, and why there is no massage', async () => {
    const popup = await desk.open('popup.html', 'clock');
    await press(popup, 'All');
    await popup.waitForSelector('[data-screen=all]');
    await look(popup, 'all');
    await press(popup, '1-minute mini, massage');
    await popup.waitForSelector('[data-screen=massage-off]');
    await look(popup, 'massage-off');
  });

  it('the massage for somebody else', async () => {
    const popup = await desk.open('popup.html', 'clock');
    const begin = async () => {
      await press(popup, 'All');
      await popup.waitForSelector('[data-screen=all]');
      await press(popup, '10-minute partner massage');
      await popup.waitForSelector('[data-screen=partner]');
    };
    await begin();
    await look(popup, 'partner-list');
    await press(popup, 'Go on');
    await says(popup, 'Nothing is ticked.');
    await popup.click('[data-condition=veins] input');
    await press(popup, 'Go on');
    await says(popup, 'Please choose the left leg');
    await look(popup, 'partner-which-leg');
    await press(popup, 'Untick all');
    await press(popup, 'None of these');
    await says(popup, 'One more question');
    await look(popup, 'partner-signs');
    await press(popup, 'Yes');
    await says(popup, 'No massage today');
    await look(popup, 'partner-stop');
    await press(popup, 'Back to the clock');
    await begin();
    await popup.click('[data-condition=clot] input');
    await press(popup, 'Go on');
    await says(popup, 'No massage this time');
    await look(popup, 'partner-not');
  });

  it('the stop screen', async () => {
    await start('mini-1-move');
    const popup = await desk.open('popup.html', 'player');
    await press(popup, 'Something is wrong');
    await popup.waitForSelector('[data-screen=stop]');
    await look(popup, 'stop');
    await press(popup, 'Something else');
    await says(popup, 'Leave it for now');
    await look(popup, 'stop-other');
    await press(popup, 'Back to the signs');
    await press(popup, 'Sudden breathlessness');
    await says(popup, 'You said: Sudden');
    await look(popup, 'stop-now');
    await press(popup, 'Back to the signs');
    await press(popup, 'A new injury');
    await says(popup, 'You said: A new injury');
    await look(popup, 'stop-today');
  });

  it('the welcome, where something is wrong', async () => {
    const welcome = await desk.open('welcome.html#minute', 'welcome');
    await press(welcome, 'Start the minute');
    await welcome.waitForSelector('.play');
    await press(welcome, 'Something is wrong');
    await says(welcome, 'What is happening?');
    await look(welcome, 'welcome-stop');
    await press(welcome, 'New in one leg');
    await says(welcome, 'You said:');
    await press(welcome, 'Go on');
    await welcome.waitForSelector('[data-place=ready]');
    await look(welcome, 'welcome-ready-stopped');
    await welcome.evaluate(() => location.assign('#minute'));
    await says(welcome, 'You named a warning sign');
    await look(welcome, 'welcome-stopped');
  });

  it('the settings, with everything open', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'legwork-screens-'));
    const file = join(folder, 'legwork-routines.json');
    const steps = [{ step: 'ankle-pump', seconds: 30 }];
    const kept = { id: 'own:kept', name: 'Kept', steps };
    writeFileSync(
      file,
      JSON.stringify({
        format: 'legwork-routines',
        version: 1,
        routines: [{ name: 'New', steps }],
      }),
    );
    await desk.ask({ type: 'keep-routines', routines: [kept] });
    await desk.ask({ type: 'change-settings', patch: { routine: 'desk-3', sound: true } });
    const page = await desk.open('options.html', 'options');
    await press(page, 'New routine');
    await page.waitForSelector('.builder');
    await page.click('[data-step=ankle-pump]');
    await upload(page, file);
    await page.waitForSelector('.arrivals');
    await press(page, 'Answer the list');
    for (const id of ['clot', 'veins', 'fever']) await page.click(`[data-condition=${id}] input`);
    await press(page, 'Save my answers');
    await says(page, 'Not saved yet.');
    const folded = await page.evaluate(() => {
      const all = [...document.querySelectorAll('details')];
      for (const one of all) one.open = true;
      return all.length;
    });
    expect(folded).toBeGreaterThan(0);
    await look(page, 'options-open');
    rmSync(folder, { recursive: true });
  });

  it('the settings, with a warning sign and a pause', async () => {
    await putAnswers(desk, { clot: { side: 'both', at: Date.now() } });
    await desk.ask({ type: 'name-red-flag', id: 'rf-lung' });
    await desk.ask({ type: 'pause', lasts: null });
    const page = await desk.open('options.html#safety', 'options');
    await says(page, 'Paused until you resume.');
    await press(page, 'It was checked');
    await says(page, 'Checked, something new');
    await look(page, 'options-careful');
  });
});

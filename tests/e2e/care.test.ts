import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { until } from '../support/browser/wait.ts';
import { type Desk, MINUTE, SECOND, sitDown } from './support/desk.ts';
import { press, says, textOf } from './support/page.ts';

/** Massage and nothing else, or with so much of it that little is left without. */
const MOSTLY_MASSAGE = [
  '1-minute mini, massage',
  '15-minute classic',
  '5-minute chair massage',
  '8-minute end of day',
];
/** With some of it. */
const WITH_MASSAGE = ['2-minute desk break', '3-minute desk break', '5-minute full sequence'];
const PARTNER = '10-minute partner massage';

/** Of each kind one, with massage in it or without. */
const ROUTINES = [
  ...['mini-1-massage', 'short-2', 'desk-3', 'full-5', 'chair-massage-5', 'evening-8'],
  ...['classic-15', 'walk-3', 'quiet-1', 'arms-5'],
];

describe.each(['chrome', 'firefox'] as const)('taking care in %s', (kind) => {
  let desk: Desk;

  beforeAll(async () => {
    // As many real seconds as usual: else Firefox's event page would end twice in each of them, also while it is asked.
    const extraPrefs = { 'extensions.background.idle.timeout': 30 * MINUTE };
    desk = await sitDown(kind, { extraPrefs });
  });
  beforeEach(async () => {
    await desk.browser().closePopup();
    await desk.memory().overwrite(null);
    // Ten minutes of sitting are told as well as thirty, and sooner.
    await desk.ask({ type: 'change-settings', patch: { interval: 10 * MINUTE } });
  });
  afterEach(async () => {
    await desk.closeTabs();
    expect(await desk.browser().errors()).toEqual([]);
  });
  afterAll(() => desk.getUp());

  const screening = async () => (await desk.app())?.screening;

  /** Whether it starts. `more`: what is said with it, such as that there are no new signs. */
  async function plays(routine: string, more: object = {}): Promise<boolean> {
    await desk.ask({ type: 'start-routine', routine, ...more });
    return (await desk.session())?.routine === routine;
  }
  const noSigns = { noSigns: true };

  /** What stands under each routine of the list, by its name. */
  const listed = async (page: Page): Promise<Readonly<Record<string, string>>> =>
    Object.fromEntries(
      await page.$$eval('.routine-choice', (choices) =>
        choices.map(
          (one) =>
            [
              one.querySelector('b')?.textContent ?? '',
              one.querySelector('small')?.textContent ?? '',
            ] as const,
        ),
      ),
    );

  it('leaves massage out everywhere after "A blood clot, ever", and forgets it with one tap', async () => {
    const options = await desk.open('options.html#safety', 'options');
    await says(options, 'Does any of this apply to you?');
    const clot = await options.waitForSelector('[data-condition=clot] input');
    await clot?.click();
    await says(options, 'Leg massage is off, because');
    await press(options, 'Save my answers');
    await until('the answer', async () => (await screening())?.yes.clot);
    await says(options, 'Because of what you ticked: blood clot');
    await options.close();

    // Not one of the mini routines, nor what was picked once for all.
    await desk.ask({ type: 'change-settings', patch: { routine: 'desk-3' } });
    const popup = await desk.open('popup.html', 'clock');
    await popup.waitForSelector('.mini');
    expect(await textOf(popup)).not.toMatch(/massage/i);

    // In the list, where each says why.
    await press(popup, 'All');
    await popup.waitForSelector('[data-screen=all]');
    const { [PARTNER]: partner, ...own } = await listed(popup);
    expect(partner).toMatch(/somebody else/);
    for (const name of MOSTLY_MASSAGE) expect(own[name], name).toMatch(/^Mostly massage/);
    for (const name of WITH_MASSAGE) expect(own[name], name).toMatch(/massage is left out/);
    const others = Object.entries(own).filter(
      ([name]) => !MOSTLY_MASSAGE.includes(name) && !WITH_MASSAGE.includes(name),
    );
    expect(others.length).toBeGreaterThan(8);
    for (const [name, words] of others) expect(words, name).not.toMatch(/massage/i);
    await press(popup, '1-minute mini, massage');
    await popup.waitForSelector('[data-screen=massage-off]');
    expect(await textOf(popup)).toContain('your answers leave that out');
    await press(popup, 'Not now');
    await popup.waitForSelector('[data-screen=clock]');

    // Nor does anything start with it, whoever asks.
    for (const routine of ROUTINES) {
      expect(await plays(routine, noSigns), routine).toBe(true);
      expect(await desk.hands(), routine).toEqual([]);
      await desk.ask({ type: 'stop-routine' });
    }
    expect(await plays('partner-10', noSigns)).toBe(false);
    await desk.ask({ type: 'dismiss-done' });

    // Somebody else has legs of their own, and is asked each time.
    await popup.waitForSelector('[data-screen=clock]');
    await press(popup, 'All');
    await popup.waitForSelector('[data-screen=all]');
    await press(popup, PARTNER);
    await popup.waitForSelector('[data-screen=partner]');
    expect(await textOf(popup)).toContain('Ask first: do they want this?');
    await press(popup, 'None of these');
    await says(popup, 'in one of your legs today?');
    expect(await desk.session()).toBeNull();
    await press(popup, 'No. Start');
    await until('the massage', async () => (await desk.session())?.routine === 'partner-10');
    expect((await desk.hands()).length).toBeGreaterThan(5);
    expect(Object.keys((await screening())?.yes ?? {})).toEqual(['clot']);
    await desk.ask({ type: 'stop-routine' });
    await desk.ask({ type: 'dismiss-done' });
    await popup.close();

    // Whatever fell due while the list was read is over.
    await desk.ask({ type: 'skip' });
    await desk.browser().closePopup();
    const reminded = (await desk.workUntilPopup(20 * MINUTE)).popup;
    await reminded.waitForSelector('[data-screen=reminder]');
    expect(await textOf(reminded)).not.toMatch(/massage/i);
    await press(reminded, 'Start');
    await until('the break', desk.session);
    expect(await desk.hands()).toEqual([]);
    await desk.ask({ type: 'stop-routine' });
    await desk.browser().closePopup();

    const again = await desk.open('options.html#safety', 'options');
    await says(again, 'Delete my answers');
    await press(again, 'Delete my answers');
    await says(again, 'Deleted. Massage is off until the list is answered again.');
    expect(await screening()).toMatchObject({ answeredAt: null, yes: {} });
    await again.close();
    expect(await plays('mini-1-massage')).toBe(true);
    expect(await desk.hands()).toEqual([]);
  });

  it('stops for a warning sign, and starts nothing until it was checked', async () => {
    const reminded = (await desk.workUntilPopup(20 * MINUTE)).popup;
    await reminded.waitForSelector('[data-screen=reminder]');
    await press(reminded, 'Start');
    await reminded.waitForSelector('[data-screen=player]');
    const played = await desk.session();
    await desk.work(20 * SECOND);
    await press(reminded, 'Something is wrong');
    await reminded.waitForSelector('[data-screen=stop]');
    await until('the end', async () => (await desk.session()) === null);
    const entries = await desk.memory().entries();
    expect(entries.find(({ id }) => id === `routine:${played?.startedAt}`)).toMatchObject({
      routine: played?.routine,
      completed: false,
    });
    expect(await screening()).toMatchObject({ redFlag: { id: null } });
    // Until it is said what is wrong, it may be anything.
    expect(await plays('walk-3')).toBe(false);

    await press(reminded, 'New in one leg');
    await says(reminded, 'Get medical help today');
    await until('its name', async () => (await screening())?.redFlag?.id === 'rf-clot');
    await press(reminded, 'Back to the clock');
    await reminded.waitForSelector('[data-screen=clock] .careful');
    expect(await reminded.$('.clock-start, .mini')).toBeNull();
    await desk.browser().closePopup();
    for (const routine of [...ROUTINES, 'partner-10']) {
      const receiver = routine === 'partner-10' ? { receiver: {} } : {};
      expect(await plays(routine, { ...noSigns, ...receiver }), routine).toBe(false);
      expect(await desk.session(), routine).toBeNull();
    }
    await desk.ask({ type: 'start-suggested' });
    expect(await desk.session()).toBeNull();
    const opened = await desk.browser().popupsOpened();
    await desk.work(14 * MINUTE);
    expect(await desk.browser().popupsOpened()).toBe(opened);
    // It fell due, and nobody was asked.
    expect((await desk.app())?.reminder).toMatchObject({ kind: 'due', asked: 0 });

    const popup = await desk.open('popup.html', 'clock');
    await press(popup, 'It was checked');
    await says(popup, 'Has a doctor, nurse or pharmacist checked it?');
    expect((await screening())?.redFlag).not.toBeNull();
    await press(popup, 'Checked, nothing new');
    await until('it to go', async () => (await screening())?.redFlag === null);
    // What fell due meanwhile is asked now, also where somebody looks already.
    const isAsked = async () => (await desk.app())?.reminder?.kind === 'raised';
    await desk.work(5 * MINUTE, isAsked);
    await popup.waitForSelector('[data-screen=reminder]');
    await press(popup, 'Start');
    await until('a break', desk.session);
    expect(await desk.hands()).toEqual([]);
    await desk.ask({ type: 'stop-routine' });

    // The list was never answered, so that the check alone brings no massage; once it is, the signs are asked about.
    expect(await plays('mini-1-massage')).toBe(true);
    expect(await desk.hands()).toEqual([]);
    await desk.ask({ type: 'stop-routine' });
    await desk.ask({ type: 'answer-screening', yes: {} });
    expect(await plays('mini-1-massage')).toBe(false);
    expect(await plays('mini-1-massage', noSigns)).toBe(true);
    expect(await desk.hands()).toHaveLength(2);
  });
});

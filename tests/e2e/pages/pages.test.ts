import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, test } from 'vitest';
import { until } from '../../support/browser/wait.ts';
import { type Desk, MINUTE, SECOND, sitDown } from '../support/desk.ts';
import { looks } from '../support/looks.ts';
import { press, says, textOf } from '../support/page.ts';
import { playByKeyboard } from '../support/play-by-keyboard.ts';
import { POPUP } from '../support/tabs.ts';

describe.each(['chrome', 'firefox'] as const)('pages in %s', (kind) => {
  let desk: Desk;

  beforeAll(async () => {
    desk = await sitDown(kind, { speed: 1 });
  });
  beforeEach(async () => {
    await desk.memory().overwrite(null);
    await desk.ask({ type: 'pause', lasts: null });
    await desk.ask({ type: 'resume' });
  });
  afterEach(async () => {
    await desk.closeTabs();
    expect(await desk.browser().errors()).toEqual([]);
  });
  afterAll(() => desk.getUp());

  const settings = async () => (await desk.app())?.settings;

  it('opens the popup on the clock, without a scroll bar', async () => {
    const popup = await desk.open('popup.html', 'clock');
    const [width, height] = await popup.evaluate(() => {
      const { scrollWidth, scrollHeight } = document.documentElement;
      return [scrollWidth, scrollHeight] as const;
    });
    expect(width).toBeLessThanOrEqual(POPUP.width);
    expect(height).toBeLessThanOrEqual(POPUP.height);
  });

  it('plays by keyboard alone, and shows where the focus is at every stop', () =>
    playByKeyboard(desk));

  it('finds the right second again when it is opened anew', async () => {
    await desk.ask({ type: 'start-routine', routine: 'mini-1-move' });
    await (await desk.open('popup.html', 'player')).close();
    const popup = await desk.open('popup.html', 'player');
    const running = (await desk.session())?.run;
    const since = running?.kind === 'running' ? running.since : Number.NaN;
    const [shown, at] = await popup.evaluate(
      () => [document.querySelector('main')?.textContent?.match(/\d+/)?.[0], Date.now()] as const,
    );
    const expected = Math.ceil((20 * SECOND - (at - since)) / SECOND);
    expect(Math.abs(Number(shown) - expected)).toBeLessThanOrEqual(1);
  });

  it('stands, sits, is in a call, and pauses until tomorrow', async () => {
    const popup = await desk.open('popup.html', 'clock');
    const flip = () =>
      popup.evaluate(() => document.querySelector<HTMLElement>('[role=switch]')?.click());
    await flip();
    await until('standing', async () => (await desk.app())?.stance === 'standing');
    await looks(desk, popup, 'standing');
    await flip();
    await until('sitting', async () => (await desk.app())?.stance === 'sitting');
    await press(popup, 'In a call');
    await press(popup, '1 h 30');
    await until('the call', async () => (await desk.app())?.call != null);
    await looks(desk, popup, 'in-a-call');
    await press(popup, 'The call is over');
    await until('its end', async () => (await desk.app())?.call === null);
    await press(popup, 'Pause');
    await press(popup, 'Until tomorrow');
    await until('the pause', async () => (await desk.app())?.pause?.until != null);
    const until4 = new Date((await desk.app())?.pause?.until ?? 0);
    expect([until4.getHours(), until4.getMinutes()]).toEqual([4, 0]);
  });

  it('reads the last gap the other way, and back', async () => {
    const at = Date.now();
    const leftAt = at - 20 * MINUTE;
    const clocks = { legBreak: 10 * MINUTE, rising: 10 * MINUTE, intervalFrom: 0, stood: 0 };
    const spell = { since: leftAt - 10 * MINUTE, lasted: 10 * MINUTE };
    const before = { from: leftAt, clocks, spell, stance: 'sitting' };
    const presence = { kind: 'away', since: leftAt, before };
    const times = { heardAt: at, seenAt: at, deafUntil: at };
    await desk.memory().overwrite({ version: 2, app: { ...times, presence } });
    // Whoever asks is back.
    await desk.ask({ type: 'dismiss-done' });
    const popup = await desk.open('popup.html', 'clock');
    await looks(desk, popup, 'gap');
    const absences = async () =>
      (await desk.memory().entries()).filter(({ id }) => id === `absence:${leftAt}`);
    expect(await absences()).toHaveLength(1);
    await press(popup, 'I was still sitting');
    await until('the absence to go', async () => (await absences()).length === 0);
    expect((await desk.app())?.spell?.since).toBe(spell.since);
    await press(popup, 'I was away');
    await until('the absence to return', async () => (await absences()).length === 1);
  });

  it('takes a massage off until the list was answered, and leads there', async () => {
    const popup = await desk.open('popup.html', 'clock');
    await popup.waitForSelector('.mini');
    expect(await textOf(popup)).not.toMatch(/massage/i);
    await press(popup, 'All');
    await popup.waitForSelector('[data-screen=all]');
    await press(popup, '1-minute mini, massage');
    await popup.waitForSelector('[data-screen=massage-off]');
    expect(await textOf(popup)).toContain('Massage needs a short list answered first');
    expect(await desk.session()).toBeNull();
    await press(popup, 'Answer the list');
    // The settings that were open already are led there.
    const options = await desk.tabAt('options.html#safety');
    await says(options, 'Does any of this apply to you?');
    await press(options, 'None of these');
    await until('the answer', async () => (await desk.app())?.screening.answeredAt);

    // From here on a massage is a massage, once the day's question is answered.
    await desk.ask({ type: 'start-routine', routine: 'mini-1-massage' });
    expect(await desk.session()).toBeNull();
    await popup.bringToFront();
    await press(popup, 'Not now');
    await popup.waitForSelector('[data-screen=clock]');
    await says(popup, 'Any new pain, swelling, warmth');
    await press(popup, '1 min massage');
    await until('the massage', async () => (await desk.session())?.slots[0]?.step === 'm-sweep-l');
  });

  it('saves an interval at once, and refuses what is none at the field', async () => {
    const options = await desk.open('options.html', 'options');
    const field = await options.waitForSelector('input[inputmode=numeric], input[type=number]');
    if (!field) throw new Error('no field for the interval');
    const type = async (text: string) => {
      await options.bringToFront();
      await field.click({ count: 3 });
      await options.keyboard.press('Backspace');
      if (text !== '') await field.type(text);
      await options.keyboard.press('Tab');
    };
    await type('45');
    await until('the interval', async () => (await settings())?.interval === 45 * MINUTE);
    for (const bad of ['', '0', 'NaN', '1e9', 'soon']) {
      await type(bad);
      await until(`the refusal of "${bad}"`, () =>
        field.evaluate((input) => input.getAttribute('aria-invalid') === 'true'),
      );
      const said = await field.evaluate((input) => {
        const ids = (input.getAttribute('aria-describedby') ?? '').split(' ');
        return ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
      });
      expect(said.trim().length, `words for "${bad}"`).toBeGreaterThan(10);
      expect((await settings())?.interval).toBe(45 * MINUTE);
    }
    await looks(desk, options, 'options-refused');
  });

  test.each([
    ['nonsense', 'not an app'],
    ['an older version', { version: 0, app: { settings: { interval: 45 * MINUTE } } }],
    ['a newer version', { version: 99, app: { standing: { since: 1 }, clocks: [], heardAt: -1 } }],
    ['fields of the wrong kind', { version: 1, app: { session: 7, presence: {}, pause: [] } }],
    ['nothing', null],
  ])('opens a working popup on stored state that is %s', async (_, stored) => {
    await desk.ask({ type: 'pause', lasts: null });
    await desk.ask({ type: 'resume' });
    const before = await desk.memory().entries();
    expect(before.length).toBeGreaterThan(0);
    await desk.memory().overwrite(stored);
    const popup = await desk.open('popup.html', 'clock');
    await desk.ask({ type: 'start-routine', routine: 'walk-3' });
    await popup.waitForSelector('[data-screen=player]');
    await desk.ask({ type: 'stop-routine' });
    const after = await desk.memory().entries();
    expect(after.map((entry) => entry.id)).toEqual(
      expect.arrayContaining(before.map((entry) => entry.id)),
    );
  });
});

import type { Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import type { Entry } from '../../core/history.ts';
import { type Desk, MINUTE, press, SECOND, sitDown } from './support/desk.ts';

let desk: Desk;
afterEach(() => desk.getUp());

type Line = Readonly<{ what: string; from: number; to: number }>;

const clock = (at: number) => new Date(at).toISOString().slice(11, 19);
const inWords = ({ what, from, to }: Line) => `${clock(from)} to ${clock(to)}  ${what}`;

/** What the product wrote down, in the words of the script; reminders are in the script as they were answered. */
function lineOf(entry: Entry): Line {
  const { startedAt: from, endedAt: to } = entry;
  switch (entry.kind) {
    case 'spell':
      return { what: 'sat', from, to };
    case 'standing':
      return { what: 'stood', from, to };
    case 'absence':
      return { what: 'was away', from, to };
    case 'pause':
      return { what: 'paused', from, to };
    case 'reminder':
      return { what: `was reminded: ${entry.answer}`, from, to };
    case 'routine':
      return { what: `played ${entry.routine}`, from, to };
  }
}

const inOrder = (lines: readonly Line[]) =>
  lines.toSorted((a, b) => a.from - b.from || a.to - b.to || a.what.localeCompare(b.what));

/** Seconds of a start of worker and page, and of a pause in typing, at sixty times the speed. */
const TOLERANCE = 100 * SECOND;

it('a workday in chrome, told twice: by its script and by the product', async () => {
  desk = await sitDown('chrome', { windowManager: true });
  const script: Line[] = [];
  const now = () => desk.clock.now();
  const told = (what: string, from: number, to: number) => script.push({ what, from, to });
  const answer = async (popup: Page, label: string, what: string, due: number) => {
    await popup.waitForSelector('[data-screen=reminder]');
    await press(popup, label);
    told(`was reminded: ${what}`, due, now());
  };
  const popups = () => desk.browser().popupsOpened();

  // Half an hour, then a walk away from the desk.
  let sat = (await desk.memory().app())?.countingSince ?? Number.NaN;
  let reminder = await desk.workUntilPopup(33 * MINUTE);
  await answer(reminder.popup, 'Start', 'routine', sat + 30 * MINUTE);
  const walked = now();
  told('sat', sat, walked);
  await desk.leave(3 * MINUTE + 10 * SECOND);
  await reminder.popup.waitForSelector('[data-screen=done]');
  told('played walk-3', walked, walked + 3 * MINUTE);
  sat = walked + 3 * MINUTE;
  await desk.work(5 * SECOND);
  await desk.browser().closePopup();

  // A locked screen.
  await desk.work(15 * MINUTE);
  await desk.display.lock();
  told('sat', sat, now());
  const locked = now();
  await desk.leave(4 * MINUTE);
  await desk.display.unlock();
  sat = now();
  told('was away', locked, sat);

  // A film: sitting, though nothing is touched. The reminder comes to whoever watches.
  await desk.work(5 * MINUTE);
  const film = await desk.playFilm();
  await desk.leave(34 * MINUTE);
  const watched = await desk.browser().popup();
  await desk.work(20 * SECOND);
  await answer(watched, 'Skip', 'skipped', sat + 30 * MINUTE);
  const interval = now();
  await film.stop();
  await desk.browser().closePopup();

  // A talk on the whole screen: nothing opens, and within a minute after it the popup does.
  await desk.work(10 * MINUTE);
  const before = await popups();
  await desk.goFullScreen();
  await desk.work(interval + 40 * MINUTE - now());
  expect(await popups()).toBe(before);
  await desk.leaveFullScreen();
  const talked = now();
  reminder = await desk.workUntilPopup(3 * MINUTE);
  console.log(`the talk ended ${clock(talked)}, popup ${clock(reminder.at)}`);
  expect(reminder.at - talked).toBeLessThanOrEqual(MINUTE + 20 * SECOND);
  await answer(reminder.popup, 'Skip', 'skipped', interval + 30 * MINUTE);
  await desk.browser().closePopup();

  // Lunch.
  await desk.work(8 * MINUTE);
  const lunch = now();
  told('sat', sat, lunch);
  await desk.leave(45 * MINUTE);
  sat = now();
  told('was away', lunch, sat);

  // Half an hour of pause, in which nothing is counted.
  await desk.work(5 * MINUTE);
  const paused = now();
  told('sat', sat, paused);
  await desk.memory().ask({ type: 'pause', lasts: 30 * MINUTE });
  await desk.work(31 * MINUTE);
  sat = paused + 30 * MINUTE;
  told('paused', paused, sat);

  // The machine sleeps.
  await desk.work(6 * MINUTE);
  const slept = now();
  await desk.sleepMachine(25 * MINUTE);
  await desk.work(5 * SECOND);
  told('sat', sat, slept);
  told('was away', slept, now());
  sat = now();

  // The clock is set back by an hour. No alarm rings, so the reminder comes with the next pause in typing.
  await desk.work(10 * MINUTE);
  desk.clock.jump(-60 * MINUTE);
  sat -= 60 * MINUTE;
  await desk.work(sat + 33 * MINUTE - now());
  const rested = now();
  await desk.leave(70 * SECOND);
  await desk.work(2 * MINUTE, async () => (await desk.browser().popupCount()) > 0);
  console.log(`paused in typing ${clock(rested)}, after the clock was set back`);
  await answer(await desk.browser().popup(), 'Start', 'routine', sat + 30 * MINUTE);
  const end = now();
  told('sat', sat, end);
  await desk.leave(3 * MINUTE + 10 * SECOND);
  told('played walk-3', end, end + 3 * MINUTE);
  await desk.work(5 * SECOND);

  const wrote = inOrder((await desk.memory().entries()).map(lineOf));
  const wanted = inOrder(script);
  console.log(`the script\n${wanted.map(inWords).join('\n')}`);
  console.log(`the product\n${wrote.map(inWords).join('\n')}`);
  expect(wrote.map(({ what }) => what)).toEqual(wanted.map(({ what }) => what));
  wrote.forEach((line, index) => {
    const { from = 0, to = 0 } = wanted[index] ?? {};
    expect(Math.abs(line.from - from), inWords(line)).toBeLessThanOrEqual(TOLERANCE);
    expect(Math.abs(line.to - to), inWords(line)).toBeLessThanOrEqual(TOLERANCE);
  });
  expect(await popups()).toBe(4);
  expect(await desk.browser().errors()).toEqual([]);
});

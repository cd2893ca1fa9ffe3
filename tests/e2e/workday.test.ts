import type { Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import type { Entry } from '../../core/history.ts';
import { type Desk, MINUTE, SECOND, sitDown } from './support/desk.ts';
import { press } from './support/page.ts';

let desk: Desk;
afterEach(() => desk.getUp());

type Line = Readonly<{ what: string; from: number; to: number }>;
/** `unseenFrom`, `unseenTo`: how much earlier the product may place it, as only silence shows it. */
type Scripted = Line & Readonly<{ unseenFrom?: number; unseenTo?: number }>;

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
const HEARTBEAT = 10 * MINUTE;

const isWithin = (wrote: number, wanted: number, unseen = 0): boolean =>
  wrote >= wanted - TOLERANCE - unseen && wrote <= wanted + TOLERANCE;

const isTold = (line: Line, by: Scripted): boolean =>
  line.what === by.what &&
  isWithin(line.from, by.from, by.unseenFrom) &&
  isWithin(line.to, by.to, by.unseenTo);

/** The lines of the script that the product did not write, and the other way round; each line stands for one other. */
function compared(script: readonly Scripted[], wrote: readonly Line[]) {
  const left = [...wrote];
  const missing = script.filter((wanted) => {
    const found = left.findIndex((line) => isTold(line, wanted));
    if (found >= 0) left.splice(found, 1);
    return found < 0;
  });
  return { missing: missing.map(inWords), invented: left.map(inWords) };
}

it('a workday in chrome, told twice: by its script and by the product', async () => {
  desk = await sitDown('chrome', { windowManager: true });
  const script: Scripted[] = [];
  const now = () => desk.clock.now();
  const told = (what: string, from: number, to: number, unseen: Partial<Scripted> = {}) =>
    script.push({ what, from, to, ...unseen });
  const answer = async (popup: Page, label: string, what: string, due: number) => {
    await popup.waitForSelector('[data-screen=reminder]');
    await press(popup, label);
    told(`was reminded: ${what}`, due, now());
  };
  const popups = () => desk.browser().popupsOpened();

  // Half an hour, then a walk away from the desk.
  let sat = (await desk.app())?.countingSince ?? Number.NaN;
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
  await desk.ask({ type: 'pause', lasts: 30 * MINUTE });
  await desk.work(31 * MINUTE);
  sat = paused + 30 * MINUTE;
  told('paused', paused, sat);

  // The machine sleeps. Only silence shows it, so it is dated to the last heartbeat.
  await desk.work(16 * MINUTE);
  const slept = now();
  await desk.sleepMachine(25 * MINUTE);
  await desk.work(5 * SECOND);
  told('sat', sat, slept, { unseenTo: HEARTBEAT });
  told('was away', slept, now(), { unseenFrom: HEARTBEAT });
  sat = now();

  // The clock is set back by an hour. No alarm rings, so the reminder comes with the next pause in typing. What passes until
  // the first event after that nobody can tell, so there is one soon.
  await desk.work(8 * MINUTE);
  const pause = () => desk.leave(70 * SECOND);
  await pause();
  await desk.work(5 * SECOND);
  desk.clock.jump(-60 * MINUTE);
  sat -= 60 * MINUTE;
  await pause();
  await desk.work(sat + 33 * MINUTE - now());
  const rested = now();
  await pause();
  await desk.work(2 * MINUTE, async () => (await desk.browser().popupCount()) > 0);
  console.log(`paused in typing ${clock(rested)}, after the clock was set back`);
  await answer(await desk.browser().popup(), 'Start', 'routine', sat + 30 * MINUTE);
  const end = now();
  told('sat', sat, end);
  await desk.leave(3 * MINUTE + 10 * SECOND);
  // Another one than the last time.
  told('played no-massage-3', end, end + 3 * MINUTE);
  await desk.work(5 * SECOND);

  const wrote = inOrder((await desk.memory().entries()).map(lineOf));
  console.log(`the script\n${inOrder(script).map(inWords).join('\n')}`);
  console.log(`the product\n${wrote.map(inWords).join('\n')}`);
  expect(compared(script, wrote)).toEqual({ missing: [], invented: [] });
  expect(await popups()).toBe(4);
  expect(await desk.browser().errors()).toEqual([]);
});

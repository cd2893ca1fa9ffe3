import { describe, expect, it, test } from 'vitest';
import { clocksAt } from '@/core/clocks';
import { outlook } from '@/core/outlook';
import { MINUTE, SECOND } from '@/core/time';
import {
  active,
  ask,
  awake,
  entriesOf,
  hear,
  idle,
  locked,
  reminders,
  replay,
  room,
  type Story,
  sitsDown,
  T0,
  until,
  world,
} from '../support/replay';

const DUE = T0 + 30 * MINUTE;
const typist = (own = {}) => sitsDown(T0, { isTyping: true, ...own });
const threshold = (story: Story, at: number) => outlook(story.app, at, world).idleThreshold;

it('asks at once whoever makes a pause anyway', () => {
  expect(reminders(until(sitsDown(), DUE))).toEqual([DUE]);
});

it('lowers the idle threshold to 15 s while it waits, and restores it', () => {
  const waiting = until(typist(), DUE);
  expect(threshold(until(typist(), DUE - 1), DUE - 1)).toBe(MINUTE);
  expect(threshold(waiting, DUE)).toBe(15 * SECOND);
  const asked = hear(waiting, idle(DUE + 40 * SECOND));
  expect(reminders(asked)).toEqual([DUE + 40 * SECOND]);
  expect(threshold(asked, DUE + 40 * SECOND)).toBe(MINUTE);
});

test.each([
  ['just under', MINUTE - 1, 0],
  ['at', MINUTE, 1],
])('has patience for %s a minute', (_, waited, asked) => {
  expect(reminders(until(typist(), DUE + waited))).toHaveLength(asked);
});

test.each([
  ['does not wait', 0, DUE],
  ['waits half a minute', 30 * SECOND, DUE + 30 * SECOND],
  ['waits two minutes', 2 * MINUTE, DUE + 2 * MINUTE],
] as const)('%s where that is set', (_, typing, asked) => {
  expect(reminders(until(typist({ typing }), DUE + 3 * MINUTE))[0]).toBe(asked);
});

it('takes the pause it waited for as sitting', () => {
  const story = hear(until(typist(), DUE), idle(DUE + 20 * SECOND));
  expect(story.app.presence).toEqual({ kind: 'present', inputAt: DUE + 5 * SECOND });
});

it('finds out a minute later that whoever made the pause was gone', () => {
  const asked = hear(until(typist(), DUE), idle(DUE + 20 * SECOND));
  const story = replay([idle(DUE + 65 * SECOND), active(DUE + 20 * MINUTE)], asked);
  expect(story.entries).toMatchObject([
    { kind: 'spell', endedAt: DUE + 5 * SECOND },
    { kind: 'reminder', answer: 'left' },
    { kind: 'absence', startedAt: DUE + 5 * SECOND },
  ]);
});

it('does not ask whoever locks the screen instead of pausing', () => {
  const story = hear(until(typist(), DUE), locked(DUE + 20 * SECOND));
  expect(reminders(until(story, DUE + 10 * MINUTE))).toEqual([]);
});

it('begins to wait anew when somebody comes back to a reminder that is due', () => {
  const story = until(
    replay([idle(DUE - 30 * SECOND), active(DUE + 2 * MINUTE)], typist()),
    DUE + 10 * MINUTE,
  );
  expect(reminders(story)[0]).toBe(DUE + 3 * MINUTE);
});

describe('when the clock was set back and Chromium serves no alarm', () => {
  /** The clock shows an hour less. Ten minutes later it is due. */
  const BACK = T0 - 40 * MINUTE;
  const setBack = hear(until(typist(), T0 + 20 * MINUTE), active(BACK));

  it('asks at the end of the next pause in typing', () => {
    const story = [idle(BACK + 24 * MINUTE), active(BACK + 25 * MINUTE)].reduce(hear, setBack);
    expect(reminders(story)).toEqual([BACK + 25 * MINUTE]);
    expect(clocksAt(story.app, BACK + 25 * MINUTE).legBreak).toBe(45 * MINUTE);
  });

  it('dates leaving back to that pause', () => {
    const story = [idle(BACK + 24 * MINUTE), active(BACK + 50 * MINUTE)].reduce(hear, setBack);
    expect(entriesOf(story, 'absence')).toMatchObject([{ startedAt: BACK + 23 * MINUTE }]);
  });

  it('believes whoever typed on all the time, when alarms are served again', () => {
    const story = hear(setBack, awake(T0 + 20.5 * MINUTE));
    expect(clocksAt(story.app, T0 + 20.5 * MINUTE).legBreak).toBe(80.5 * MINUTE);
  });

  it('takes silence for sleep again once the old time is reached', () => {
    const story = hear(setBack, active(T0 + 60 * MINUTE));
    expect(entriesOf(story, 'absence')).toMatchObject([{ startedAt: BACK }]);
  });
});

it('takes a rest that is as long as the idle threshold for no pause', () => {
  const story = replay([idle(DUE - SECOND)], typist());
  expect(reminders(until(story, DUE + 2 * MINUTE))).toEqual([]);
});

it('does not ask again whoever was gone in the pause that it waited for, whatever the browser tells', () => {
  const asked = hear(until(typist({ idleThreshold: 15 * SECOND }), DUE), idle(DUE + 20 * SECOND));
  const story = replay([active(DUE + 20 * MINUTE)], asked);
  expect(entriesOf(story, 'absence')).toMatchObject([{ startedAt: DUE + 5 * SECOND }]);
});

it('asks nobody twice who pauses in typing again and again', () => {
  const events = [20, 30, 45, 70, 100].flatMap((s) => [
    idle(DUE + s * SECOND),
    active(DUE + (s + 5) * SECOND),
  ]);
  expect(reminders(replay(events, typist()))).toHaveLength(1);
});

it('waits for a pause with a reminder that a new setting made due', () => {
  const patch = { interval: 10 * MINUTE };
  const changed = replay([ask({ type: 'change-settings', patch }, T0 + 20 * MINUTE)], typist());
  expect(reminders(changed)).toEqual([]);
  const rested = replay([room({ isTyping: false }, T0 + 20.5 * MINUTE)], changed);
  expect(reminders(until(rested, T0 + 21 * MINUTE))).toEqual([T0 + 21 * MINUTE]);
});

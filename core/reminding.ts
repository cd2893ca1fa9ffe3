import type { App, Reminder } from '@/core/app';
import { bank, clocksAt, count, limitOf } from '@/core/clocks';
import type { Answer, Writing } from '@/core/history';
import type { SettingsPatch } from '@/core/settings';
import type { Instant } from '@/core/time';
import { became, type Transition } from '@/core/transition';

/** So often in all, then the badge alone; anew after a snooze. */
const MOST_ASKED = 3;

type Of<K extends Reminder['kind']> = Extract<Reminder, { kind: K }>;

/** The entry of a reminder; none for one that nobody was asked yet. */
function answered(reminder: Reminder, answer: Answer, at: Instant): readonly Writing[] {
  const { dueAt, asked } = reminder;
  if (asked === 0) return [];
  const endedAt = Math.max(dueAt, at);
  return [
    {
      put: { id: `reminder:${dueAt}`, kind: 'reminder', startedAt: dueAt, endedAt, answer, asked },
    },
  ];
}

/** The interval is over. Nobody is asked yet: whether somebody may be is for `hold` and `ask` to say. */
export const becomeDue = (app: App, at: Instant): App => ({
  ...app,
  // A meeting site that was silent long ago may have been loud since.
  around: { ...app.around, meetingSilentSince: null },
  reminder: {
    kind: 'due',
    dueAt: at,
    asked: 0,
    left: MOST_ASKED,
    snoozes: 0,
    wait: { kind: 'held', by: 'silence', since: at },
  },
});

/** Due once more, after a snooze or unanswered. */
export function becomeDueAgain(app: App, at: Instant): App {
  if (app.reminder === null) return app;
  const { dueAt, snoozes, asked, left } = app.reminder;
  const wait = { kind: 'held', by: 'silence', since: at } as const;
  return {
    ...app,
    around: { ...app.around, meetingSilentSince: null },
    reminder: { kind: 'due', dueAt, snoozes, asked, left, wait },
  };
}

/** Asks. */
export function raise(
  app: App,
  { dueAt, asked, left, snoozes }: Of<'due'>,
  at: Instant,
): Transition {
  const raised: Reminder = {
    kind: 'raised',
    dueAt,
    snoozes,
    askedAt: at,
    asked: asked + 1,
    left: left - 1,
    nudged: left < MOST_ASKED,
  };
  return became({ ...app, reminder: raised, finished: null }, [
    { type: 'remind', way: app.settings.way },
  ]);
}

export const nudge = (app: App, reminder: Of<'raised'>): Transition =>
  became({ ...app, reminder: { ...reminder, nudged: true } }, [{ type: 'nudge' }]);

/** The reminder, if there is one, has its answer and goes away. */
export function settleReminder(app: App, answer: Answer, at: Instant): Transition {
  if (app.reminder === null) return became(app);
  const effects = app.reminder.asked > 0 ? [{ type: 'withdraw' } as const] : [];
  return became({ ...app, reminder: null }, effects, answered(app.reminder, answer, at));
}

/** "In 5 min". Not more often in a row than the settings allow. */
export function snooze(app: App, at: Instant): Transition {
  const { reminder, settings } = app;
  if (reminder?.kind !== 'raised' || reminder.snoozes >= settings.snoozes) return became(app);
  const snoozed: Reminder = {
    kind: 'snoozed',
    dueAt: reminder.dueAt,
    until: at + settings.snooze,
    asked: reminder.asked,
    left: MOST_ASKED,
    snoozes: reminder.snoozes + 1,
  };
  return became(
    { ...app, reminder: snoozed },
    [{ type: 'withdraw' }],
    answered(reminder, 'snoozed', at),
  );
}

/** Starts a new interval; no leg break is credited, and the clocks go on. */
export function skip(app: App, at: Instant): Transition {
  if (app.reminder === null) return became(app);
  const banked = bank(app, at);
  const clocks = { ...banked.clocks, intervalFrom: banked.clocks.legBreak, stood: 0 };
  return settleReminder(count({ ...banked, clocks, gap: null }, at), 'skipped', at);
}

/** A break that did not count leaves the interval over: asked again a snooze later, not at once. */
export function askLater(app: App, at: Instant): App {
  if (app.reminder !== null || clocksAt(app, at).interval < limitOf(app)) return app;
  const until = at + app.settings.snooze;
  const asked = { asked: 0, left: MOST_ASKED, snoozes: 0 };
  return { ...app, reminder: { kind: 'snoozed', dueAt: at, until, ...asked } };
}

/** Takes a reminder back whose interval is, by now, not over. */
export const withdrawUndue = (app: App, answer: Answer, at: Instant): Transition =>
  clocksAt(app, at).interval >= limitOf(app) ? became(app) : settleReminder(app, answer, at);

/** New settings keep what was sat: a longer interval takes a reminder back, a shorter one may be due now. */
export function changeSettings(app: App, patch: SettingsPatch, at: Instant): Transition {
  const set = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
  return withdrawUndue({ ...app, settings: { ...app.settings, ...set } }, 'withdrawn', at);
}

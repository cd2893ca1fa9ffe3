import type { App, Reminder } from '@/core/app';
import { bank, clocksAt, count } from '@/core/clocks';
import type { Answer, Writing } from '@/core/history';
import type { SettingsPatch } from '@/core/settings';
import { type Instant, MINUTE, type Ms } from '@/core/time';
import { became, type Transition } from '@/core/transition';

/** Unanswered for so long with input going on: one notification. */
export const NUDGE_AFTER: Ms = 2 * MINUTE;
/** So often in all, then the badge alone. */
export const MOST_ASKED = 3;
/** Snoozes in a row. */
export const MOST_SNOOZES = 2;

/** The entry of a reminder; none for one that nobody was asked yet. */
function answered(reminder: Reminder, answer: Answer, at: Instant): readonly Writing[] {
  const { dueAt, asked } = reminder;
  if (asked === 0) return [];
  return [
    {
      put: {
        id: `reminder:${dueAt}`,
        kind: 'reminder',
        startedAt: dueAt,
        endedAt: Math.max(dueAt, at),
        answer,
        asked,
      },
    },
  ];
}

/** The interval is over: asks for the first time. */
export function raise(app: App, at: Instant): Transition {
  const reminder = {
    kind: 'raised',
    dueAt: at,
    askedAt: at,
    asked: 1,
    nudged: false,
    snoozes: 0,
  } as const;
  const raised: App = { ...app, reminder, finished: null };
  return became(raised, [{ type: 'remind', way: app.settings.way }]);
}

/** Asks once more: after a snooze with a fresh count, else as one of three. */
export function askAgain(app: App, at: Instant): Transition {
  const { reminder } = app;
  if (reminder === null) return became(app);
  const again: Reminder =
    reminder.kind === 'snoozed'
      ? {
          kind: 'raised',
          dueAt: reminder.dueAt,
          askedAt: at,
          asked: 1,
          nudged: false,
          snoozes: reminder.snoozes,
        }
      : { ...reminder, askedAt: at, asked: reminder.asked + 1 };
  return became({ ...app, reminder: again, finished: null }, [
    { type: 'remind', way: app.settings.way },
  ]);
}

export function nudge(app: App): Transition {
  if (app.reminder?.kind !== 'raised') return became(app);
  return became({ ...app, reminder: { ...app.reminder, nudged: true } }, [{ type: 'nudge' }]);
}

/** The reminder, if there is one, has its answer and goes away. */
export function settleReminder(app: App, answer: Answer, at: Instant): Transition {
  if (app.reminder === null) return became(app);
  return became(
    { ...app, reminder: null },
    [{ type: 'withdraw' }],
    answered(app.reminder, answer, at),
  );
}

/** "In 5 min". At most two in a row; a third is ignored. */
export function snooze(app: App, at: Instant): Transition {
  const { reminder } = app;
  if (reminder?.kind !== 'raised' || reminder.snoozes >= MOST_SNOOZES) return became(app);
  const snoozed: Reminder = {
    kind: 'snoozed',
    dueAt: reminder.dueAt,
    until: at + app.settings.snooze,
    asked: reminder.asked,
    snoozes: reminder.snoozes + 1,
  };
  return became(
    { ...app, reminder: snoozed },
    [{ type: 'withdraw' }],
    answered(reminder, 'snoozed', at),
  );
}

/** Starts a new interval; no leg break is credited, and both clocks go on. */
export function skip(app: App, at: Instant): Transition {
  if (app.reminder === null) return became(app);
  const banked = bank(app, at);
  const clocks = { ...banked.clocks, intervalFrom: banked.clocks.legBreak };
  return settleReminder(count({ ...banked, clocks }, at), 'skipped', at);
}

/** A break that did not count leaves the interval over: asked again a snooze later, not at once. */
export function askLater(app: App, at: Instant): App {
  if (app.reminder !== null || clocksAt(app, at).interval < app.settings.interval) return app;
  const until = at + app.settings.snooze;
  return { ...app, reminder: { kind: 'snoozed', dueAt: at, until, asked: 0, snoozes: 0 } };
}

/** New settings keep what was sat: a longer interval takes a reminder back, a shorter one may be due now. */
export function changeSettings(app: App, patch: SettingsPatch, at: Instant): Transition {
  const set = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
  const changed: App = { ...app, settings: { ...app.settings, ...set } };
  const stillDue = clocksAt(changed, at).interval >= changed.settings.interval;
  return stillDue ? became(changed) : settleReminder(changed, 'withdrawn', at);
}

/** Whether somebody is there to be asked: an alarm that rang late may find that they left in the meantime. */
export const isAsked = (app: App): boolean =>
  app.reminder?.kind === 'raised' && app.presence.kind === 'seated';

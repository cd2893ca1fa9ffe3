import type { App, Reminder, ReminderOf } from '@/core/app';
import { bank, clocksAt, count, limitOf } from '@/core/clocks';
import type { Answer, Writing } from '@/core/history';
import type { Instant } from '@/core/time';
import { became, type Transition } from '@/core/transition';

/** So often in all, then the badge alone; anew after a snooze. */
const MOST_ASKED = 3;

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

type Asked = Pick<Reminder, 'dueAt' | 'asked' | 'left' | 'snoozes'>;

const fresh = { asked: 0, left: MOST_ASKED, snoozes: 0 } as const;

/**
 * The interval is over, or one that was put off or not answered is due once more. Nobody is asked yet: whether somebody
 * may be is for `reconsider` and `ask` to say.
 */
export function becomeDue(app: App, at: Instant): App {
  const { dueAt, asked, left, snoozes }: Asked = app.reminder ?? { dueAt: at, ...fresh };
  return {
    ...app,
    // A meeting site that was silent long ago may have been loud since.
    around: { ...app.around, meetingSilentSince: null },
    reminder: {
      kind: 'due',
      dueAt,
      asked,
      left,
      snoozes,
      wait: { kind: 'held', by: 'silence', since: at },
    },
  };
}

/** Asks. */
export function raise(
  app: App,
  { dueAt, asked, left, snoozes }: ReminderOf<'due'>,
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

export const nudge = (app: App, reminder: ReminderOf<'raised'>): Transition =>
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
  return { ...app, reminder: { kind: 'snoozed', dueAt: at, until, ...fresh } };
}

/** Takes a reminder back whose interval is, by now, not over. */
export const withdrawUndue = (app: App, answer: Answer, at: Instant): Transition =>
  clocksAt(app, at).interval >= limitOf(app) ? became(app) : settleReminder(app, answer, at);

import type { ClockFaceProps, ClockState } from '@/components/clock/clock-face';
import type { App } from '@/core/app';
import { clocksAt, limitOf, untilReminder } from '@/core/clocks';
import { isWorkingAt, nextHoursChange } from '@/core/hours';
import { isStopped } from '@/core/screening';
import type { Instant } from '@/core/time';
import { calendar, timeOfDay } from '@/shell/calendar';
import { when } from './when';

const whenOrNull = (instant: Instant | null, at: Instant): string | null =>
  instant === null ? null : when(instant, at);

/** What the clock is doing at an instant. */
export function clockState(app: App, at: Instant): ClockState {
  const { pause, reminder, settings } = app;
  if (pause) return { kind: 'paused', until: whenOrNull(pause.until, at) };
  if (!isWorkingAt(settings.hours, at, calendar)) {
    const begin = nextHoursChange(settings.hours, at, calendar);
    return { kind: 'quiet', until: whenOrNull(begin, at) };
  }
  if (reminder?.kind === 'snoozed') return { kind: 'snoozed', until: timeOfDay(reminder.until) };
  if (reminder?.kind === 'due' && reminder.wait.kind === 'held' && reminder.wait.by === 'call')
    return { kind: 'held', until: app.call === null ? 'busy' : 'call' };
  if (isStopped(app.screening)) return { kind: 'stopped' };
  const left = untilReminder(app, at);
  return left === null ? { kind: 'away' } : { kind: 'counting', left };
}

/** What the clock face has to say at an instant. */
export function faceOf(app: App, at: Instant): ClockFaceProps {
  const { interval, ...clocks } = clocksAt(app, at);
  const limit = limitOf(app);
  return {
    ...clocks,
    limit,
    share: interval / limit,
    state: clockState(app, at),
    stance: app.stance,
    call: app.call && { until: whenOrNull(app.call.until, at) },
  };
}

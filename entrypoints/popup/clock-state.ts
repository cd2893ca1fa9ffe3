import type { ClockState } from '@/components/clock/clock-face';
import type { App } from '@/core/app';
import { untilReminder } from '@/core/clocks';
import type { Instant } from '@/core/time';
import { timeOfDay } from '@/shell/calendar';

/** What the clock face has to say at an instant. */
export function clockState(app: App, at: Instant): ClockState {
  if (app.pause) {
    const { until } = app.pause;
    return { kind: 'paused', until: until === null ? null : timeOfDay(until) };
  }
  if (app.reminder?.kind === 'snoozed') {
    return { kind: 'snoozed', until: timeOfDay(app.reminder.until) };
  }
  const left = untilReminder(app, at);
  return left === null ? { kind: 'away' } : { kind: 'counting', left };
}

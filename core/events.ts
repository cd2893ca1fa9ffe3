import * as v from 'valibot';
import type { IdleState } from '@/core/app';
import { settingsPatchSchema } from '@/core/settings';
import { HOUR, type Instant, MINUTE } from '@/core/time';

/** How long reminders may be paused; a pause may also last until it is ended by hand (null). */
export const PAUSES = [30 * MINUTE, HOUR, 2 * HOUR] as const;

/** What a view may ask for. Everything that arrives as a message is parsed by this. */
export const commandSchema = v.variant('type', [
  v.strictObject({ type: v.literal('look') }),
  v.strictObject({ type: v.literal('start-routine'), routine: v.string() }),
  v.strictObject({ type: v.literal('pause-routine') }),
  v.strictObject({ type: v.literal('resume-routine') }),
  v.strictObject({ type: v.literal('step-back') }),
  v.strictObject({ type: v.literal('step-next') }),
  v.strictObject({ type: v.literal('stop-routine') }),
  v.strictObject({ type: v.literal('undo-routine') }),
  v.strictObject({ type: v.literal('dismiss-done') }),
  v.strictObject({ type: v.literal('snooze') }),
  v.strictObject({ type: v.literal('skip') }),
  v.strictObject({ type: v.literal('pause'), lasts: v.nullable(v.picklist(PAUSES)) }),
  v.strictObject({ type: v.literal('resume') }),
  v.strictObject({ type: v.literal('change-settings'), patch: settingsPatchSchema }),
]);

export type Command = Readonly<v.InferOutput<typeof commandSchema>>;

/** What the browser told, or showed by waking the worker: that the machine is awake, and nothing about the person. */
export type Observed =
  | Readonly<{ type: 'observed'; state: IdleState }>
  | Readonly<{ type: 'awake' }>;

export type SittingEvent = Readonly<{ at: Instant }> & (Command | Observed);

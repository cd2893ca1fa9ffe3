import type { Command } from '@/core/events';
import { playedRoutine } from '@/core/playhead';
import { hasMassage } from '@/core/routine';
import { type Instant, MINUTE } from '@/core/time';
import { catalog } from '@/routines/catalog';
import { ask, type Story, T0 } from './replay';

/** When somebody begins who sat down at T0. */
export const S: Instant = T0 + 10 * MINUTE;

/** `more`: what is said with it, such as that there are no new signs. */
export const start = (routine: string, more: Partial<Command> = {}, at: Instant = S) =>
  ask({ type: 'start-routine', routine, ...more } as Command, at);

/** What the player's own buttons say. */
export const say = (
  type: 'pause-routine' | 'resume-routine' | 'step-back' | 'step-next' | 'stop-routine',
  at: Instant,
) => ask({ type }, at);

/** The steps of what is played. */
export const playing = ({ app }: Story): readonly string[] =>
  app.session?.slots.map(({ step }) => step) ?? [];

export const isMassaging = ({ app }: Story): boolean => {
  const routine = app.session && playedRoutine(app.session, catalog);
  return routine ? hasMassage(routine) : false;
};

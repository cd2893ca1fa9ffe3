import type { App } from '@/core/app';
import { bank, count } from '@/core/clocks';
import { endRoutine } from '@/core/ending';
import { careOf } from '@/core/library';
import { playedRoutine, slotsOf } from '@/core/playhead';
import { clocksWith, played } from '@/core/playing';
import { settleReminder } from '@/core/reminding';
import { resolved } from '@/core/resolving';
import { type Catalog, isForPartner } from '@/core/routine';
import {
  type Answers,
  answered,
  answeredAgain,
  OTHER,
  type Screening,
  unscreened,
} from '@/core/screening';
import type { Instant } from '@/core/time';
import { andThen, became, type Transition } from '@/core/transition';

/**
 * New answers hold at once, also for the routine that is being played: what is now ruled out is exchanged, second for second.
 * Not for a partner's massage: other legs, other answers.
 */
function screened(app: App, screening: Screening, at: Instant, catalog: Catalog): App {
  const answering = { ...app, screening };
  const { session } = app;
  const routine = session && playedRoutine(session, catalog);
  if (!session || !routine || isForPartner(catalog.routines[session.routine])) return answering;
  // The room was looked at when it began.
  const slots = slotsOf(resolved(routine, careOf(answering, at, 'walk'), catalog).slots);
  const here = { ...played(session, routine, at), slots };
  return { ...answering, clocks: clocksWith(app, at), session: here };
}

type List = Readonly<{ yes: Answers; answeredAt?: Instant | undefined }>;

/**
 * The whole list answered: every condition that holds, and for which leg, now or at an earlier instant. What the catalogue
 * does not know is left out.
 */
export function answerScreening(
  app: App,
  { yes, answeredAt }: List,
  at: Instant,
  catalog: Catalog,
): Transition {
  const known = Object.entries(yes).filter(([id]) => catalog.conditions[id] !== undefined);
  const screening = answered(
    app.screening,
    Object.fromEntries(known),
    Math.min(at, answeredAt ?? at),
  );
  return became(screened(app, screening, at, catalog));
}

/** Deletes what was answered. A warning sign stays until the person says that it was checked: evidence.md 4.2. */
export const forgetScreening = (app: App, at: Instant, catalog: Catalog): Transition =>
  became(screened(app, { ...unscreened, redFlag: app.screening.redFlag }, at, catalog));

/** One condition that was asked again: whether it still holds. */
export const answerAgain = (
  app: App,
  condition: string,
  still: boolean,
  at: Instant,
  catalog: Catalog,
): Transition =>
  became(screened(app, answeredAgain(app.screening, condition, still, at), at, catalog));

/** A sign that was named stays named: what is said after it takes nothing of it back. */
const graver = (before: string | null, said: string | null): string | null =>
  before !== null && before !== OTHER && (said === null || said === OTHER) ? before : said;

/**
 * Something is wrong: the routine ends, a new interval begins, and massage stays off until the person says that it was checked.
 * Until it is said that it is no warning sign, nothing is started and nobody is asked.
 */
export function stopForGood(
  app: App,
  id: string | null,
  at: Instant,
  catalog: Catalog,
): Transition {
  const redFlag = { id: graver(app.screening.redFlag?.id ?? null, id), at };
  return andThen(endRoutine(app, at, catalog), (ended) => {
    const banked = bank(ended, at);
    // Who has just said so is not asked again within the minute.
    const clocks = { ...banked.clocks, intervalFrom: banked.clocks.legBreak, stood: 0 };
    const screening = { ...banked.screening, redFlag };
    const stopped = count({ ...banked, clocks, finished: null, screening }, at);
    return settleReminder(stopped, 'withdrawn', at);
  });
}

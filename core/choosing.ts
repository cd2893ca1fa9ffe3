import type { App } from '@/core/app';
import { isDeferred } from '@/core/around';
import { clocksAt } from '@/core/clocks';
import { allRoutines, careOf, findRoutine, type Offer, offerOf } from '@/core/library';
import {
  type Catalog,
  getsUp,
  isForPartner,
  lengthOf,
  type Routine,
  type Setting,
} from '@/core/routine';
import type { Answers } from '@/core/screening';
import type { Space } from '@/core/settings';
import { HOUR, type Instant, type Ms } from '@/core/time';

/** Sitting for so long without rising asks for a routine that stands and walks; twice as long is said plainly: evidence.md 1.2. */
export const RISE_AFTER = HOUR;
export const RISING_OVERDUE = 2 * HOUR;

/** Why a routine fits now, for a few words in the popup. */
export type Why =
  | 'call'
  | 'sat'
  | 'stood'
  | 'ill'
  | 'arms'
  | 'chair'
  | 'room'
  | 'favourite'
  | 'picked'
  | 'first'
  | 'turn';

export type Choice = Readonly<{ routine: Routine; why: Why }>;

/** Why one fits by itself, without anybody having picked it. */
type Fitting = Exclude<Why, 'picked'>;

/** What a break should be like, where it is not as in the settings. */
export type Wish = Readonly<{ lasts?: Ms; space?: Space; unseen?: true }>;

/** What is looked for: in which settings, the best first, and whether it must leave the chair (null: either). */
type Search = Readonly<{ why: Fitting; settings: readonly Setting[]; up: boolean | null }>;

/** What holds now, the most pressing first. */
function searchFor(app: App, at: Instant, answers: Answers, unseen: boolean): Search {
  if (unseen) return { why: 'call', settings: ['call'], up: false };
  if (answers['no-leg-move']) return { why: 'arms', settings: ['arms', 'desk', 'own'], up: false };
  if (answers.fever) return { why: 'ill', settings: ['call'], up: false };
  if (answers['no-stand']) return { why: 'chair', settings: ['chair', 'desk', 'own'], up: false };
  const satLong = clocksAt(app, at).rising >= RISE_AFTER ? 'sat' : null;
  const long = app.stance === 'standing' ? 'stood' : satLong;
  const up = long === null ? null : true;
  const turn = app.recent.length === 0 ? 'first' : 'turn';
  return answers['no-walk']
    ? { why: long ?? 'room', settings: ['no-room', 'desk', 'own'], up }
    : { why: long ?? turn, settings: ['desk', 'own'], up };
}

/** Time on the feet and away from the chair, in ms. */
const walked = ({ slots }: Routine): Ms =>
  slots.reduce((sum, { step, lasts }) => sum + (step.posture === 'walking' ? lasts : 0), 0);

/** How lately it was played: the longer ago, the more. */
const sincePlayed = ({ recent }: App, { id }: Routine): number => {
  const last = recent.findIndex(({ routine }) => routine === id);
  return last < 0 ? recent.length : last;
};

/** Compares by one reason after the other: the first in which two differ decides, and more is better. */
const byReasons =
  <T>(...reasons: readonly ((one: T) => number | boolean)[]) =>
  (a: T, b: T): number =>
    reasons.reduce((found, reason) => found || Number(reason(b)) - Number(reason(a)), 0);

/**
 * The routine that fits now, and why: by call, room, what was answered, time since rising, length, favourites, and what was
 * played last.
 */
export function choose(
  app: App,
  at: Instant,
  catalog: Catalog,
  wish: Wish = {},
): Choice & Readonly<{ why: Fitting }> {
  const { lasts = app.settings.lasts, space = app.settings.space } = wish;
  const unseen = wish.unseen ?? isDeferred(app);
  const answers = careOf(app, at, space);
  const { why, settings, up } = searchFor(app, at, answers, unseen);
  const isNarrow = why === 'arms' || why === 'chair' || why === 'room';
  const isFavourite = ({ written }: Offer) => app.settings.favourites.includes(written.id);
  const [best] = allRoutines(app, catalog)
    .filter(({ setting }) => settings.includes(setting))
    .map((written) => offerOf(app, written, answers, catalog))
    .sort(
      byReasons<Offer>(
        ({ lost }) => lost === null,
        ({ routine }) => up === null || getsUp(routine) === up,
        // Where much is ruled out, a routine made of stand-ins would not be what it is called.
        ({ isChanged }) => isNarrow && !isChanged,
        ({ written }) => -Math.abs(lengthOf(written) - lasts),
        ({ written }) => written.setting === 'own' || written.setting === settings[0],
        ({ routine }) => !routine.isEased,
        isFavourite,
        ({ routine }) => (up === true ? walked(routine) : 0),
        ({ written }) => sincePlayed(app, written),
      ),
    );
  if (best === undefined) throw new Error('the catalogue has nothing to offer');
  const isOpen = why === 'turn' || why === 'first';
  return { routine: best.routine, why: isOpen && isFavourite(best) ? 'favourite' : why };
}

/** Whether what holds now calls for something else than the routine that was picked once for all. */
function isPressing(why: Fitting, { written, isChanged }: Offer, rising: Ms): boolean {
  switch (why) {
    case 'call':
    case 'ill':
    case 'stood':
      return true;
    case 'arms':
    case 'chair':
    case 'room':
      return isChanged;
    case 'sat':
      return rising >= RISING_OVERDUE || !getsUp(written);
    case 'favourite':
    case 'first':
    case 'turn':
      return false;
  }
}

/** What a reminder offers: the routine that was picked once for all, if nothing more pressing holds; else what fits. */
export function suggested(app: App, at: Instant, catalog: Catalog): Choice {
  const fitting = choose(app, at, catalog);
  const picked = findRoutine(app, app.settings.routine, catalog);
  // A partner is there now and then, and is screened each time.
  if (picked === undefined || isForPartner(picked)) return fitting;
  const offer = offerOf(app, picked, careOf(app, at), catalog);
  // Its name would promise a massage that is not in it.
  const isItself = offer.lost === null && !offer.routine.isEased;
  return isItself && !isPressing(fitting.why, offer, clocksAt(app, at).rising)
    ? { routine: offer.routine, why: 'picked' }
    : fitting;
}

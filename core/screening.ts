import { type Calendar, dayBounds, nextMorning } from '@/core/calendar';
import type { Catalog, Condition, Side } from '@/core/routine';
import { DAY, type Instant, type Ms } from '@/core/time';

/** What holds for a person, by condition, and for which leg. */
export type Answers = Readonly<Record<string, Side>>;

/** Something is wrong: a warning sign by its id, `OTHER` for something else, or not said yet what (null). */
type RedFlag = Readonly<{ id: string | null; at: Instant }>;

/** What the person said about their health. It stays on the device. */
export type Screening = Readonly<{
  /** When the whole list was last answered; null: never. */
  answeredAt: Instant | null;
  /** What was answered with yes, and when. */
  yes: Readonly<Record<string, Readonly<{ side: Side; at: Instant }>>>;
  /** When "no new signs in one leg" was last said, by starting a massage. */
  noSignsAt: Instant | null;
  redFlag: RedFlag | null;
}>;

export const unscreened: Screening = {
  answeredAt: null,
  yes: {},
  noSignsAt: null,
  redFlag: null,
};

/** The answers hold for three months: evidence.md 4.1, 3. */
export const HOLDS: Ms = 91 * DAY;

/** What a missing answer is as good as. */
const UNSURE = 'unsure';

/** Why massage is off whatever was answered; null: by this it is not. */
export type MassageOff = 'unanswered' | 'outdated' | 'stopped';

export function massageOff(screening: Screening, at: Instant): MassageOff | null {
  const { answeredAt, redFlag } = screening;
  if (redFlag !== null) return 'stopped';
  if (answeredAt === null) return 'unanswered';
  return at - answeredAt >= HOLDS ? 'outdated' : null;
}

/** What was answered with yes, without the times. */
export const yesOf = ({ yes }: Pick<Screening, 'yes'>): Answers =>
  Object.fromEntries(Object.entries(yes).map(([id, { side }]) => [id, side]));

/** Everything that speaks against steps now. Where massage is off it is as if somebody was not sure. */
export const answersOf = (screening: Screening, at: Instant): Answers => ({
  ...yesOf(screening),
  ...(massageOff(screening, at) === null ? {} : { [UNSURE]: 'both' }),
});

/** No warning sign, and still not right: massage is off, movement stays. */
export const OTHER = 'other';

/** Whether nothing is started and nobody is asked: for a warning sign, and until it is said what is wrong. */
export const isStopped = ({ redFlag }: Screening): boolean =>
  redFlag !== null && redFlag.id !== OTHER;

/** Whether the question about new signs is still to be answered today. */
export const asksForSigns = ({ noSignsAt }: Screening, at: Instant, calendar: Calendar): boolean =>
  noSignsAt === null || noSignsAt < dayBounds(at, calendar).from;

function isOver({ lasts }: Condition, since: Instant, at: Instant, calendar: Calendar): boolean {
  if (lasts === null) return false;
  return at >= (lasts === 'day' ? nextMorning(since, calendar) : since + lasts);
}

/** What should be asked again by now: everything, one condition by its id, or nothing (null). An answer holds until it is renewed. */
export function asksAgain(
  screening: Screening,
  at: Instant,
  { conditions }: Catalog,
  calendar: Calendar,
): 'everything' | Readonly<{ condition: string }> | null {
  const off = massageOff(screening, at);
  if (off === 'outdated') return 'everything';
  if (off === 'stopped') return null;
  const over = Object.entries(screening.yes).find(([id, answer]) => {
    const condition = conditions[id];
    return condition !== undefined && isOver(condition, answer.at, at, calendar);
  });
  return over === undefined ? null : { condition: over[0] };
}

/** The whole list answered: only what holds is kept, and holds from now. */
export function answered(screening: Screening, yes: Answers, at: Instant): Screening {
  const kept = Object.entries(yes).map(([id, side]) => [id, { side, at }] as const);
  return { ...screening, answeredAt: at, yes: Object.fromEntries(kept) };
}

/** One condition asked again. */
export function answeredAgain(
  screening: Screening,
  id: string,
  still: boolean,
  at: Instant,
): Screening {
  const { [id]: known, ...others } = screening.yes;
  if (known === undefined) return screening;
  return { ...screening, yes: still ? { ...others, [id]: { ...known, at } } : others };
}

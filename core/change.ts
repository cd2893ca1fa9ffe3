import { permutationTest } from 'simple-statistics';
import type { Day } from '@/core/calendar';
import { type DayTotals, satInAll } from '@/core/day-totals';
import { seeded } from '@/core/seeded';
import { MINUTE } from '@/core/time';

/** What is compared: ms in stretches over an hour, leg breaks, ms walked; each a day. */
const MEASURES = ['long', 'breaks', 'walked'] as const;

type Measure = (typeof MEASURES)[number];

/** What is different in a week: its mean a day, and that of the four weeks before. */
export type Change = Readonly<{
  measure: Measure;
  before: number;
  now: number;
  /** How many days were compared. */
  days: Readonly<{ before: number; now: number }>;
  /** How often chance alone made as much of a difference, of so many deals. */
  byChance: number;
}>;

const WEEK = 7;
const FOUR_WEEKS = 28;
/** Of fewer days nothing can be said. */
const LEAST_NOW = 3;
const LEAST_BEFORE = 10;
/** How often the days are dealt out anew; the smallest share that can be found is 1 in 2,000. */
export const DEALS = 1999;
/** One week in twenty may say something that is chance; three measures share that (Bonferroni). */
export const LEVEL = 0.05 / MEASURES.length;
/** Less than this a day nobody would notice. */
const MATTERS: Readonly<Record<Measure, number>> = {
  long: 10 * MINUTE,
  breaks: 1,
  walked: 10 * MINUTE,
};

function measured({ sat, breaks, walked }: DayTotals, measure: Measure): number {
  switch (measure) {
    case 'long':
      return sat.long;
    case 'breaks':
      return breaks.seated + breaks.standing + breaks.walking + breaks.away;
    case 'walked':
      return walked.confirmed + walked.unconfirmed;
  }
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** How often chance alone makes so much of a difference. The same days always give the same answer, in whatever order. */
function chance(now: readonly number[], before: readonly number[]): number {
  const sorted = (values: readonly number[]) => values.toSorted((a, b) => a - b);
  const share = permutationTest(sorted(now), sorted(before), 'two_side', DEALS, seeded(1));
  return Math.round(share * DEALS);
}

/** The days from one on, so many of them, in which somebody sat. */
const satIn = (days: readonly DayTotals[], from: Day, many: number): readonly DayTotals[] =>
  days.filter((one) => one.day >= from && one.day < from + many && satInAll(one) > 0);

/**
 * What changed most in the week that begins on a day, against the four weeks before it, and is no chance; null: nothing.
 * Only days before `today` count, as they are over. How it is decided: docs/decisions.md.
 */
export function changeOf(totals: readonly DayTotals[], week: Day, today: Day): Change | null {
  const over = totals.filter(({ day }) => day < today);
  const now = satIn(over, week, WEEK);
  const before = satIn(over, week - FOUR_WEEKS, FOUR_WEEKS);
  if (now.length < LEAST_NOW || before.length < LEAST_BEFORE) return null;
  const days = { now: now.length, before: before.length };
  const found = MEASURES.flatMap((measure): readonly Change[] => {
    const these = now.map((one) => measured(one, measure));
    const those = before.map((one) => measured(one, measure));
    const means = { now: meanOf(these), before: meanOf(those) };
    if (Math.abs(means.now - means.before) < MATTERS[measure]) return [];
    const byChance = chance(these, those);
    // What was observed is itself one of the deals.
    if ((byChance + 1) / (DEALS + 1) > LEVEL) return [];
    return [{ measure, ...means, days, byChance }];
  });
  return found.toSorted((a, b) => a.byChance - b.byChance)[0] ?? null;
}

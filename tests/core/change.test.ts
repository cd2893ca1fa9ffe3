import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeOf, DEALS, LEVEL } from '@/core/change';
import { type DayTotals, nothing } from '@/core/day-totals';
import { seeded } from '@/core/seeded';
import { HOUR, MINUTE } from '@/core/time';

/** A Monday, and the one after it. */
const WEEK = 20_458;
const NEXT = WEEK + 7;

type Lived = Readonly<{ long?: number; breaks?: number; walked?: number; sat?: number }>;

const lived = (
  day: number,
  { long = 0, breaks = 0, walked = 0, sat = HOUR }: Lived,
): DayTotals => ({
  ...nothing,
  day,
  sat: { short: sat, medium: 0, long },
  breaks: { seated: 0, standing: 0, walking: breaks, away: 0 },
  walked: { confirmed: walked, unconfirmed: 0 },
});

/** Working days from Monday on, so many of them. */
const workdays = (from: number, many: number, of: (place: number) => Lived): readonly DayTotals[] =>
  Array.from({ length: many }, (_, place) =>
    lived(from + Math.floor(place / 5) * 7 + (place % 5), of(place)),
  );

/** Four weeks of one kind, then a week of another; a little different from day to day. */
const weeks = (before: Lived, now: Lived): readonly DayTotals[] => {
  const about = ({ long = 0, breaks = 0, walked = 0 }: Lived, place: number): Lived => ({
    long: long + (place % 3) * MINUTE,
    breaks: breaks + (place % 2),
    walked: walked + (place % 3) * MINUTE,
  });
  return [
    ...workdays(WEEK - 28, 20, (place) => about(before, place)),
    ...workdays(WEEK, 5, (place) => about(now, place)),
  ];
};

describe('what changed in a week', () => {
  it('is less sitting in long stretches', () =>
    expect(changeOf(weeks({ long: 2 * HOUR }, { long: HOUR }), WEEK, NEXT)).toMatchObject({
      measure: 'long',
      before: expect.closeTo(2 * HOUR + 0.95 * MINUTE, -3),
      now: expect.closeTo(HOUR + 0.8 * MINUTE, -3),
      days: { before: 20, now: 5 },
    }));

  it('is more of it, just as well', () => {
    const change = changeOf(weeks({ long: HOUR }, { long: 2 * HOUR }), WEEK, NEXT);
    expect(change?.measure).toBe('long');
    expect(change?.now).toBeGreaterThan(change?.before ?? 0);
  });

  it('is another number of leg breaks, of all kinds', () =>
    expect(changeOf(weeks({ breaks: 3 }, { breaks: 6 }), WEEK, NEXT)).toMatchObject({
      measure: 'breaks',
      before: 3.5,
      now: 6.4,
    }));

  it('is another length of walks', () =>
    expect(changeOf(weeks({ walked: 5 * MINUTE }, { walked: HOUR }), WEEK, NEXT)?.measure).toBe(
      'walked',
    ));

  it('is nothing where nothing changed', () =>
    expect(changeOf(weeks({ breaks: 3 }, { breaks: 3 }), WEEK, NEXT)).toBeNull());

  it('is nothing in a history without days', () => expect(changeOf([], WEEK, NEXT)).toBeNull());

  it('is only the clearest of several', () => {
    // The walks change on every day, the breaks on most.
    const before = workdays(WEEK - 28, 20, (place) => ({ breaks: place % 7, walked: 0 }));
    const now = workdays(WEEK, 5, (place) => ({
      breaks: [2, 6, 9, 9, 9][place] ?? 0,
      walked: HOUR,
    }));
    expect(changeOf([...before, ...now], WEEK, NEXT)?.measure).toBe('walked');
  });

  it('does not depend on the order of the days', () => {
    const clear = weeks({ breaks: 3 }, { breaks: 5 });
    fc.assert(
      fc.property(fc.shuffledSubarray([...clear], { minLength: clear.length }), (days) => {
        expect(changeOf(days, WEEK, NEXT)).toEqual(changeOf(clear, WEEK, NEXT));
      }),
      { seed: 20260105, numRuns: 20 },
    );
  });
});

describe('it takes', () => {
  const [many, few] = [{ breaks: 9 }, { breaks: 2 }];
  const told = (days: readonly DayTotals[], today = NEXT) => changeOf(days, WEEK, today) !== null;
  const earlier = (count: number) => workdays(WEEK - 28, count, () => many);
  const later = (count: number) => workdays(WEEK, count, () => few);

  it.each([
    ['3 days with 10', [...earlier(10), ...later(3)], true],
    ['not 2 days', [...earlier(20), ...later(2)], false],
    ['not 9 days before', [...earlier(9), ...later(5)], false],
    [
      'days in which somebody sat',
      [...earlier(10), ...later(2), lived(WEEK + 3, { ...few, sat: 0 })],
      false,
    ],
    ['no older weeks', [...earlier(9), lived(WEEK - 29, many), ...later(5)], false],
    ['no later week', [...earlier(10), ...later(2), lived(WEEK + 7, few)], false],
  ] as const)('%s', (_, days, isTold) => expect(told(days, NEXT + 7)).toBe(isTold));

  it('days that are over', () => {
    const days = [...earlier(20), ...later(5)];
    expect(told(days, WEEK + 2)).toBe(false);
    expect(told(days, WEEK + 3)).toBe(true);
  });

  it.each([
    ['10 minutes in long stretches', { long: HOUR }, { long: 50 * MINUTE }, true],
    ['not less', { long: HOUR }, { long: 50 * MINUTE + 1 }, false],
    ['one break', { breaks: 4 }, { breaks: 5 }, true],
    ['10 minutes of walking', { walked: 0 }, { walked: 10 * MINUTE }, true],
    ['not fewer', { walked: 0 }, { walked: 10 * MINUTE - 1 }, false],
  ] as const)('%s', (_, was, is, isTold) =>
    expect(told([...workdays(WEEK - 28, 20, () => was), ...workdays(WEEK, 5, () => is)])).toBe(
      isTold,
    ),
  );
});

/** A day like every other, but for luck: breaks as coins fall, stretches and walks of any length. */
const anyDay = (random: () => number, more = 0): Lived => ({
  long: Math.round(random() * 3 * HOUR),
  breaks: Array.from({ length: 12 }, random).filter((coin) => coin < 0.5).length + more,
  walked: Math.round(random() * random() * HOUR),
});

describe('weeks by lot', () => {
  const SEED = 5;
  const toldOf = (weeks: number, more: number): number => {
    const random = seeded(SEED);
    return Array.from({ length: weeks }).filter(() => {
      const before = workdays(WEEK - 28, 20, () => anyDay(random));
      const now = workdays(WEEK, 5, () => anyDay(random, more));
      return changeOf([...before, ...now], WEEK, NEXT) !== null;
    }).length;
  };

  it('seldom say that something changed where nothing did', () => {
    const WEEKS = 400;
    const told = toldOf(WEEKS, 0);
    console.log(
      `seed ${SEED}: ${told} of ${WEEKS} weeks like any other say that something changed`,
    );
    // 5 % at most, and three standard deviations of what the lot makes of that.
    expect(told).toBeLessThanOrEqual(0.05 * WEEKS + 3 * Math.sqrt(0.05 * 0.95 * WEEKS));
    expect(told).toBeGreaterThan(0);
  });

  it('nearly always say so where something did', () => expect(toldOf(100, 5)).toBeGreaterThan(95));
});

it('deals the days often enough to be sure', () =>
  expect(1 / (DEALS + 1)).toBeLessThan(LEVEL / 10));

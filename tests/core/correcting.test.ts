import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { corrected, type TypedTimes, timesOf, typedSpan } from '@/core/correcting';
import { type CorrectionProblem, emptyFields, spanProblem } from '@/core/correction-problem';
import { entrySchema } from '@/core/entry-schema';
import type { Recorded } from '@/core/history';
import { DAY, HOUR, type Instant, MINUTE, SECOND } from '@/core/time';
import { anyLine } from '../support/lines';

const MONDAY = Date.UTC(2026, 0, 5);
const NOON_A_WEEK_LATER = MONDAY + 7 * DAY + 12 * HOUR;

/** An instant by what a clock shows in UTC, days after that Monday. */
const at = (hour: number, minute = 0, days = 0, second = 0): Instant =>
  MONDAY + days * DAY + hour * HOUR + minute * MINUTE + second * SECOND;
/** What a time field holds. */
const shown = (hour: number, minute = 0): number => hour * 60 + minute;

const span = (startedAt: Instant, endedAt: Instant, utcOffset = 0) => ({
  startedAt,
  endedAt,
  utcOffset,
});
const sitting = (startedAt: Instant, endedAt: Instant, sat = endedAt - startedAt): Recorded => ({
  ...span(startedAt, endedAt),
  id: `spell:${startedAt}`,
  kind: 'spell',
  sat,
});
const gone = (startedAt: Instant, endedAt: Instant): Recorded => ({
  ...span(startedAt, endedAt),
  id: `absence:${startedAt}`,
  kind: 'absence',
});
const paused = (startedAt: Instant, endedAt: Instant): Recorded => ({
  ...span(startedAt, endedAt),
  id: `pause:${startedAt}`,
  kind: 'pause',
});
const walk: Recorded = {
  ...span(at(10), at(10, 10)),
  id: `routine:${at(10)}`,
  kind: 'routine',
  routine: 'walk-3',
  completed: false,
  legBreak: false,
  played: { seated: MINUTE, standing: MINUTE, walking: 2 * MINUTE },
  confirmed: MINUTE,
};

const morning = sitting(at(9, 2, 0, 40), at(9, 41, 0, 12));

/** What becomes of the times of a line, in fields that show what they did but for what is typed. */
const typed = (line: Recorded, times: Partial<TypedTimes>, others: readonly Recorded[] = []) =>
  typedSpan(line, { ...timesOf(line), ...times }, others);

describe('the times of a line', () => {
  it('are those of the place where it was written', () =>
    expect(timesOf({ ...morning, utcOffset: 9 * 60 + 30 })).toEqual({
      from: shown(18, 32),
      to: shown(19, 11),
    }));

  it('keep the seconds that nobody touched', () => {
    expect(typed(morning, {})).toEqual({ startedAt: morning.startedAt, endedAt: morning.endedAt });
    expect(typed(morning, { to: shown(9, 30) })).toEqual({
      startedAt: morning.startedAt,
      endedAt: at(9, 30),
    });
  });

  it('are nothing while a field is not whole', () => {
    expect(typed(morning, { to: null })).toBeNull();
    expect(typed(morning, { from: null })).toBeNull();
    expect(emptyFields({ from: null, to: 0 })).toEqual(['from']);
    expect(emptyFields({ from: 0, to: null })).toEqual(['to']);
  });

  it.each([
    ['an end past midnight', sitting(at(23), at(23, 50)), { to: shown(0, 20) }, at(0, 20, 1)],
    [
      'an end back before midnight',
      sitting(at(23), at(0, 30, 1)),
      { to: shown(23, 30) },
      at(23, 30),
    ],
    ['an end after a night', sitting(at(23), at(23, 50)), { to: shown(15) }, at(15, 0, 1)],
    ['a slip of more than a night', sitting(at(23), at(23, 50)), { to: shown(15, 1) }, at(15, 1)],
    ['an end at the start', sitting(at(9), at(10)), { to: shown(9) }, at(9)],
    ['the end of a night away', gone(at(17), at(8, 0, 1)), { to: shown(9, 30) }, at(9, 30, 1)],
    ['the end of a weekend', gone(at(17), at(8, 0, 3)), { to: shown(9) }, at(9, 0, 3)],
    ['an earlier one', gone(at(17), at(8, 0, 3)), { to: shown(22) }, at(22, 0, 2)],
    [
      'the start of a weekend, as an end',
      gone(at(17), at(18, 0, 1)),
      { to: shown(16) },
      at(16, 0, 1),
    ],
  ] as const)('find the day of %s', (_, line, times, endedAt) =>
    expect(typed(line, times)?.endedAt).toBe(endedAt),
  );

  it.each([
    ['an hour', at(9), shown(10), at(10)],
    ['into the night of the same day', at(19), shown(2), at(2, 0, 1)],
    ['back out of it', at(2, 0, 1), shown(23, 50), at(23, 50)],
    ['as far as a day goes', at(9), shown(3), at(3, 0, 1)],
    ['just before 04:00', at(4, 10), shown(3, 50), at(3, 50)],
    ['just after it', at(3, 50, 1), shown(4, 10), at(4, 10, 1)],
  ] as const)('move a start %s', (_, from, minutes, startedAt) =>
    expect(typed(sitting(from, from + HOUR), { from: minutes })?.startedAt).toBe(startedAt),
  );

  it('are found on the clocks of the place', () => {
    const there: Recorded = { ...sitting(at(1), at(2)), utcOffset: -8 * 60 };
    // 17:00 to 18:00 on Sunday.
    expect(typed(there, { from: shown(16, 30), to: shown(1) })).toEqual({
      startedAt: at(0, 30),
      endedAt: at(9),
    });
  });

  it('begin where another line ends, if that is in the same minute', () => {
    const before = sitting(at(8), at(9, 0, 0, 41));
    const over = { ...paused(at(8), at(9, 0, 0, 50)) };
    expect(typed(morning, { from: shown(9) }, [before, over])?.startedAt).toBe(before.endedAt);
    expect(typed(morning, { from: shown(8, 59) }, [before])?.startedAt).toBe(at(8, 59));
  });
});

describe('what is wrong with times', () => {
  const before = sitting(at(8), at(9));
  const problem = (
    line: Recorded,
    times: Partial<TypedTimes>,
    others: readonly Recorded[] = [],
    now = NOON_A_WEEK_LATER,
  ): CorrectionProblem | null => {
    const other = typed(line, times, others);
    return other && spanProblem(line, other, others, now);
  };

  it('is nothing where nothing was typed, whatever it is', () => {
    const empty = sitting(at(9), at(9));
    const long = sitting(at(9), at(9, 0, 2));
    const double = sitting(at(9, 10), at(9, 30));
    for (const line of [empty, long, double]) {
      expect(problem(line, {}, [empty, long, double, morning], at(9))).toBeNull();
    }
  });

  it('is an end before the start, or at it', () => {
    expect(problem(morning, { to: shown(8, 50) })).toEqual({ kind: 'backwards' });
    expect(problem(morning, { to: shown(9, 2) })).toEqual({ kind: 'backwards' });
    expect(problem(morning, { from: shown(10) })).toEqual({ kind: 'backwards' });
  });

  it('is more than a day, but not of an absence or a pause', () => {
    const night = sitting(at(22), at(5, 0, 1));
    expect(problem(night, { from: shown(5) })).toBeNull();
    expect(problem(night, { from: shown(4, 59) })).toEqual({ kind: 'long' });
    expect(problem(gone(at(17), at(8, 0, 3)), { from: shown(16) })).toBeNull();
    expect(problem(paused(at(17), at(8, 0, 3)), { from: shown(16) })).toBeNull();
  });

  it('is what lies ahead', () => {
    const now = at(9, 45);
    expect(problem(morning, { to: shown(9, 45) }, [], now)).toBeNull();
    expect(problem(morning, { to: shown(9, 46) }, [], now)).toEqual({
      kind: 'future',
      fields: ['to'],
    });
    expect(problem(morning, { from: shown(10), to: shown(11) }, [], now)).toEqual({
      kind: 'future',
      fields: ['from', 'to'],
    });
  });

  it('is another line at the same time, which it names', () => {
    const after = gone(at(9, 45), at(10));
    const others = [before, morning, after];
    expect(problem(morning, { from: shown(8, 59) }, others)).toEqual({
      kind: 'overlap',
      with: before,
    });
    expect(problem(morning, { to: shown(9, 46) }, others)).toEqual({
      kind: 'overlap',
      with: after,
    });
    expect(problem(morning, { from: shown(9), to: shown(9, 45) }, others)).toBeNull();
  });

  it('is neither a reminder nor a pause beside it', () => {
    const pause = paused(at(9, 50), at(12));
    expect(problem(morning, { to: shown(10) }, [morning, pause])).toBeNull();
    expect(problem(pause, { from: shown(9) }, [morning, pause])).toBeNull();
  });
});

describe('a line that is corrected', () => {
  const shorter = { startedAt: at(9), endedAt: at(9, 30) };
  const longer = { startedAt: at(9), endedAt: at(11) };
  /** An hour of which six minutes were left out. */
  const hour = sitting(at(9), at(10), 54 * MINUTE);

  it('has less sitting in it in proportion, and more but for what was left out', () => {
    expect(corrected(hour, shorter)).toEqual({ ...hour, ...shorter, sat: 27 * MINUTE });
    expect(corrected(hour, longer)).toEqual({ ...hour, ...longer, sat: 114 * MINUTE });
    expect(corrected(hour, hour)).toEqual(hour);
  });

  it('has standing in it in the same way', () => {
    const stood: Recorded = {
      ...span(at(9), at(10)),
      id: `standing:${at(9)}`,
      kind: 'standing',
      stood: HOUR,
    };
    expect(corrected(stood, shorter)).toEqual({ ...stood, ...shorter, stood: 30 * MINUTE });
    expect(corrected(stood, longer)).toEqual({ ...stood, ...longer, stood: 2 * HOUR });
  });

  it('begins to be sat in where it had no length', () => {
    const empty = sitting(at(9), at(9));
    expect(corrected(empty, shorter)).toEqual({ ...empty, ...shorter, sat: 30 * MINUTE });
  });

  it('keeps what was played as long as that fits, and plays less where it does not', () => {
    const marks = { completed: true, legBreak: true };
    const five = { startedAt: at(10), endedAt: at(10, 5) };
    const two = { startedAt: at(10), endedAt: at(10, 2) };
    expect(corrected(walk, five)).toEqual({ ...walk, ...five });
    expect(corrected(walk, two, marks)).toEqual({
      ...walk,
      ...two,
      ...marks,
      played: { seated: MINUTE / 2, standing: MINUTE / 2, walking: MINUTE },
      confirmed: MINUTE / 2,
    });
  });

  it('of another kind has other times, and nothing else', () => {
    const asked: Recorded = {
      ...span(at(9), at(10)),
      id: `reminder:${at(9)}`,
      kind: 'reminder',
      answer: 'skipped',
      asked: 1,
    };
    for (const line of [gone(at(9), at(10)), paused(at(9), at(10)), asked]) {
      expect(corrected(line, shorter, { completed: true, legBreak: true })).toEqual({
        ...line,
        ...shorter,
      });
    }
  });

  it('is still a line, whatever was typed, and the same where nothing was', () => {
    const minutes = fc.integer({ min: 0, max: 24 * 60 - 1 });
    const typing = fc.record({ from: fc.option(minutes), to: fc.option(minutes) });
    let taken = 0;
    fc.assert(
      fc.property(anyLine, fc.array(anyLine, { maxLength: 8 }), typing, (line, others, times) => {
        const same = typedSpan(line, timesOf(line), others);
        expect(same && corrected(line, same)).toEqual(line);
        const { from, to } = timesOf(line);
        const all = { from: times.from ?? from, to: times.to ?? to };
        const other = typedSpan(line, all, others);
        if (!other || spanProblem(line, other, others, NOON_A_WEEK_LATER)) return;
        taken += 1;
        expect(v.is(entrySchema, corrected(line, other))).toBe(true);
      }),
      { seed: 20260105, numRuns: 2000 },
    );
    expect(taken).toBeGreaterThan(500);
  });
});

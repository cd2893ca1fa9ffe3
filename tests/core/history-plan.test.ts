import { describe, expect, it } from 'vitest';
import type { Recorded } from '@/core/history';
import type { HistoryFile } from '@/core/history-file';
import { linesById, meet, planOf } from '@/core/history-plan';
import { DAY, HOUR, MINUTE } from '@/core/time';
import { T0 } from '../support/replay';

const at = (from: number, lasts = HOUR) => ({
  startedAt: T0 + from,
  endedAt: T0 + from + lasts,
  utcOffset: 60,
});
const sat = (from: number, lasts = HOUR): Recorded => ({
  id: `spell:${T0 + from}`,
  kind: 'spell',
  ...at(from, lasts),
  sat: lasts,
});
const asked = (from: number): Recorded => ({
  id: `reminder:${T0 + from}`,
  kind: 'reminder',
  ...at(from, MINUTE),
  answer: 'left',
  asked: 1,
});
const today = Math.floor(T0 / DAY);

const plan = (file: Partial<HistoryFile>, ...here: readonly (readonly Recorded[])[]) => {
  const whole = { entries: [], aside: [], ...file };
  return planOf(
    whole,
    here.map((some) => meet(linesById(whole), some)),
  );
};

describe('bringing in', () => {
  it('adds everything where there is nothing, in order of time', () => {
    const entries = [sat(DAY), sat(0), asked(30 * MINUTE)];
    expect(plan({ entries })).toEqual({
      fresh: [sat(0), asked(30 * MINUTE), sat(DAY)],
      there: 0,
      changed: 0,
      overlapping: 0,
      aside: 0,
      days: { first: today, last: today + 1 },
    });
  });

  it('adds nothing of what is there, whatever order its fields are kept in', () => {
    const { kind, ...rest } = sat(0);
    const turned = { ...rest, kind } as Recorded;
    expect(plan({ entries: [sat(0)] }, [turned])).toMatchObject({
      fresh: [],
      there: 1,
      days: null,
    });
  });

  it('leaves what was corrected here, also where it lies elsewhere now', () => {
    const corrected: Recorded = { ...sat(5 * HOUR), id: sat(0).id };
    const entries = [sat(0), sat(5.5 * HOUR), sat(2 * HOUR)];
    expect(plan({ entries }, [corrected])).toMatchObject({
      fresh: [sat(2 * HOUR)],
      there: 0,
      changed: 1,
      overlapping: 1,
    });
  });

  it('takes a line that is kept, and is none, for another', () => {
    const odd = { ...sat(0), sat: -1 };
    expect(plan({ entries: [sat(0)] }, [odd])).toMatchObject({ fresh: [], changed: 1 });
  });

  it('leaves out what tells of a time that is told here, and not reminders', () => {
    const entries = [sat(0), asked(10 * MINUTE), sat(2 * HOUR)];
    const here = [sat(-30 * MINUTE, 40 * MINUTE), asked(-10 * MINUTE)];
    expect(plan({ entries }, [], here)).toMatchObject({
      fresh: [asked(10 * MINUTE), sat(2 * HOUR)],
      overlapping: 1,
    });
  });

  it('lets lines touch', () =>
    expect(plan({ entries: [sat(HOUR)] }, [sat(0)], [sat(2 * HOUR)]).fresh).toEqual([sat(HOUR)]));

  it('sees a long line behind later short ones', () => {
    const here = [sat(0, 9 * HOUR), sat(10 * MINUTE, MINUTE), sat(3 * HOUR, MINUTE)];
    expect(plan({ entries: [sat(8 * HOUR, MINUTE)] }, here)).toMatchObject({ overlapping: 1 });
  });

  it('brings back what was set aside beside the lines that it lies beside', () => {
    const file = { entries: [sat(0)], aside: [{ ...sat(30 * MINUTE) }] };
    expect(plan(file)).toMatchObject({ fresh: [sat(0), sat(30 * MINUTE)], aside: 1 });
    expect(plan(file, [sat(0)])).toMatchObject({ fresh: [sat(30 * MINUTE)], there: 1, aside: 1 });
    expect(plan(file, [sat(45 * MINUTE)])).toMatchObject({ fresh: [], overlapping: 2, aside: 0 });
  });
});

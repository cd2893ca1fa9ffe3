import { describe, expect, it } from 'vitest';
import type { Recorded } from '@/core/history';
import { rowOf } from '@/core/history-table';
import { isoThere } from '@/core/iso-time';
import { DAY, HOUR, MINUTE, SECOND } from '@/core/time';
import { T0 } from '../support/replay';

const span = { startedAt: T0, endedAt: T0 + HOUR + 31 * SECOND, utcOffset: 330 };
const times = { started: '2026-01-05T14:30:00+05:30', ended: '2026-01-05T15:30:31+05:30' };

describe('a line as a row', () => {
  it.each<[Recorded, object]>([
    [
      { ...span, id: 'spell:1', kind: 'spell', sat: 61 * MINUTE + 20 * SECOND },
      { kind: 'sitting', minutes_sat: '61.33' },
    ],
    [
      { ...span, id: 'standing:1', kind: 'standing', stood: HOUR },
      { kind: 'standing', minutes_stood: '60' },
    ],
    [{ ...span, id: 'absence:1', kind: 'absence' }, { kind: 'absence' }],
    [{ ...span, id: 'pause:1', kind: 'pause' }, { kind: 'pause' }],
    [
      { ...span, id: 'reminder:1', kind: 'reminder', answer: 'left', asked: 2 },
      { kind: 'reminder', answer: 'left', times_asked: '2' },
    ],
    [
      {
        ...span,
        id: 'routine:1',
        kind: 'routine',
        routine: 'walk-3',
        completed: true,
        legBreak: false,
        played: { seated: 6 * SECOND, standing: 0, walking: 2 * MINUTE },
        confirmed: MINUTE,
      },
      {
        kind: 'routine',
        minutes_seated_in_routine: '0.1',
        minutes_stood: '0',
        minutes_walked: '2',
        minutes_walked_away_from_desk: '1',
        routine: 'walk-3',
        completed: 'yes',
        leg_break: 'no',
      },
    ],
  ])('%o', (line, row) => expect(rowOf(line)).toEqual({ ...row, ...times }));
});

describe('a time as clocks show it', () => {
  it.each([
    [Date.UTC(2024, 1, 29, 23, 59, 59, 999), 0, '2024-02-29T23:59:59+00:00'],
    [Date.UTC(2024, 1, 29, 23), 60, '2024-03-01T00:00:00+01:00'],
    [Date.UTC(2026, 0, 1, 3), -210, '2025-12-31T23:30:00-03:30'],
    [Date.UTC(2100, 1, 28, 12), 14 * 60, '2100-03-01T02:00:00+14:00'],
  ])('%d, %d min ahead', (at, offset, shown) => expect(isoThere(at, offset)).toBe(shown));

  it('is right on each day of the years that a history can have', () => {
    for (let at = Date.UTC(2015, 0, 1); at < Date.UTC(2101, 0, 1); at += DAY)
      expect(isoThere(at, 0)).toBe(`${new Date(at).toISOString().slice(0, 19)}+00:00`);
  });
});

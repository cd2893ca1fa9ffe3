import { describe, expect, it } from 'vitest';
import { freshApp } from '@/core/fresh';
import type { Answer, Recorded } from '@/core/history';
import { goingOn } from '@/core/running';
import { HOUR, MINUTE, type Ms } from '@/core/time';
import { type Timeline, timelineOf } from '@/core/timeline';
import { clockChanges, hourMarks } from '@/core/timeline-axis';

const MONDAY = Date.UTC(2026, 0, 5);
/** A time of that day, in hours by a clock so many minutes east of UTC. */
const at = (hour: number, utcOffset = 0) => MONDAY + hour * HOUR - utcOffset * MINUTE;

const span = (kind: string, from: number, to: number, utcOffset = 0) => ({
  id: `${kind}:${from}`,
  startedAt: from,
  endedAt: to,
  utcOffset,
});
const sat = (from: number, lasted: Ms, utcOffset = 0): Recorded => ({
  ...span('spell', from, from + lasted, utcOffset),
  kind: 'spell',
  sat: lasted,
});
const stood = (from: number, lasted: Ms): Recorded => ({
  ...span('standing', from, from + lasted),
  kind: 'standing',
  stood: lasted,
});
const gone = (from: number, to: number, kind: 'absence' | 'pause' = 'absence'): Recorded => ({
  ...span(kind, from, to),
  kind,
});
const walked = (from: number, lasted: Ms, legBreak = true): Recorded => ({
  ...span('routine', from, from + lasted),
  kind: 'routine',
  routine: 'walk-3',
  completed: legBreak,
  legBreak,
  played: { seated: 0, standing: 0, walking: lasted },
  confirmed: lasted,
});
const reminded = (from: number, answer: Answer, asked = 1): Recorded => ({
  ...span('reminder', from, from + MINUTE),
  kind: 'reminder',
  answer,
  asked,
});
const day = (...lines: Recorded[]): Timeline => timelineOf(lines, null);
const kinds = ({ pieces }: Timeline) => pieces.map(({ kind }) => kind);

/** What the clocks show along an axis, hour by hour. */
const clocks = ({ axis }: Timeline, every = 1) =>
  axis && hourMarks(axis, every).map((mark) => ((mark.at + mark.utcOffset * MINUTE) / HOUR) % 24);

describe('a day on one axis', () => {
  it('tells sitting by its length, standing, breaks, absences and pauses', () => {
    const told = day(
      sat(at(9), 20 * MINUTE),
      walked(at(9.5), 3 * MINUTE),
      sat(at(10), 50 * MINUTE),
      gone(at(11), at(11.5)),
      sat(at(11.5), 80 * MINUTE),
      stood(at(13), HOUR),
      gone(at(14), at(15), 'pause'),
    );
    expect(kinds(told)).toEqual(['short', 'walking', 'medium', 'away', 'long', 'stood', 'pause']);
    expect(told.pieces.map(({ lasted }) => lasted / MINUTE)).toEqual([20, 3, 50, 30, 80, 60, 60]);
  });

  it('does not call going home in the evening an absence, nor is the axis as long as the night', () => {
    const told = day(sat(at(9), HOUR), gone(at(18), at(33)));
    expect(kinds(told)).toEqual(['medium']);
    expect(clocks(told)).toEqual([9, 10, 11, 12, 13, 14, 15, 16, 17]);
  });

  it('shows a pause until tomorrow as far as anything else happened', () => {
    const told = day(sat(at(9), 10 * HOUR), gone(at(12), at(28), 'pause'));
    expect(told.pieces.at(-1)).toMatchObject({ kind: 'pause', from: at(12), to: at(19) });
    expect(day(gone(at(9), at(28), 'pause')).axis).toMatchObject({ from: at(9), to: at(17) });
  });

  it('does not count a routine that was stopped at once', () => {
    const told = day(walked(at(9), MINUTE, false), walked(at(10), 3 * MINUTE));
    expect(told.pieces.map(({ counts }) => counts)).toEqual([false, true]);
  });

  it.each([
    ['routine', 'taken'],
    ['left', 'taken'],
    ['changed', 'taken'],
    ['elsewhere', 'taken'],
    ['snoozed', 'snoozed'],
    ['skipped', 'skipped'],
    ['unanswered', 'unanswered'],
    ['withdrawn', 'withdrawn'],
  ] as const)('marks a reminder with the answer %s as %s', (answer, outcome) =>
    expect(day(reminded(at(9), answer)).asked).toMatchObject([{ at: at(9), outcome }]),
  );

  it('marks no reminder that nobody saw', () => {
    const told = day(sat(at(9), HOUR), reminded(at(9.5), 'withdrawn', 0));
    expect(told.asked).toEqual([]);
  });

  it('has no axis where nothing happened', () =>
    expect(day()).toEqual({ pieces: [], asked: [], axis: null }));

  it('runs from the hour of the first line to the hour of the last', () =>
    expect(clocks(day(sat(at(7.75), HOUR), sat(at(17.25), HOUR)))).toEqual([
      7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19,
    ]));

  it('can be marked every few hours, by the clock and not by the first line', () =>
    expect(clocks(day(sat(at(7.5), 12 * HOUR)), 3)).toEqual([9, 12, 15, 18]));
});

describe('the stretch that goes on', () => {
  it('is in the day, and marked', () => {
    const app = { ...freshApp(at(10)), heardAt: at(10.5) };
    const [running] = goingOn(app);
    expect(running).toEqual({
      id: `spell:${at(10)}`,
      kind: 'spell',
      startedAt: at(10),
      endedAt: at(10.5),
      sat: 30 * MINUTE,
    });
    const told = timelineOf([sat(at(9), HOUR)], running ? { ...running, utcOffset: 0 } : null);
    expect(told.pieces.map(({ kind, isRunning }) => [kind, isRunning])).toEqual([
      ['medium', false],
      ['medium', true],
    ]);
  });

  it('is none while nobody is there', () =>
    expect(goingOn({ ...freshApp(at(10)), spell: null, countingSince: null })).toEqual([]));
});

describe('the hours of a day on which clocks change', () => {
  it('are drawn in time that passed: the hour that comes twice is there twice', () => {
    // A night at the desk in Berlin, when summer time ends: three o'clock is two o'clock, and an hour later three again.
    const summer = sat(at(23, 120), 3 * HOUR, 120);
    const winter = sat(at(26, 60) + 30 * MINUTE, 2 * HOUR, 60);
    const told = day(summer, winter);
    expect(clocks(told)).toEqual([23, 0, 1, 2, 3, 3, 4, 5, 6]);
    expect(told.pieces.reduce((sum, { from, to }) => sum + to - from, 0)).toBe(5 * HOUR);
    expect(told.axis && clockChanges(told.axis)).toEqual([{ at: winter.startedAt, by: -HOUR }]);
  });

  it('follow the traveller: the clocks jump, the stretches keep their length', () => {
    const home = sat(at(9, 60), 2 * HOUR, 60);
    const abroad = sat(at(9, 60) + 6 * HOUR, HOUR, -480);
    const told = day(home, abroad);
    expect(told.pieces.map(({ from, to }) => (to - from) / HOUR)).toEqual([2, 1]);
    expect(clocks(told)).toEqual([9, 10, 11, 12, 13, 14, 6, 7, 8]);
    expect(told.axis && clockChanges(told.axis)).toEqual([{ at: abroad.startedAt, by: -9 * HOUR }]);
  });

  it('are whole hours of the place also where its clocks are half an hour off', () => {
    const told = day(sat(at(9.25, 330), HOUR, 330));
    expect(told.axis?.from).toBe(at(9, 330));
    expect(clocks(told)).toEqual([9, 10, 11, 12, 13, 14, 15, 16, 17]);
  });
});

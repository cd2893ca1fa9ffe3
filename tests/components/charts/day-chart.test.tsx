// @vitest-environment happy-dom
import '../../support/english';
import { cleanup, render, screen } from '@testing-library/preact';
import type { ComponentProps } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DayChart } from '@/components/charts/day/day-chart';
import type { Recorded } from '@/core/history';
import { DAY, HOUR, MINUTE } from '@/core/time';
import { timelineOf } from '@/core/timeline';
import { MONDAY, speech } from './said';

afterEach(cleanup);

const at = (hour: number) => MONDAY * DAY + hour * HOUR;
const span = (kind: string, from: number, minutes: number, utcOffset = 0) => ({
  id: `${kind}:${from}`,
  startedAt: at(from),
  endedAt: at(from) + minutes * MINUTE,
  utcOffset,
});
const sat = (from: number, minutes: number, utcOffset = 0): Recorded => ({
  ...span('spell', from, minutes, utcOffset),
  kind: 'spell',
  sat: minutes * MINUTE,
});
const reminded = (from: number): Recorded => ({
  ...span('reminder', from, 1),
  kind: 'reminder',
  answer: 'skipped',
  asked: 1,
});
const walked = (from: number, legBreak: boolean): Recorded => ({
  ...span('routine', from, 3),
  kind: 'routine',
  routine: 'walk-3',
  completed: legBreak,
  legBreak,
  played: { seated: 0, standing: 0, walking: 3 * MINUTE },
  confirmed: 0,
});

const show = (
  lines: readonly Recorded[],
  { running = null, now = null }: { running?: Recorded | null; now?: number | null } = {},
) => {
  const props: ComponentProps<typeof DayChart> = {
    timeline: timelineOf(lines, running),
    speech,
    when: 'Monday',
    summary: 'all of it',
    empty: 'Nothing here.',
    steps: null,
    now,
    fileName: 'day',
    onSave: vi.fn(),
  };
  render(<DayChart {...props} />);
};
const names = () => screen.queryAllByRole('option').map((one) => one.getAttribute('aria-label'));
const signs = () => screen.getAllByRole('listitem').map((one) => one.textContent);

describe('a day', () => {
  it('says each stretch and each reminder, in order of time', () => {
    show([sat(9, 45), reminded(9.75), walked(9.8, true), walked(10, false), sat(10.1, 80)]);
    expect(names()).toEqual([
      '09:00 to 09:45: Sitting, 30 to 60 min, 45 min',
      '09:45: Reminder, skipped',
      '09:48 to 09:51: Walking break, 3 min',
      '10:00 to 10:03: Break, too short to count, 3 min',
      '10:06 to 11:26: Sitting, over 60 min, 1 h 20 min',
    ]);
  });

  it('says that the last stretch goes on, and shows where the day has got to', () => {
    show([], { running: sat(9, 20), now: at(9.4) });
    expect(names()).toEqual(['Since 09:00: Sitting, under 30 min, 20 min so far']);
    expect(signs()).toEqual(['Sitting, under 30 min', 'Going on', 'Now']);
  });

  it('explains the signs that it has, and no others', () => {
    show([sat(9, 45), reminded(9.75)]);
    expect(signs()).toEqual(['Sitting, 30 to 60 min', 'Reminder, skipped']);
  });

  it('says in words where the clocks changed', () => {
    show([sat(9, 45, 60), sat(14, 45, -120)]);
    expect(screen.getByText(/^The clocks went back by 3 h/)).toBeTruthy();
    expect(names()[1]).toMatch(/^12:00 to 12:45/);
    cleanup();
    show([sat(9, 45), sat(14, 45, 60)]);
    expect(screen.getByText(/^The clocks went forward by 1 h/)).toBeTruthy();
  });

  it('without anything says so', () => {
    show([]);
    expect(screen.getByText('Nothing here.')).toBeTruthy();
    expect(names()).toEqual([]);
  });
});

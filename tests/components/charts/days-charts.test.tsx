// @vitest-environment happy-dom
import '../../support/english';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { WeekChart } from '@/components/charts/week/week-chart';
import { YearChart } from '@/components/charts/year/year-chart';
import { nothing } from '@/core/day-totals';
import { HOUR } from '@/core/time';
import { daysOf } from '@/core/weeks';
import { known, MONDAY, speech } from './said';

const onChoose = vi.fn();
afterEach(() => {
  cleanup();
  onChoose.mockReset();
});

const frame = {
  speech,
  when: 'then',
  steps: null,
  onChoose,
  fileName: 'file',
  onSave: vi.fn(),
};
const names = () => screen.queryAllByRole('option').map((one) => one.getAttribute('aria-label'));
const chosen = () => screen.getByRole('option', { selected: true }).getAttribute('aria-label');

describe('a week', () => {
  const week = (today = MONDAY + 2) =>
    render(
      <WeekChart
        {...frame}
        days={daysOf({ from: MONDAY, to: MONDAY + 6 })}
        known={[known(MONDAY), known(MONDAY + 2, { sat: nothing.sat, breaks: nothing.breaks })]}
        today={today}
        chosen={MONDAY}
      />,
    );

  it('says each day up to today, also one of which nothing is known', () => {
    week();
    expect(names()).toEqual([
      'Mon 2026-01-05: 4 h 10 min sat, 1 h 10 min of it in stretches over 60 min, 5 breaks',
      'Tue 2026-01-06: nothing is known',
      'Wed 2026-01-07: 0 min sat, 0 breaks',
    ]);
  });

  it('shows which day is shown, and asks for another', () => {
    week();
    expect(chosen()).toMatch(/^Mon /);
    fireEvent.click(screen.getByRole('option', { name: /^Wed / }));
    expect(onChoose).toHaveBeenLastCalledWith(MONDAY + 2);
  });

  it('says itself in one line', () => {
    week();
    expect(
      screen.getByText('4 h 10 min sat, 1 h 10 min of it in stretches over 60 min, 5 breaks'),
    ).toBeTruthy();
  });

  it('of which nothing is known has no picture', () => {
    render(<WeekChart {...frame} days={[MONDAY]} known={[]} today={MONDAY} chosen={MONDAY} />);
    expect(screen.getByText('Nothing was recorded in this week.')).toBeTruthy();
  });
});

describe('a year', () => {
  const year = (long: number) =>
    render(
      <YearChart
        {...frame}
        days={daysOf({ from: MONDAY, to: MONDAY + 60 })}
        known={[known(MONDAY + 1, { sat: { short: 0, medium: HOUR, long } })]}
        months={[MONDAY + 27]}
        chosen={MONDAY + 60}
      />,
    );
  const cell = () => screen.getByRole('option', { name: /^Tue 2026-01-06/ });

  it('has a value for every day, known or not', () => {
    year(0);
    expect(names()).toHaveLength(61);
    expect(names()[0]).toBe('Mon 2026-01-05: nothing is known');
    expect(chosen()).toMatch(/2026-03-06/);
  });

  it.each([
    [0, 'year-none', 0],
    [1.5 * HOUR, 'year-cell', 1],
    [3 * HOUR, 'year-cell', 1],
  ] as const)('with %d ms in long stretches fills a cell accordingly', (long, look, filled) => {
    year(long);
    expect(cell().querySelector('rect')?.getAttribute('class')).toBe(look);
    expect(cell().querySelectorAll('.year-long')).toHaveLength(filled);
  });

  it('fills a cell the more, the longer it was', () => {
    const filled = [90, 180, 300].map((minutes) => {
      year(minutes * 60_000);
      const width = Number(cell().querySelector('.year-long')?.getAttribute('width'));
      cleanup();
      return width;
    });
    expect(filled).toEqual(filled.toSorted((a, b) => a - b));
    expect(new Set(filled).size).toBe(3);
  });

  it('is walked by days downwards and by weeks across', () => {
    year(0);
    const last = screen.getByRole('option', { selected: true });
    last.focus();
    fireEvent.keyDown(last, { key: 'ArrowLeft' });
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/2026-02-27/);
    fireEvent.keyDown(document.activeElement ?? last, { key: 'ArrowUp' });
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/2026-02-26/);
  });

  it('says what its cells measure', () => {
    year(0);
    expect(screen.getByText(/^The cells show how long you sat in stretches over 60/)).toBeTruthy();
  });
});

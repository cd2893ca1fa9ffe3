// @vitest-environment happy-dom
import '../../support/english';
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { HoursChart } from '@/components/charts/hours/hours-chart';
import type { AskedHour } from '@/core/asked-hours';
import { speech } from './said';

afterEach(cleanup);

const show = (hours: readonly AskedHour[]) =>
  render(<HoursChart hours={hours} speech={speech} when="then" fileName="f" onSave={vi.fn()} />);
const names = () => screen.queryAllByRole('option').map((one) => one.getAttribute('aria-label'));
const FEW = 'With so few reminders, a single hour says little yet.';

describe('reminders by hour', () => {
  it('are counted, not shared out', () => {
    show([
      { hour: 9, asked: 40, missed: 12 },
      { hour: 10, asked: 0, missed: 0 },
      { hour: 11, asked: 1, missed: 1 },
    ]);
    expect(names()).toEqual([
      '9:00: 40 reminders, 12 not taken',
      '10:00: 0 reminders, 0 not taken',
      '11:00: 1 reminder, 1 not taken',
    ]);
    expect(screen.getByText('41 reminders in these weeks, 13 not taken')).toBeTruthy();
    expect(screen.queryByText(FEW)).toBeNull();
  });

  it('say so where they are few', () => {
    show([{ hour: 9, asked: 29, missed: 12 }]);
    expect(screen.getByText(FEW)).toBeTruthy();
  });

  it('say so where there are none', () => {
    show([]);
    expect(screen.getByText('No reminders were shown in these weeks.')).toBeTruthy();
  });
});

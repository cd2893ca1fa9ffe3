// @vitest-environment happy-dom
import '../support/english';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DayField } from '@/components/options/week/day-field';
import { weekdayName } from '@/components/options/week/weekdays';
import type { Hours } from '@/core/settings';

afterEach(cleanup);

const MONDAY = weekdayName(0);
const range = (from: number, to: number): Hours => ({ from: from * 60, to: to * 60 });
const onChange = vi.fn<(ranges: readonly Hours[]) => void>();
afterEach(() => onChange.mockReset());

const Held = ({ of }: { of: readonly Hours[] }) => {
  const [ranges, setRanges] = useState(of);
  const change = (next: readonly Hours[]) => {
    onChange(next);
    setRanges(next);
  };
  return <DayField day={0} ranges={ranges} onChange={change} onCopy={null} />;
};

const time = (name: string) => screen.getByLabelText(name) as HTMLInputElement;
const button = (name: string) => screen.getByRole('button', { name });
const enter = (name: string, value: string) => fireEvent.input(time(name), { target: { value } });
const leave = (name: string) => fireEvent.focusOut(time(name));

describe('the working hours of a day', () => {
  it('saves a time when its range is left, not while it is being typed', () => {
    render(<Held of={[range(9, 17)]} />);
    enter(`${MONDAY}, from`, '08:00');
    fireEvent.focusOut(time(`${MONDAY}, from`), { relatedTarget: time(`${MONDAY}, until`) });
    expect(onChange).not.toHaveBeenCalled();
    leave(`${MONDAY}, until`);
    expect(onChange).toHaveBeenCalledExactlyOnceWith([range(8, 17)]);
  });

  it('saves what was typed when the tab is closed', () => {
    render(<Held of={[range(9, 17)]} />);
    enter(`${MONDAY}, from`, '08:00');
    window.dispatchEvent(new Event('pagehide'));
    expect(onChange).toHaveBeenCalledExactlyOnceWith([range(8, 17)]);
  });

  it('keeps what was saved while a field is empty, and says so', () => {
    render(<Held of={[range(9, 17)]} />);
    enter(`${MONDAY}, until`, '');
    leave(`${MONDAY}, until`);
    expect(screen.getByRole('status').textContent).toMatch(/fill in both times.*stays/);
    expect(time(`${MONDAY}, until`).getAttribute('aria-invalid')).toBe('true');
    expect(onChange).not.toHaveBeenCalled();
    enter(`${MONDAY}, until`, '16:00');
    leave(`${MONDAY}, until`);
    expect(screen.getByRole('status').textContent).toBe('');
    expect(onChange).toHaveBeenCalledExactlyOnceWith([range(9, 16)]);
  });

  it('does not save ranges that overlap, and marks them', () => {
    render(<Held of={[range(8, 12), range(13, 17)]} />);
    enter(`${MONDAY}, 2 of 2, from`, '11:00');
    leave(`${MONDAY}, 2 of 2, from`);
    expect(screen.getByRole('status').textContent).toMatch(/overlap/);
    expect(time(`${MONDAY}, 1 of 2, from`).getAttribute('aria-invalid')).toBe('true');
    expect(time(`${MONDAY}, 2 of 2, from`).value).toBe('11:00');
    expect(onChange).not.toHaveBeenCalled();
  });

  it('says where a night ends', () => {
    render(<Held of={[range(22, 2)]} />);
    expect(screen.getByText(new RegExp(`until .*2:00.* on ${weekdayName(1)}`))).toBeTruthy();
    enter(`${MONDAY}, until`, '23:00');
    expect(screen.queryByText(/^until/)).toBeNull();
  });

  it('adds ranges up to four, with the focus in the new one', () => {
    render(<Held of={[range(6, 7)]} />);
    fireEvent.click(button(`Add hours on ${MONDAY}`));
    expect(onChange).toHaveBeenLastCalledWith([range(6, 7), range(8, 12)]);
    expect(document.activeElement).toBe(time(`${MONDAY}, 2 of 2, from`));
    fireEvent.click(button(`Add hours on ${MONDAY}`));
    fireEvent.click(button(`Add hours on ${MONDAY}`));
    expect(onChange.mock.lastCall?.[0]).toHaveLength(4);
    expect(screen.queryByRole('button', { name: `Add hours on ${MONDAY}` })).toBeNull();
  });

  it('adds an empty row where the evening has no room, and complains only when it is left', () => {
    render(<Held of={[range(22, 2)]} />);
    fireEvent.click(button(`Add hours on ${MONDAY}`));
    expect(time(`${MONDAY}, 2 of 2, from`).value).toBe('');
    expect(screen.getByRole('status').textContent).toBe('');
    leave(`${MONDAY}, 2 of 2, from`);
    expect(screen.getByRole('status').textContent).toMatch(/fill in/);
    expect(onChange).not.toHaveBeenCalled();
  });

  it('removes a range, and makes the day a day off', () => {
    render(<Held of={[range(8, 12), range(13, 17)]} />);
    fireEvent.click(button(`Remove ${MONDAY}, 1 of 2`));
    expect(onChange).toHaveBeenLastCalledWith([range(13, 17)]);
    expect(document.activeElement).toBe(time(`${MONDAY}, from`));
    fireEvent.click(button(`Day off on ${MONDAY}`));
    expect(onChange).toHaveBeenLastCalledWith([]);
    expect(document.activeElement).toBe(button(`Add hours on ${MONDAY}`));
  });

  it('shows what an undo brought back, whatever was typed', () => {
    const shown = { day: 0, onChange, onCopy: null };
    const { rerender } = render(<DayField {...shown} ranges={[range(9, 17)]} />);
    enter(`${MONDAY}, from`, '');
    rerender(<DayField {...shown} ranges={[range(8, 17)]} />);
    expect(time(`${MONDAY}, from`).value).toBe('08:00');
  });
});

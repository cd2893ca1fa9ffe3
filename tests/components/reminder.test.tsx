// @vitest-environment happy-dom
import '../support/english';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import type { ComponentProps } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Reminder } from '@/components/reminder';
import { HOUR, MINUTE } from '@/core/time';
import { catalog } from '@/routines/index';

afterEach(cleanup);

const never = () => undefined;
const known = (id: string) => {
  const routine = catalog[id];
  if (!routine) throw new Error(`${id} is missing`);
  return routine;
};
const shown: ComponentProps<typeof Reminder> = {
  stance: 'sitting',
  legBreak: 30 * MINUTE,
  rising: 30 * MINUTE,
  stood: 0,
  routine: known('desk-3'),
  walking: MINUTE,
  swaps: [],
  snooze: 5 * MINUTE,
  figure: null,
  posture: 'seated',
  gap: null,
  problem: null,
  onStart: never,
  onSnooze: never,
  onSkip: never,
  onSit: never,
  onSwap: never,
};
const text = () => document.body.textContent ?? '';

describe('the reminder', () => {
  it('puts the focus on its heading: a key that is being typed presses nothing', () => {
    render(<Reminder {...shown} />);
    expect(document.activeElement).toBe(screen.getByRole('heading'));
  });

  it('asks about new signs where the routine has massage', () => {
    const { rerender } = render(<Reminder {...shown} />);
    expect(text()).toMatch(/New pain, swelling/);
    rerender(<Reminder {...shown} routine={known('walk-3')} />);
    expect(text()).not.toMatch(/New pain, swelling/);
  });

  it('lets somebody say that the chair was empty when it came', () => {
    const onCorrect = vi.fn();
    const gap = { span: '10:00 – 10:40', reading: 'there', stance: 'sitting', onCorrect } as const;
    render(<Reminder {...shown} gap={gap} />);
    fireEvent.click(screen.getByRole('button', { name: 'I was away' }));
    expect(onCorrect).toHaveBeenCalledWith('away');
  });

  it('offers "later" only while it may still be said', () => {
    const { rerender } = render(<Reminder {...shown} />);
    expect(screen.getByRole('button', { name: 'In 5 min' })).toBeTruthy();
    rerender(<Reminder {...shown} snooze={null} />);
    expect(screen.queryByRole('button', { name: /^In / })).toBeNull();
    expect(screen.getByRole('button', { name: 'Skip' })).toBeTruthy();
  });

  it.each([
    [
      30 * MINUTE,
      30 * MINUTE,
      'You have been sitting for 30 minutes. A light massage, then a walk.',
    ],
    [
      30 * MINUTE,
      HOUR - 1,
      '30 min since your last leg break, 59 min since you stood up. A light massage, then a walk.',
    ],
    [HOUR, HOUR, 'You have been sitting for 60 minutes. Stand up and walk a little.'],
    [
      30 * MINUTE,
      2 * HOUR - 1,
      '30 min since your last leg break, 119 min since you stood up. Stand up and walk a little.',
    ],
    [30 * MINUTE, 2 * HOUR, 'You have not stood up for 2 hours. Time to get up and walk a little.'],
    [
      30 * MINUTE,
      3 * HOUR + MINUTE,
      'You have not stood up for more than 3 hours. Time to get up and walk a little.',
    ],
  ])('after %d ms since a leg break and %d since rising', (legBreak, rising, words) => {
    render(<Reminder {...shown} legBreak={legBreak} rising={rising} />);
    expect(text()).toContain(words);
  });

  it('says of a routine in the chair what it is, also to somebody who has not stood up for long', () => {
    render(<Reminder {...shown} rising={2 * HOUR} routine={known('quiet-1')} />);
    expect(text()).toContain('You have not stood up for 2 hours. Silent, under the desk');
  });

  it('offers somebody who stands to sit down, besides the walk', () => {
    const onSit = vi.fn();
    render(
      <Reminder
        {...shown}
        stance="standing"
        stood={45 * MINUTE}
        routine={known('walk-3')}
        onSit={onSit}
      />,
    );
    expect(text()).toContain('You have been standing for 45 minutes. Sit or walk a little.');
    expect(screen.getByRole('button', { name: /^Start\s*stand and walk/ })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Sit down' }));
    expect(onSit).toHaveBeenCalledOnce();
  });

  it('keeps the focus on its place when a swap takes the pressed one away', () => {
    const swaps = [known('walk-3'), known('quiet-1')];
    const { rerender } = render(<Reminder {...shown} swaps={swaps} />);
    screen.getByRole('button', { name: '3-minute walk' }).focus();
    rerender(
      <Reminder {...shown} routine={known('walk-3')} swaps={[shown.routine, known('quiet-1')]} />,
    );
    expect(document.activeElement).toBe(
      screen.getByRole('button', { name: '3-minute desk break' }),
    );
  });
});

// @vitest-environment happy-dom
import '../support/english';
import { cleanup, render, screen } from '@testing-library/preact';
import type { ComponentProps } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Reminder } from '@/components/reminder';
import { HOUR, MINUTE } from '@/core/time';
import { catalog } from '@/routines/index';
import { press, text } from '../support/on-the-page';

afterEach(cleanup);

const never = () => undefined;
const known = (id: string) => {
  const routine = catalog.routines[id];
  if (!routine) throw new Error(`${id} is missing`);
  return routine;
};
const shown: ComponentProps<typeof Reminder> = {
  stance: 'sitting',
  legBreak: 30 * MINUTE,
  rising: 30 * MINUTE,
  stood: 0,
  routine: known('desk-3'),
  why: null,
  walking: MINUTE,
  swaps: [],
  signs: null,
  onRest: null,
  snooze: 5 * MINUTE,
  figure: null,
  gap: null,
  problem: null,
  onStart: never,
  onSnooze: never,
  onSkip: never,
  onSit: never,
  onSwap: never,
};

describe('the reminder', () => {
  it('puts the focus on its heading: a key that is being typed presses nothing', () => {
    render(<Reminder {...shown} />);
    expect(document.activeElement).toBe(screen.getByRole('heading'));
  });

  it('asks about new signs above the button that answers them', () => {
    const onYes = vi.fn();
    const onStart = vi.fn();
    const { rerender } = render(<Reminder {...shown} signs={{ onYes }} onStart={onStart} />);
    expect(text()).toMatch(/Any new pain, swelling/);
    press('Yes');
    press('No. Start');
    expect(onYes).toHaveBeenCalledOnce();
    expect(onStart).toHaveBeenCalledOnce();
    rerender(<Reminder {...shown} />);
    expect(text()).not.toMatch(/Any new pain, swelling/);
  });

  it('says why this routine, and offers rest to whoever feels ill', () => {
    const onRest = vi.fn();
    render(<Reminder {...shown} why="ill" onRest={onRest} />);
    expect(text()).toContain('as you feel ill');
    press('Rest today');
    expect(onRest).toHaveBeenCalledOnce();
  });

  it('lets somebody say that the chair was empty when it came', () => {
    const onCorrect = vi.fn();
    const gap = { span: '10:00 – 10:40', reading: 'there', stance: 'sitting', onCorrect } as const;
    render(<Reminder {...shown} gap={gap} />);
    press('I was away');
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
    press('Sit down');
    expect(onSit).toHaveBeenCalledOnce();
  });

  it('keeps the focus on its place when a swap takes the pressed one away', () => {
    const quiet = { kind: 'quiet', routine: known('quiet-1') } as const;
    const chair = { kind: 'chair', routine: known('chair-3') } as const;
    const { rerender } = render(<Reminder {...shown} swaps={[quiet, chair]} />);
    screen.getByRole('button', { name: 'quiet' }).focus();
    rerender(<Reminder {...shown} routine={known('quiet-1')} swaps={[chair]} />);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'chair only' }));
  });
});

// @vitest-environment happy-dom
import '../support/english';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MassageCheck } from '@/components/massage-check';
import { Reminder } from '@/components/reminder';
import { Stop } from '@/components/stop';
import { MINUTE } from '@/core/time';
import { catalog } from '@/routines/index';

afterEach(cleanup);

const text = () => document.body.textContent ?? '';
const never = () => undefined;

describe('the question before the first massage', () => {
  it.each([
    /clot/,
    /thinners/,
    /Pregnant/,
    /Heart failure/,
    /swelling/,
    /Cancer/,
    /operation/,
    /Fever/,
    /blood supply/,
    /bones/,
    /back or neck/,
    /Under 18/,
    /Varicose veins/,
    /numb/,
    /Broken skin/,
  ])('names %s', (reason) => {
    render(<MassageCheck problem={null} onNone={never} onSome={never} />);
    expect(screen.getAllByRole('listitem').some((one) => reason.test(one.textContent ?? ''))).toBe(
      true,
    );
  });

  it('takes both answers alike, and asks about today', () => {
    const onNone = vi.fn();
    const onSome = vi.fn();
    render(<MassageCheck problem={null} onNone={onNone} onSome={onSome} />);
    const [none, some] = screen.getAllByRole('button');
    expect(none?.className).toBe(some?.className);
    fireEvent.click(screen.getByRole('button', { name: 'None of these' }));
    fireEvent.click(screen.getByRole('button', { name: 'One of these, or not sure' }));
    expect(onNone).toHaveBeenCalledOnce();
    expect(onSome).toHaveBeenCalledOnce();
    expect(text()).toMatch(/looked at today/);
  });
});

describe('the reminder', () => {
  const routine = catalog['desk-3'];
  if (!routine) throw new Error('desk-3 is missing');
  const shown = {
    legBreak: 30 * MINUTE,
    rising: 30 * MINUTE,
    routine,
    walking: MINUTE,
    swaps: [],
    snooze: 5 * MINUTE,
    figure: null,
    problem: null,
    onStart: never,
    onSnooze: never,
    onSkip: never,
    onSwap: never,
  };

  it('puts the focus on its heading: a key that is being typed presses nothing', () => {
    render(<Reminder {...shown} />);
    expect(document.activeElement).toBe(screen.getByRole('heading'));
  });

  it('asks about new signs where the routine has massage', () => {
    const { rerender } = render(<Reminder {...shown} />);
    expect(text()).toMatch(/New pain, swelling/);
    rerender(<Reminder {...shown} routine={catalog['walk-3'] ?? routine} />);
    expect(text()).not.toMatch(/New pain, swelling/);
  });

  it('offers "later" only while it may still be said', () => {
    const { rerender } = render(<Reminder {...shown} />);
    expect(screen.getByRole('button', { name: 'In 5 min' })).toBeTruthy();
    rerender(<Reminder {...shown} snooze={null} />);
    expect(screen.queryByRole('button', { name: /^In / })).toBeNull();
    expect(screen.getByRole('button', { name: 'Skip' })).toBeTruthy();
  });
});

describe('the stop screen', () => {
  it('names the five signs and what to do, and never says that all is well', () => {
    render(<Stop problem={null} onLeave={never} />);
    expect(screen.getAllByRole('listitem')).toHaveLength(5);
    expect(text()).toMatch(/emergency help now/);
    expect(text()).toMatch(/medical help today/);
    expect(text()).not.toMatch(/you are (fine|safe|clear)|all clear/i);
  });
});

// @vitest-environment happy-dom
import '../support/english';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MassageCheck } from '@/components/massage-check';
import { Stop } from '@/components/stop';

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

describe('the stop screen', () => {
  it('names the five signs and what to do, and never says that all is well', () => {
    render(<Stop problem={null} onLeave={never} />);
    expect(screen.getAllByRole('listitem')).toHaveLength(5);
    expect(text()).toMatch(/emergency help now/);
    expect(text()).toMatch(/medical help today/);
    expect(text()).not.toMatch(/you are (fine|safe|clear)|all clear/i);
  });
});

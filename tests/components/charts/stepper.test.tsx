// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it } from 'vitest';
import { Stepper } from '@/components/charts/stepper';

afterEach(cleanup);

const LAST = 3;

/** Days from 1 to 3, of which 3 is today. */
const Days = () => {
  const [day, setDay] = useState(1);
  return (
    <>
      <p>day {day}</p>
      <Stepper
        name="Days"
        before={{ name: 'Before', onGo: day > 1 ? () => setDay(day - 1) : null }}
        after={{ name: 'After', onGo: day < LAST ? () => setDay(day + 1) : null }}
        {...(day === LAST ? {} : { today: { name: 'Today', onGo: () => setDay(LAST) } })}
      />
    </>
  );
};
const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });

describe('steps through time', () => {
  it('lead before, after and back to today', () => {
    render(<Days />);
    fireEvent.click(button('After'));
    expect(screen.getByText('day 2')).toBeTruthy();
    fireEvent.click(button('Before'));
    expect(screen.getByText('day 1')).toBeTruthy();
    fireEvent.click(button('Today'));
    expect(screen.getByText('day 3')).toBeTruthy();
  });

  it('end where there is nothing further', () => {
    render(<Days />);
    expect(button('Before').disabled).toBe(true);
    expect(button('After').disabled).toBe(false);
    fireEvent.click(button('Today'));
    expect(button('After').disabled).toBe(true);
    expect(screen.queryByRole('button', { name: 'Today' })).toBeNull();
  });

  it('keep the focus among themselves where the pressed button goes away', () => {
    render(<Days />);
    button('Today').focus();
    fireEvent.click(button('Today'));
    expect(document.activeElement).toBe(button('Before'));
  });
});

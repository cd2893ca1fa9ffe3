// @vitest-environment happy-dom
import '../support/english';
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { ChangeLine } from '@/components/figures/change-line';
import { told } from '@/components/figures/told';
import type { Change } from '@/core/change';
import { nothing, type Totals } from '@/core/day-totals';
import { HOUR, MINUTE, SECOND } from '@/core/time';

afterEach(cleanup);

const week: Totals = {
  ...nothing,
  longest: HOUR + 52 * MINUTE + 20 * SECOND,
  stood: 2 * HOUR,
  walked: { confirmed: 41 * MINUTE, unconfirmed: 6 * MINUTE },
  asked: 24,
  taken: 18,
};
const year: Totals = { ...week, longest: 3 * HOUR, asked: 1147, taken: 1000 };

const count = (number: number) => new Intl.NumberFormat().format(number);
const many = `In 12 months: ${count(1000)} of ${count(1147)}`;

const figure = (name: string, days: Totals, longer: Totals | null = null) =>
  told(days, longer).find((one) => one.name === name);

describe('a week in figures', () => {
  it.each([
    ['Longest stretch', '1 h 52 min', 'In 12 months: 3 h'],
    ['Breaks taken', '18 of 24', many],
    ['Walked', '41 min', 'In 12 months: 41 min'],
    ['On your feet', '2 h 47 min', 'In 12 months: 2 h 47 min'],
  ])('%s: %s', (name, value, longer) =>
    expect(figure(name, week, year)).toMatchObject({ value, longer }),
  );

  it('has nothing beside it while there is no more', () =>
    expect(told(week, null).map(({ longer }) => longer)).toEqual([null, null, null, null]));

  it('says what of the walking nobody can confirm', () => {
    expect(figure('Walked', week)?.means).toMatch(/6 min more stay unconfirmed/);
    const all = { ...week, walked: { confirmed: MINUTE, unconfirmed: 29 * SECOND } };
    expect(figure('Walked', all)?.means).toBe('In your breaks, away from mouse and keyboard.');
  });

  it('says so where no reminder was shown', () => {
    const unasked = { ...week, asked: 0, taken: 0 };
    expect(figure('Breaks taken', unasked, year)).toMatchObject({
      value: '–',
      means: 'No reminder was shown.',
      longer: many,
    });
    expect(figure('Breaks taken', week, unasked)?.longer).toBeNull();
  });

  it.each([
    [0, '0 min'],
    [29 * SECOND, '0 min'],
    [30 * SECOND, '1 min'],
    [90 * SECOND, '2 min'],
  ])('says %d ms in whole minutes', (longest, value) =>
    expect(figure('Longest stretch', { ...week, longest })?.value).toBe(value),
  );
});

describe('what changed', () => {
  const show = (change: Partial<Change>) =>
    render(
      <ChangeLine
        change={{
          measure: 'breaks',
          now: 7.4,
          before: 5.36,
          days: { now: 5, before: 20 },
          byChance: 2,
          ...change,
        }}
      />,
    );

  it.each([
    [
      { measure: 'long', now: 70 * MINUTE, before: 112 * MINUTE },
      'In this week you sat 1 h 10 min a day in stretches of more than an hour. In the four weeks before it was 1 h 52 min.',
    ],
    [{}, 'In this week you took 7.4 leg breaks a day. In the four weeks before it was 5.4.'],
    [
      { measure: 'walked', now: 12 * MINUTE, before: 30 * SECOND },
      'In this week you walked 12 min a day in your breaks. In the four weeks before it was 30 s.',
    ],
  ] as const)('is said in a sentence with both numbers', (change, words) => {
    show(change);
    expect(screen.getByText(words)).toBeTruthy();
  });

  it('says how it is known, with the days and the deals', () => {
    show({});
    const how = screen.getByText('How do you know?').parentElement?.textContent;
    expect(how).toMatch(/5 with 20/);
    expect(how).toMatch(new RegExp(`${count(1999)} times.*2 times here`));
  });
});

// @vitest-environment happy-dom
import '../support/english';
import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { MassageState } from '@/components/options/massage-state';
import { keys } from '../support/english';
import { text } from '../support/on-the-page';
import { REASSURING } from '../support/signs';

afterEach(cleanup);

describe('what holds for massage', () => {
  const answers = [
    { id: 'clot', side: null },
    { id: 'veins', side: 'left' },
    { id: 'bend', side: null },
  ] as const;
  const state = (massage: Parameters<typeof MassageState>[0]['massage'], isStopped = false) =>
    render(<MassageState massage={massage} answers={answers} isStopped={isStopped} />);

  it('names the conditions that switch it off, and no others', () => {
    state({ kind: 'off', why: 'answered', by: ['clot', 'veins'] });
    expect(text()).toMatch(/Massage is off/);
    expect(text()).toMatch(/blood clot, or a risk of one; varicose veins \(left leg\)\./);
    expect(text()).not.toMatch(/bending/);
  });

  it.each([
    [{ kind: 'on' }, /Massage is on/],
    [{ kind: 'off', why: 'unanswered' }, /has not been answered yet/],
    [{ kind: 'off', why: 'outdated' }, /three months/],
    [{ kind: 'off', why: 'stopped' }, /something was wrong/],
    [{ kind: 'partly', why: 'answered', by: ['veins'] }, /Some massage is left out/],
  ] as const)('says %o', (massage, words) => {
    state(massage);
    expect(text()).toMatch(words);
    expect(text()).not.toMatch(REASSURING);
  });

  it('says that a named sign ends routines and reminders', () => {
    state({ kind: 'off', why: 'stopped' }, true);
    expect(text()).toMatch(/Routines are off too, and no reminder comes/);
  });
});

it('has words for each reason why massage is off', () =>
  expect(
    ['unanswered', 'outdated', 'stopped', 'answered'].filter((why) => !keys.has(`massage.${why}`)),
  ).toEqual([]));

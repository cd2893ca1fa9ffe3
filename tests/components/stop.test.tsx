// @vitest-environment happy-dom
import '../support/english';
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Stop } from '@/components/stop';
import type { WarningSign } from '@/components/warning-sign';
import { warningSigns } from '@/routines/warning-signs';
import { press, text } from '../support/on-the-page';
import { REASSURING, sign } from '../support/signs';

afterEach(cleanup);

const button = (name: string) => screen.queryByRole('button', { name });

function stop(said: WarningSign | 'other' | null, isFresh = true) {
  const on = { onSay: vi.fn(), onSigns: vi.fn(), onMistake: vi.fn(), onLeave: vi.fn() };
  const onMistake = isFresh ? on.onMistake : null;
  render(<Stop signs={warningSigns} said={said} problem={null} {...on} onMistake={onMistake} />);
  return on;
}

describe('the stop screen', () => {
  it('shows the five signs, those first that want help now, and what each group wants', () => {
    stop(null);
    const groups = screen.getAllByRole('heading', { level: 2 });
    expect(groups.map(({ textContent }) => textContent)).toEqual([
      'Call emergency help now (112, 999, 911)',
      'Get medical help today',
    ]);
    expect(screen.getAllByRole('listitem').map((item) => item.textContent?.slice(0, 12))).toEqual([
      'Sudden breat',
      'A leg or foo',
      'New in one l',
      'Hot, painful',
      'A new injury',
    ]);
  });

  it('names what is happening', () => {
    const { onSay } = stop(null);
    press(/^New in one leg/);
    expect(onSay).toHaveBeenCalledExactlyOnceWith({ id: 'rf-clot', urgency: 'today' });
  });

  it.each([
    ['rf-lung', 'Call emergency help now', /Do not drive yourself/],
    ['rf-limb', 'Call emergency help now', /Do not rub or warm/],
    ['rf-clot', 'Get medical help today', /could be a clot/],
    ['rf-infection', 'Get medical help today', /could be an infection/],
    ['rf-injury', 'Get medical help today', /Rest the leg/],
  ])('says what to do about %s, first and to whoever listens', (id, title, act) => {
    stop(sign(id));
    const heading = screen.getByRole('heading', { level: 1, name: title });
    expect(document.activeElement).toBe(heading);
    expect(text()).toMatch(act);
    expect(text()).toMatch(/Massage and routines are off/);
    expect(text()).not.toMatch(REASSURING);
  });

  it('knows what to do where nobody is sure', () => {
    const { onSay } = stop(null);
    press('Something else, or not sure');
    expect(onSay).toHaveBeenCalledExactlyOnceWith('other');
    cleanup();
    stop('other');
    expect(text()).toMatch(/Ask a doctor, nurse or pharmacist/);
    expect(text()).toMatch(/Call emergency help now/);
  });

  it('can have been a mistake, but not where something was wrong before', () => {
    const { onMistake } = stop(null);
    press('I pressed it by mistake');
    expect(onMistake).toHaveBeenCalledOnce();
    cleanup();
    stop(null, false);
    expect(button('I pressed it by mistake')).toBeNull();
    expect(button('Back to the clock')).not.toBeNull();
  });

  it('leads back to the signs and to the clock', () => {
    const { onSigns, onLeave } = stop(sign('rf-injury'));
    press('Back to the signs');
    press('Back to the clock');
    expect(onSigns).toHaveBeenCalledOnce();
    expect(onLeave).toHaveBeenCalledOnce();
  });
});

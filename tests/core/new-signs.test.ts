import { describe, expect, it } from 'vitest';
import { asksForSigns, unscreened } from '@/core/screening';
import { DAY } from '@/core/time';
import { utc } from '../support/calendars';
import { someone } from '../support/caring';
import { ask, nothingToCareFor, replay, T0 } from '../support/replay';
import { isMassaging, S, start } from '../support/routine';

describe("today's question about new signs", () => {
  const yesterday = { noSignsAt: T0 - DAY };

  it('is answered by the button that starts, and not asked twice a day', () => {
    expect(replay([start('desk-3')], someone(yesterday)).app.session).toBeNull();
    const first = replay([start('desk-3', { noSigns: true })], someone(yesterday));
    expect(isMassaging(first)).toBe(true);
    const again = replay([ask({ type: 'stop-routine' }, S + 1), start('desk-3', {}, S + 2)], first);
    expect(isMassaging(again)).toBe(true);
  });

  it('is not asked for movement', () =>
    expect(replay([start('walk-3')], someone(yesterday)).app.session).not.toBeNull());

  it('is not answered for oneself by what a partner says', () => {
    const more = { noSigns: true, receiver: {} } as const;
    const story = replay([start('partner-10', more)], someone(yesterday));
    expect(isMassaging(story)).toBe(true);
    expect(asksForSigns(story.app.screening, S, utc)).toBe(true);
  });

  it.each([
    ['just before four in the morning', -1, false],
    ['at four', 0, true],
    ['just after four', 1, true],
  ])('begins anew with the day: %s', (_, by, asks) => {
    const morning = Date.UTC(2026, 0, 6, 4) + by;
    expect(asksForSigns(nothingToCareFor(T0), morning, utc)).toBe(asks);
  });

  it('is asked of whoever never answered it', () =>
    expect(asksForSigns(unscreened, T0, utc)).toBe(true));
});

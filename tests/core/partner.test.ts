import { describe, expect, it } from 'vitest';
import { MINUTE, SECOND } from '@/core/time';
import { said, someone } from '../support/caring';
import { ask, replay } from '../support/replay';
import { playing, S, start } from '../support/routine';

describe("a partner's massage", () => {
  it.each([
    ['unscreened', { noSigns: true }],
    ['without the question of today', { receiver: {} }],
    [
      'for any condition that is against massage (evidence 3.1)',
      { noSigns: true, receiver: { veins: 'left' } },
    ],
    ['where all massage is forbidden', { noSigns: true, receiver: { thinner: 'both' } }],
  ] as const)('does not start %s', (_, more) =>
    expect(replay([start('partner-10', more)]).app.session).toBeNull(),
  );

  it('starts whatever holds for the one who massages, and keeps nothing of the other', () => {
    const giver = someone({ yes: said({ pregnant: 'both' }) });
    const more = { noSigns: true, receiver: { diabetes: 'both' } } as const;
    const story = replay([start('partner-10', more)], giver);
    expect(playing(story)).toContain('pp-calf-l');
    expect(story.app.screening).toEqual(giver.app.screening);
  });

  it('is of legs that are not remembered as one’s own', () => {
    const story = replay([
      start('partner-10', { noSigns: true, receiver: {} }),
      ask({ type: 'stop-routine' }, S + 230 * SECOND),
      start('desk-3', {}, S + 5 * MINUTE),
    ]);
    expect(playing(story).find((id) => id.startsWith('m-sweep'))).toBe('m-sweep-l');
  });
});

import { describe, expect, it } from 'vitest';
import { playing, said, someone, start } from '../support/caring';
import { replay } from '../support/replay';

describe("a partner's massage", () => {
  it.each([
    ['unscreened', { noSigns: true }],
    ['without the question of today', { receiver: {} }],
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
});

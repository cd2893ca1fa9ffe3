import { describe, expect, it } from 'vitest';
import { playedRoutine, playhead } from '@/core/playhead';
import { lengthOf } from '@/core/routine';
import { HOLDS } from '@/core/screening';
import { MINUTE, SECOND } from '@/core/time';
import { catalog } from '@/routines/catalog';
import { answer, someone } from '../support/caring';
import { ask, hear, look, replay, until } from '../support/replay';
import { isMassaging, playing, S, start } from '../support/routine';

describe('answers in the middle of a routine', () => {
  const begun = replay([start('desk-3')], someone({}));
  const AT = S + 12 * SECOND;

  it('exchange what is ruled out, second for second', () => {
    const before = begun.app.session;
    const after = replay([answer({ clot: 'both' }, AT)], begun);
    const { session } = after.app;
    if (!before || !session) throw new Error('a routine is running');
    expect(isMassaging(after)).toBe(false);
    expect(session.slots.map(({ lasts }) => lasts)).toEqual(before.slots.map(({ lasts }) => lasts));
    const routine = playedRoutine(session, catalog);
    if (!routine) throw new Error('it can be played');
    expect(playhead(session, routine, AT).elapsed).toBe(12 * SECOND);
    expect(lengthOf(routine)).toBe(3 * MINUTE);
  });

  it('leave what is allowed', () =>
    expect(playing(replay([answer({ diabetes: 'both' }, AT)], begun))).toEqual(playing(begun)));

  it('of one leg spare the other', () => {
    const after = playing(replay([answer({ skin: 'left' }, AT)], begun));
    expect(after).not.toContain('m-sweep-l');
    expect(after).toContain('m-sweep-r');
  });

  it('that are deleted end the massage too', () =>
    expect(isMassaging(replay([ask({ type: 'forget-screening' }, AT)], begun))).toBe(false));

  it('end the massage when their three months are over', () => {
    const story = someone({ answeredAt: S + 30 * SECOND - HOLDS });
    const later = until(replay([start('classic-15')], story), S + 2 * MINUTE);
    expect(isMassaging(hear(later, look(S + 2 * MINUTE)))).toBe(false);
  });

  it('leave a walk a walk that was walked before them', () => {
    const walked = replay([
      start('walk-3'),
      answer({ 'no-walk': 'both' }, S + 2 * MINUTE),
      ask({ type: 'stop-routine' }, S + 2 * MINUTE + SECOND),
    ]);
    expect(walked.app.finished?.played.walking).toBeGreaterThan(90 * SECOND);
  });

  it('say nothing about the legs of a partner', () => {
    const partner = replay([start('partner-10', { noSigns: true, receiver: {} })]);
    const after = replay([answer({ pregnant: 'both' }, AT)], partner);
    expect(playing(after)).toEqual(playing(partner));
  });
});

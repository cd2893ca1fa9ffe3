import { describe, expect, it } from 'vitest';
import type { Recorded } from '@/core/history';
import { HOUR, MINUTE } from '@/core/time';
import { active, ask, replay, sitsDown, T0 } from '../support/replay';

const morning: Recorded = {
  id: `spell:${T0 - 3 * HOUR}`,
  kind: 'spell',
  startedAt: T0 - 3 * HOUR,
  endedAt: T0 - 2 * HOUR,
  sat: HOUR,
  utcOffset: 0,
};
const shorter: Recorded = { ...morning, endedAt: morning.endedAt - MINUTE, sat: 59 * MINUTE };

const sits = () => replay([active(T0)], { ...sitsDown(), entries: [morning] });
const later = T0 + 5 * MINUTE;

describe('a line of the history', () => {
  it('is as it was corrected, and back as it was', () => {
    const changed = replay([ask({ type: 'change-entry', entry: shorter }, later)], sits());
    expect(changed.entries).toEqual([shorter]);
    const back = replay([ask({ type: 'change-entry', entry: morning }, later)], changed);
    expect(back.entries).toEqual([morning]);
  });

  it('goes when it is deleted', () => {
    const command = { type: 'delete-entry', id: morning.id } as const;
    expect(replay([ask(command, later)], sits()).entries).toEqual([]);
  });

  it('goes with its day', () => {
    const erase = (from: number | null) =>
      replay([ask({ type: 'erase-history', from, to: null }, later)], sits()).entries;
    expect(erase(null)).toEqual([]);
    expect(erase(Math.ceil(T0 / (24 * HOUR)))).toEqual([morning]);
  });

  it('leaves the clock alone', () => {
    const corrected = replay([ask({ type: 'change-entry', entry: shorter }, later)], sits());
    const looked = replay([ask({ type: 'look' }, later)], sits());
    expect(corrected.app.clocks).toEqual(looked.app.clocks);
    expect(corrected.app.spell).toEqual(looked.app.spell);
  });
});

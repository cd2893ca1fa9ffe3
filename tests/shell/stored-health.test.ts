import { describe, expect, it } from 'vitest';
import { freshApp } from '@/core/fresh';
import { isStopped, type Screening } from '@/core/screening';
import { MINUTE } from '@/core/time';
import { readApp } from '@/shell/state';
import { VERSION } from '@/shell/upgrades';
import { said, someone } from '../support/caring';
import { hear, look, T0 } from '../support/replay';
import { S } from '../support/routine';

const stored = (app: object) => JSON.parse(JSON.stringify({ version: VERSION, app }));

describe('what was stored about one’s health', () => {
  const held: Screening = {
    answeredAt: T0,
    noSignsAt: T0,
    redFlag: { id: 'rf-clot', at: T0 },
    yes: said({ 'hip-precautions': 'both', 'no-stand': 'both' }),
  };

  it('keeps limits and warning sign when one yes is bad', () => {
    const app = {
      ...freshApp(T0),
      screening: { ...held, yes: { ...held.yes, skin: { side: 'middle', at: T0 } } },
    };
    const read = readApp(stored(app), T0);
    expect(isStopped(read.screening)).toBe(true);
    expect(Object.keys(read.screening.yes)).toEqual(
      expect.arrayContaining(['hip-precautions', 'no-stand']),
    );
  });

  it('keeps them when noSignsAt alone is bad', () => {
    const app = { ...freshApp(T0), screening: { ...held, noSignsAt: 'yesterday' } };
    expect(isStopped(readApp(stored(app), T0).screening)).toBe(true);
  });

  it('a red flag that cannot be read is still one', () => {
    const app = { ...freshApp(T0), screening: { ...held, redFlag: { id: 7, at: T0 } } };
    expect(readApp(stored(app), T0).screening.redFlag).not.toBeNull();
  });

  it('survives a clock that was set back to 1970 (flat battery)', () => {
    const before = hear(someone(held), look(S));
    const back = hear(before, look(MINUTE));
    const read = readApp(stored(back.app), MINUTE);
    expect(isStopped(read.screening)).toBe(true);
    expect(Object.keys(read.screening.yes)).toHaveLength(2);
  });
});

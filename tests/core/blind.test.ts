import { expect, it } from 'vitest';
import { advance } from '@/core/advance';
import { MINUTE } from '@/core/time';
import { sitsDown, T0, until, world } from '../support/replay';

/** A fact where the browser did not say what is around it. */
const blind = (at: number, state: 'active' | 'idle' | 'locked') =>
  ({ at, type: 'observed', state, around: null }) as const;
const DUE = T0 + 30 * MINUTE;

it('dates a rest back by what the idle API was asked to wait for', () => {
  const { app } = advance(sitsDown().app, blind(T0 + 5 * MINUTE, 'idle'), world);
  expect(app.presence).toMatchObject({ kind: 'undecided', restsSince: T0 + 4 * MINUTE });
});

it('learns nothing from merely being awake', () => {
  const { app } = sitsDown();
  const woken = advance(app, { at: T0 + MINUTE, type: 'awake', around: null }, world);
  expect(woken.app.presence).toEqual(app.presence);
});

it('sees no pause in typing, and asks when it has waited long enough', () => {
  const typing = { ...until(sitsDown(T0, { isTyping: true }), DUE).app };
  const early = advance(typing, blind(DUE + MINUTE - 1, 'active'), world);
  expect(early.effects).toEqual([]);
  const { effects } = advance(early.app, blind(DUE + MINUTE, 'active'), world);
  expect(effects).toEqual([{ type: 'remind', way: 'popup' }]);
});

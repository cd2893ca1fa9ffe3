import { expect, it } from 'vitest';
import { advance } from '@/core/advance';
import { DAY, HOUR, MINUTE } from '@/core/time';
import { active, ask, idle, replay, T0, world } from '../support/replay';

const TODAY = Math.floor(T0 / DAY);
const lunch = replay([active(T0), idle(T0 + HOUR), active(T0 + 2 * HOUR)]);

it('takes away what was written of the days that are erased, and nothing else', () => {
  const at = T0 + 2 * HOUR + MINUTE;
  expect(lunch.entries.length).toBeGreaterThan(1);
  const before = replay([ask({ type: 'erase-history', from: null, to: TODAY - 1 }, at)], lunch);
  expect(before.entries).toEqual(lunch.entries);
  const today = replay([ask({ type: 'erase-history', from: TODAY, to: TODAY }, at)], lunch);
  expect(today.entries).toEqual([]);
});

it('leaves the clock alone: what somebody sits just now goes on', () => {
  const at = T0 + 2 * HOUR + MINUTE;
  const touched = advance(lunch.app, { at, type: 'dismiss-done' }, world);
  const erased = advance(lunch.app, { at, type: 'erase-history', from: null, to: null }, world);
  expect(erased.app).toEqual(touched.app);
  expect(erased.writings).toEqual([...touched.writings, { erase: { from: null, to: null } }]);
});

import { expect, it } from 'vitest';
import { advance } from '@/core/advance';
import type { Command, Observed } from '@/core/events';
import { freshApp } from '@/core/fresh';
import { HOUR, type Instant, MINUTE, type Ms, SECOND } from '@/core/time';
import { quiet, settings, T0, world, write } from '../support/replay';

const DAYS = 250;
const EVENTS = 400;
const WALKS = 14;
const resting = { ...quiet, rest: { atLeast: MINUTE, atMost: 2 * MINUTE } };
const DAY: Ms = 24 * HOUR;

/** What an idle event says. */
type Told = Extract<Observed, { type: 'observed' }>;

/** When somebody does something on a workday of eight hours that is cut in half by lunch, as offsets from its start. */
function workday(): readonly (readonly [Ms, Command | Told])[] {
  const active: Told = { type: 'observed', state: 'active' };
  const walk: Command = { type: 'start-routine', routine: 'walk-3' };
  // A minute after each reminder, which comes half an hour after the walk before it.
  const walks = Array.from({ length: WALKS / 2 }, (_, n) => (31 + 34 * n) * MINUTE);
  const half = (from: Ms) => [
    ...Array.from({ length: 192 }, (_, n) => [from + n * 75 * SECOND, active] as const),
    ...walks.map((at) => [from + at, walk] as const),
  ];
  const lunch: readonly (readonly [Ms, Told])[] = [
    [4 * HOUR + MINUTE, { type: 'observed', state: 'idle' }],
    [8.5 * HOUR + MINUTE, { type: 'observed', state: 'idle' }],
  ];
  return [...half(0), ...half(4.5 * HOUR), ...lunch].toSorted(([a], [b]) => a - b);
}

it(`lives ${DAYS} workdays of ${EVENTS} events, with the right totals`, () => {
  const day = workday();
  expect(day).toHaveLength(EVENTS);
  let app = freshApp(T0, settings);
  const begun = performance.now();
  const totals = { sat: 0, walks: 0, walked: 0, absences: 0, asked: 0 };
  for (let n = 0; n < DAYS; n += 1) {
    const start: Instant = T0 + n * DAY;
    for (const [offset, what] of day) {
      const at = start + offset;
      const event =
        what.type === 'observed'
          ? { ...what, at, around: what.state === 'idle' ? resting : quiet }
          : { ...what, at };
      const next = advance(app, event, world);
      app = next.app;
      for (const entry of write([], next.writings)) {
        if (entry.kind === 'spell') totals.sat += entry.sat;
        if (entry.kind === 'absence') totals.absences += 1;
        if (entry.kind !== 'routine') continue;
        totals.walks += 1;
        totals.walked += entry.played.walking;
      }
      totals.asked += next.effects.filter(({ type }) => type === 'remind').length;
    }
  }
  console.log(`${DAYS * EVENTS} events took ${Math.round(performance.now() - begun)} ms`);
  expect(totals.walks).toBe(DAYS * WALKS);
  expect(totals.walked).toBe(DAYS * WALKS * 150 * SECOND);
  // Lunch, and the nights between; the last evening is still open.
  expect(totals.absences).toBe(2 * DAYS - 1);
  // Eight hours but for the walks, less the two minutes after the last walk, which may still become an absence.
  expect(totals.sat).toBe(DAYS * (8 * HOUR - WALKS * 3 * MINUTE) - 2 * MINUTE);
  expect(totals.asked).toBe(DAYS * WALKS);
});

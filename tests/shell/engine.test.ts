import { beforeEach, expect, it, vi } from 'vitest';
import type { App } from '@/core/app';
import type { Command, Observed } from '@/core/events';
import { freshApp } from '@/core/fresh';
import type { Entry } from '@/core/history';
import { type Instant, MINUTE, SECOND } from '@/core/time';
import { createEngine, type Ports } from '@/shell/engine';
import { quiet, settings, T0, world, write } from '../support/replay';

/** A desk: what lasts when the worker dies. */
type Desk = { now: Instant; app: App | null; entries: readonly Entry[]; log: string[] };

let desk: Desk;

beforeEach(() => {
  // The engine logs what it could not do; here that is part of the stories.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  desk = { now: T0, app: null, entries: [], log: [] };
});

class Death extends Error {}

/** The six doors on a desk; the worker dies at the await with number `dieAt`, counted from 0. */
function portsOn(at: Desk, dieAt = Number.POSITIVE_INFINITY): Ports {
  let awaits = 0;
  const door = async (name: string, act: () => void = () => undefined) => {
    await Promise.resolve();
    if (awaits >= dieAt) throw new Death(name);
    awaits += 1;
    at.log.push(name);
    act();
  };
  return {
    now: () => at.now,
    load: async (now) => {
      await door('load');
      return at.app ?? freshApp(now, settings);
    },
    lookAround: async () => {
      await door('around');
      return quiet;
    },
    commit: async (app, writings) => {
      for (const writing of writings)
        await door('history', () => {
          at.entries = write(at.entries, [writing]);
        });
      await door('state', () => {
        at.app = app;
      });
    },
    perform: (effect) => door(effect.type),
    arrange: () => door('arrange'),
  };
}

const say = (what: Command | Observed, after = 0, ports = portsOn(desk)) => {
  desk.now += after;
  return createEngine(ports, world).hear(what);
};
const active: Observed = { type: 'observed', state: 'active' };
const walk: Command = { type: 'start-routine', routine: 'walk-3' };

it('commits history before state, then performs, then arranges', async () => {
  await say(active);
  await say(active, 10 * MINUTE);
  await say(active, 10 * MINUTE);
  await say(active, 10 * MINUTE);
  desk.log.length = 0;
  await say({ type: 'skip' }, MINUTE);
  expect(desk.log).toEqual(['load', 'history', 'state', 'withdraw', 'arrange']);
});

it('handles events one by one, in the order in which they came', async () => {
  const engine = createEngine(portsOn(desk), world);
  const first = engine.hear(active);
  const second = engine.hear({ type: 'look' });
  await Promise.all([first, second]);
  expect(desk.log).toEqual([
    ...['load', 'around', 'state', 'arrange'],
    ...['load', 'state', 'arrange'],
  ]);
});

it('goes on after an event that failed, and tells the one who asked', async () => {
  let loads = 0;
  const ports = portsOn(desk);
  const engine = createEngine(
    {
      ...ports,
      load: (at) => {
        loads += 1;
        return loads === 1 ? Promise.reject(new Error('storage is busy')) : ports.load(at);
      },
    },
    world,
  );
  await expect(engine.hear(active)).rejects.toThrow('storage is busy');
  await engine.hear(active);
  expect(desk.app).not.toBeNull();
});

it('arranges even when an effect fails', async () => {
  await say(active);
  await say(active, 10 * MINUTE);
  await say(active, 10 * MINUTE);
  const refusing: Ports = { ...portsOn(desk), perform: () => Promise.reject(new Error('refused')) };
  await say(active, 10 * MINUTE, refusing);
  expect(desk.log.at(-1)).toBe('arrange');
  expect(desk.app?.reminder?.kind).toBe('raised');
});

it('takes a fact for a fact where nothing around it can be looked at', async () => {
  const blind: Ports = { ...portsOn(desk), lookAround: () => Promise.reject(new Error('no tabs')) };
  await say({ type: 'observed', state: 'locked' }, 0, blind);
  expect(desk.app?.idleState).toBe('locked');
});

it('asks nobody who has left by the time a late alarm rings', async () => {
  await say(active);
  await say(active, 10 * MINUTE);
  await say(active, 10 * MINUTE);
  await say({ type: 'observed', state: 'locked' }, 10 * MINUTE + SECOND);
  expect(desk.app?.reminder?.kind).toBe('due');
  expect(desk.log).not.toContain('remind');
});

/** A morning with every kind of writing in it: sits, is reminded, walks, leaves, comes back. */
const morning: readonly (readonly [Command | Observed, number])[] = [
  [active, 0],
  [active, 10 * MINUTE],
  [active, 10 * MINUTE],
  [active, 10 * MINUTE],
  [walk, MINUTE],
  [active, 3 * MINUTE],
  [{ type: 'observed', state: 'locked' }, 5 * MINUTE],
  [active, 2 * MINUTE],
  [active, 10 * MINUTE],
];

async function liveMorning(dieAt: number): Promise<Desk> {
  desk = { now: T0, app: null, entries: [], log: [] };
  let left = dieAt;
  for (const [what, after] of morning) {
    const before = desk.log.length;
    await say(what, after, portsOn(desk, left)).catch((reason) => {
      // The browser starts the worker anew for the same event: an alarm, or a person who asks again.
      if (!(reason instanceof Death)) throw reason;
      return say(what, SECOND);
    });
    left -= desk.log.length - before;
    if (left < 0) left = Number.POSITIVE_INFINITY;
  }
  return desk;
}

it('loses nothing and doubles nothing when the worker dies at any await', async () => {
  const whole = await liveMorning(Number.POSITIVE_INFINITY);
  const kinds = whole.entries.map((entry) => entry.kind).toSorted();
  expect(kinds).toEqual(['absence', 'reminder', 'routine', 'spell', 'spell']);
  const awaits = whole.log.length;
  for (let dieAt = 0; dieAt < awaits; dieAt += 1) {
    const torn = await liveMorning(dieAt);
    expect(torn.app?.reminder, `died at await ${dieAt}`).toEqual(whole.app?.reminder);
    expect(torn.log.filter((door) => door === 'remind').length).toBeLessThanOrEqual(1);
    expect(torn.entries.map((entry) => entry.kind).toSorted()).toEqual(kinds);
  }
});

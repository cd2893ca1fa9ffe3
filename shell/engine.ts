import { advance } from '@/core/advance';
import type { App } from '@/core/app';
import {
  type Command,
  isFact,
  type Observed,
  type SittingEvent,
  type Surroundings,
} from '@/core/events';
import type { Writing } from '@/core/history';
import { type Outlook, outlook } from '@/core/outlook';
import type { Settings } from '@/core/settings';
import type { Instant } from '@/core/time';
import type { Effect } from '@/core/transition';
import type { World } from '@/core/world';

/** The engine's six doors, replaced whole in tests. */
export type Ports = Readonly<{
  now: () => Instant;
  load: (at: Instant) => Promise<App>;
  /** What is around the person at the moment of a fact. */
  lookAround: (settings: Settings) => Promise<Surroundings>;
  commit: (app: App, writings: readonly Writing[]) => Promise<void>;
  perform: (effect: Effect) => Promise<void>;
  arrange: (outlook: Outlook) => Promise<void>;
}>;

export type Engine = Readonly<{ hear: (what: Command | Observed) => Promise<void> }>;

/** An effect that fails is lost, and the ones after it are not. */
async function performAll(effects: readonly Effect[], perform: Ports['perform']): Promise<void> {
  for (const effect of effects) {
    try {
      await perform(effect);
    } catch (reason) {
      console.error(`${effect.type} failed`, reason);
    }
  }
}

/**
 * One event at a time: load, look around, advance, commit, perform, arrange.
 * `hear` resolves when all of that is done, and rejects when the event could not be taken in; the queue goes on.
 */
export function createEngine(ports: Ports, world: World): Engine {
  let queue: Promise<void> = Promise.resolve();

  /** A fact is a fact, also where the browser does not say what is around it. */
  async function around(settings: Settings): Promise<Surroundings | null> {
    try {
      return await ports.lookAround(settings);
    } catch (reason) {
      console.error('the surroundings could not be looked at', reason);
      return null;
    }
  }

  async function handle(what: Command | Observed, at: Instant): Promise<void> {
    const app = await ports.load(at);
    const event: SittingEvent = isFact(what)
      ? { ...what, at, around: await around(app.settings) }
      : { ...what, at };
    const { app: next, effects, writings } = advance(app, event, world);
    await ports.commit(next, writings);
    await performAll(effects, ports.perform);
    await ports.arrange(outlook(next, at, world));
  }

  return {
    hear(what) {
      const turn = queue.then(() => handle(what, ports.now()));
      queue = turn.catch((reason) => console.error(`${what.type} could not be handled`, reason));
      return turn;
    },
  };
}

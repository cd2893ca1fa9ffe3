import { advance } from '@/core/advance';
import type { App } from '@/core/app';
import type { Command, Observed, SittingEvent } from '@/core/events';
import type { Writing } from '@/core/history';
import { type Outlook, outlook } from '@/core/outlook';
import { isAsked } from '@/core/reminding';
import type { Catalog } from '@/core/routine';
import type { Instant } from '@/core/time';
import type { Effect } from '@/core/transition';

/** The engine's five doors, replaced whole in tests. */
export type Ports = Readonly<{
  now: () => Instant;
  load: (at: Instant) => Promise<App>;
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
 * One event at a time: load, advance, commit, perform, arrange.
 * `hear` resolves when all of that is done, and rejects when the event could not be taken in; the queue goes on.
 */
export function createEngine(ports: Ports, catalog: Catalog): Engine {
  let queue: Promise<void> = Promise.resolve();

  async function handle(event: SittingEvent): Promise<void> {
    const app = await ports.load(event.at);
    const { app: next, effects, writings } = advance(app, event, catalog);
    await ports.commit(next, writings);
    const timely = effects.filter(({ type }) => type === 'withdraw' || isAsked(next));
    await performAll(timely, ports.perform);
    await ports.arrange(outlook(next, event.at, catalog));
  }

  return {
    hear(what) {
      const turn = queue.then(() => handle({ ...what, at: ports.now() }));
      queue = turn.catch((reason) => console.error(`${what.type} could not be handled`, reason));
      return turn;
    },
  };
}

import { afterEach, describe, expect, it } from 'vitest';
import type { Entry } from '../../core/history.ts';
import { type Desk, MINUTE, SECOND, sitDown } from './support/desk.ts';

let desk: Desk;
afterEach(() => desk.getUp());

const kinds = (entries: readonly Entry[]) => entries.map((entry) => entry.kind).toSorted();
const start = (routine: string) => ({ type: 'start-routine', routine });

describe.each(['chrome', 'firefox'] as const)('%s', (kind) => {
  it('loses and doubles nothing when the worker is stopped while counting, reminding and playing', async () => {
    desk = await sitDown(kind);
    const began = (await desk.app())?.countingSince ?? Number.NaN;
    await desk.work(7 * MINUTE);
    await desk.browser().stopWorkers();
    await desk.work(8 * MINUTE);
    await desk.browser().stopWorkers();
    const { at } = await desk.workUntilPopup(17 * MINUTE);
    expect(at - began).toBeGreaterThanOrEqual(30 * MINUTE);
    expect(at - began).toBeLessThanOrEqual(32 * MINUTE);

    await desk.browser().stopWorkers();
    await desk.work(30 * SECOND);
    await desk.ask(start('mini-1-move'));
    await desk.work(15 * SECOND);
    await desk.browser().stopWorkers();
    await desk.work(MINUTE);

    expect(kinds(await desk.memory().entries())).toEqual(['reminder', 'routine', 'spell']);
    const [routine] = (await desk.memory().entries()).filter((entry) => entry.kind === 'routine');
    expect(routine).toMatchObject({
      completed: true,
      played: { seated: 60 * SECOND, standing: 0, walking: 0 },
    });
    expect((routine?.endedAt ?? 0) - (routine?.startedAt ?? 0)).toBe(60 * SECOND);
    expect(await desk.browser().popupsOpened()).toBe(1);
  });

  it('finds everything again when the browser is killed while counting, reminding and playing', async () => {
    desk = await sitDown(kind, { keepsProfile: true });
    const began = (await desk.app())?.countingSince ?? Number.NaN;
    await desk.work(12 * MINUTE);
    await desk.killAndRestart();
    expect((await desk.app())?.spell?.since).toBe(began);
    expect(await desk.memory().entries()).toEqual([]);

    await desk.workUntilPopup(21 * MINUTE);
    await desk.work(30 * SECOND);
    await desk.killAndRestart();
    expect((await desk.app())?.reminder).toMatchObject({ kind: 'raised' });

    await desk.ask(start('walk-3'));
    await desk.work(40 * SECOND);
    const playing = (await desk.app())?.session;
    expect(playing).toMatchObject({ routine: 'walk-3', position: 0 });
    // It goes on by the clock: what is left of it passes while the browser starts.
    await desk.killAndRestart();
    await desk.work(3 * MINUTE);
    const entries = await desk.memory().entries();
    expect(kinds(entries)).toEqual(['reminder', 'routine', 'spell']);
    expect(entries.find((entry) => entry.kind === 'routine')).toMatchObject({
      startedAt: playing?.startedAt,
      endedAt: (playing?.startedAt ?? 0) + 3 * MINUTE,
      completed: true,
    });
  });
});

import { afterEach, describe, expect, it } from 'vitest';
import type { Entry } from '../../core/history.ts';
import { type Desk, MINUTE, SECOND, sitDown } from './support/desk.ts';
import { press } from './support/page.ts';

let desk: Desk;
afterEach(() => desk.getUp());

const clock = (at: number) => new Date(at).toISOString().slice(11, 19);
const ofKind = <K extends Entry['kind']>(entries: readonly Entry[], kind: K) =>
  entries.filter((entry): entry is Extract<Entry, { kind: K }> => entry.kind === kind);

describe.each(['chrome', 'firefox'] as const)('a morning in %s', (kind) => {
  it('reminds after half an hour, plays the routine, and reminds a full interval later', async () => {
    desk = await sitDown(kind);
    const start = (await desk.app())?.countingSince ?? Number.NaN;
    const { popup, at } = await desk.workUntilPopup(33 * MINUTE);
    console.log(`${kind}: sat down ${clock(start)}, popup ${clock(at)}`);
    expect(at - start).toBeGreaterThanOrEqual(30 * MINUTE);
    // Somebody who types on is given a minute for a pause.
    expect(at - start).toBeLessThanOrEqual(32 * MINUTE);
    await popup.waitForSelector('[data-screen=reminder]');
    await desk.work(20 * SECOND);
    expect(await desk.browser().popupsOpened()).toBe(1);
    await desk.shot(popup, 'reminder');

    await press(popup, 'Start');
    await popup.waitForSelector('[data-screen=player]');
    await desk.work(5 * SECOND);
    await desk.shot(popup, 'player');
    await desk.work(3 * MINUTE + 5 * SECOND);
    await popup.waitForSelector('[data-screen=done]');
    await desk.shot(popup, 'done');

    const entries = await desk.memory().entries();
    expect(ofKind(entries, 'routine')).toMatchObject([
      {
        routine: 'walk-3',
        completed: true,
        played: { seated: 10 * SECOND, standing: 20 * SECOND, walking: 150 * SECOND },
      },
    ]);
    expect(ofKind(entries, 'reminder')).toMatchObject([{ answer: 'routine' }]);
    expect(ofKind(entries, 'spell')).toHaveLength(1);

    const ended = ofKind(entries, 'routine')[0]?.endedAt ?? Number.NaN;
    await desk.browser().closePopup();
    const next = await desk.workUntilPopup(33 * MINUTE);
    expect(next.at - ended).toBeGreaterThanOrEqual(30 * MINUTE);
    expect(next.at - ended).toBeLessThanOrEqual(32 * MINUTE);
    expect(await desk.browser().popupsOpened()).toBe(2);
    expect(await desk.browser().errors()).toEqual([]);
  });
});

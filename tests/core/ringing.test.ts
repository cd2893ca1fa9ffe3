import { expect, it, test } from 'vitest';
import { wakeAt } from '@/core/silence';
import { MINUTE, SECOND } from '@/core/time';
import {
  ask,
  awake,
  hear,
  look,
  replay,
  type Story,
  sitsDown,
  T0,
  until,
  world,
} from '../support/replay';

const S = T0 + 10 * MINUTE;
/** Ten seconds of ankles, ten of standing up, then the walk. */
const WALK_ENDS = S + 170 * SECOND;
const END = S + 3 * MINUTE;
const start = ask({ type: 'start-routine', routine: 'walk-3' }, S);

const rings = (story: Story) =>
  story.told.filter(({ effect }) => effect === 'ring').map(({ at }) => at);

it('rings at the end of the walk and at the end of the routine', () =>
  expect(rings(until(replay([start]), END))).toEqual([WALK_ENDS, END]));

it('wakes for the end of the walk', () => {
  const walking = hear(until(replay([start]), S + 2 * MINUTE), awake(S + 2 * MINUTE));
  expect(wakeAt(walking.app, world)).toBe(WALK_ENDS);
});

test.each([{ sound: false }, { chime: false }])('rings nothing with %o', (settings) =>
  expect(rings(until(replay([start], sitsDown(T0, settings)), END))).toEqual([]),
);

it('rings once, however often somebody looks', () => {
  const looked = [0, 1, 2, 3].map((second) => look(WALK_ENDS + second * SECOND));
  expect(rings(until(replay([start, ...looked]), END))).toEqual([WALK_ENDS, END]);
});

test.each([
  [5 * SECOND, 1],
  [5 * SECOND + 1, 0],
])('rings %i ms late %i times', (late, times) => {
  const started = hear(replay([]), start);
  expect(rings(hear(started, awake(WALK_ENDS + late)))).toHaveLength(times);
});

it('rings nothing for a walk that was skipped, or stopped', () => {
  const next = (at: number) => ask({ type: 'step-next' }, at);
  const skipped = replay([start, ...[1, 2, 3].map((second) => next(S + second * SECOND))]);
  expect(rings(until(skipped, S + 12 * SECOND))).toEqual([]);
  const stopped = replay([start, ask({ type: 'stop-routine' }, S + MINUTE)]);
  expect(rings(until(stopped, END))).toEqual([]);
});

it('rings again for whoever goes back to walk again', () => {
  const back = ask({ type: 'step-back' }, WALK_ENDS + SECOND);
  expect(rings(until(replay([start, back]), WALK_ENDS + 4 * MINUTE))).toEqual([
    WALK_ENDS,
    WALK_ENDS + SECOND + 150 * SECOND,
    END + SECOND + 150 * SECOND,
  ]);
});

it('does not ring while it is paused', () => {
  const paused = replay([start, ask({ type: 'pause-routine' }, S + MINUTE)]);
  expect(rings(until(paused, END))).toEqual([]);
});

it('does not ring when sound is turned on after the walk', () => {
  const at = S + 179 * SECOND;
  const silent = until(replay([start], sitsDown(T0, { sound: false })), at);
  const on = hear(silent, ask({ type: 'change-settings', patch: { sound: true } }, at));
  expect(rings(on)).toEqual([]);
});

it('does not ring for a routine nobody knows any more', () => {
  const app = {
    ...sitsDown().app,
    heardAt: S,
    seenAt: S,
    session: {
      routine: 'gone',
      slots: [{ step: 'gone', lasts: 1000 }],
      startedAt: S - 9 * MINUTE,
      position: 0,
      played: { seated: 0, standing: 0, walking: 0 },
      confirmed: 0,
      legs: { left: 0, right: 0 },
      rung: 0,
      atDesk: [],
      run: { kind: 'running', since: S - 9 * MINUTE } as const,
    },
  };
  expect(rings(hear({ ...sitsDown(), app }, look(S + SECOND)))).toEqual([]);
});

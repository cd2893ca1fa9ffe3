import { expect, it, test } from 'vitest';
import { outlook } from '@/core/outlook';
import { playedRoutine, playhead } from '@/core/playhead';
import { seatedInstead } from '@/core/session';
import { MINUTE, SECOND } from '@/core/time';
import { walkingLook } from '@/core/walking';
import { catalog } from '@/routines/catalog';
import {
  active,
  ask,
  entriesOf,
  hear,
  idle,
  locked,
  replay,
  room,
  type Story,
  sitsDown,
  T0,
  until,
  world,
} from '../support/replay';

/** walk-3: 10 s seated, 10 s standing, then 150 s of walking from WALK on. */
const S = T0 + 10 * MINUTE;
const WALK = S + 20 * SECOND;
const END = S + 3 * MINUTE;
const start = (routine = 'walk-3') => ask({ type: 'start-routine', routine }, S);
const instead = (at: number) => ask({ type: 'sit-instead' }, at);
const routineOf = (story: Story) => entriesOf(story, 'routine')[0];
const walked = { walking: 150 * SECOND };

it('takes walking for walked when nobody touched anything', () => {
  const story = until(replay([start()]), END);
  expect(routineOf(story)).toMatchObject({ played: walked, confirmed: 150 * SECOND });
});

it('takes walking behind a lock screen for walked', () => {
  const story = until(replay([start(), locked(WALK + 20 * SECOND)]), END);
  expect(routineOf(story)?.confirmed).toBe(150 * SECOND);
});

it('does not confirm the walk of somebody who types on', () => {
  const typist = sitsDown(T0, { isTyping: true });
  const story = until(replay([start()], typist), END);
  expect(routineOf(story)).toMatchObject({ played: walked, confirmed: 0, legBreak: true });
});

it('looks at the hands once, half a minute into the walk, and watches closely from there on', () => {
  const story = replay([start()]);
  expect(walkingLook(story.app, catalog)).toBe(WALK + 30 * SECOND);
  const looked = until(story, WALK + 30 * SECOND);
  expect(outlook(looked.app, WALK + 30 * SECOND, world).idleThreshold).toBe(15 * SECOND);
  expect(walkingLook(looked.app, catalog)).toBeNull();
});

test.each([
  ['just under', 30 * SECOND - 1, []],
  ['at', 30 * SECOND, [20 * SECOND]],
])(
  'input is certain to have come later than fifteen seconds into the walk %s thirty',
  (_, into, atDesk) => {
    const story = replay([start(), idle(WALK), active(WALK + into)]);
    expect(story.app.session?.atDesk).toEqual(atDesk);
  },
);

it('does not ask whoever walks whether they are still at the desk', () => {
  // The last input is the click that begins the walk; the browser tells of the rest, and half a minute in a look finds it.
  const click = [1, 2].map((n) => ask({ type: 'step-next' }, S + n));
  const story = until(replay([start(), ...click, idle(S + 15 * SECOND)]), S + 60 * SECOND);
  expect(story.app.session?.atDesk).toEqual([]);
});

it('remembers who came back early, once', () => {
  const events = [start(), idle(WALK + 40 * SECOND), active(WALK + 60 * SECOND)];
  const again = [idle(WALK + 80 * SECOND), active(WALK + 90 * SECOND)];
  const story = until(replay([...events, ...again]), END);
  expect(routineOf(story)).toMatchObject({ played: walked, confirmed: 0 });
});

it('does not look into a walk that is too short to tell', () => {
  const almost = [0, 1].map((n) => ask({ type: 'step-next' }, S + n * SECOND));
  const paused = [
    ...almost,
    ask({ type: 'pause-routine' }, S + 125 * SECOND),
    ask({ type: 'resume-routine' }, S + 130 * SECOND),
  ];
  expect(walkingLook(replay([start(), ...paused]).app, catalog)).toBeNull();
});

it('does not mind input in the steps around the walk', () => {
  const typist = sitsDown(T0, { isTyping: true });
  const story = replay([start(), active(S + 5 * SECOND), room({ isTyping: false }, WALK)], typist);
  const ended = until(replay([active(END - 2 * SECOND)], story), END);
  expect(routineOf(ended)?.confirmed).toBe(150 * SECOND);
});

it('does the rest of the walk in the chair', () => {
  const story = replay([start(), instead(WALK + 50 * SECOND)]);
  const { session } = story.app;
  const routine = session && playedRoutine(session, catalog);
  if (!session || !routine) throw new Error('no routine is running');
  const head = playhead(session, routine, WALK + 60 * SECOND);
  expect(head).toMatchObject({
    slot: { step: { id: 'sit-march', posture: 'seated' } },
    stepElapsed: 10 * SECOND,
    stepLeft: 90 * SECOND,
    total: 3 * MINUTE,
  });
  expect(routineOf(until(story, END))).toMatchObject({
    completed: true,
    played: { seated: 110 * SECOND, standing: 20 * SECOND, walking: 50 * SECOND },
  });
});

it('sits from the first second of a walk on', () => {
  const story = replay([start(), instead(WALK)]);
  expect(routineOf(until(story, END))?.played.walking).toBe(0);
});

test.each([
  ['in a step without a seated one', S + SECOND],
  ['when it is over', END],
])('offers nothing instead %s', (_, at) => {
  const started = hear(replay([]), start());
  const slots = started.app.session?.slots ?? [];
  expect(hear(started, instead(at)).app.session?.slots ?? slots).toEqual(slots);
});

it('offers what the catalogue still has', () => {
  const { 'sit-march': _, ...steps } = catalog.steps;
  const walk = catalog.steps.walk;
  const instead = walk && seatedInstead(sitsDown().app, walk, T0, { ...catalog, steps });
  expect(instead?.id).toBe('ankle-pump');
});

it('offers nothing instead while nothing is played', () => {
  expect(replay([instead(S)]).app.session).toBeNull();
});

it('takes a walk back whole that was paused before input came', () => {
  const story = replay([
    start(),
    ask({ type: 'pause-routine' }, WALK + 60 * SECOND),
    ask({ type: 'resume-routine' }, WALK + 70 * SECOND),
    idle(WALK + 90 * SECOND),
    active(WALK + 105 * SECOND),
  ]);
  expect(routineOf(until(story, END + 20 * SECOND))?.confirmed).toBe(0);
});

it('believes the second walk of whoever goes back to walk it', () => {
  const story = replay([
    start(),
    idle(WALK + 20 * SECOND),
    active(WALK + 40 * SECOND),
    ask({ type: 'step-back' }, WALK + 41 * SECOND),
  ]);
  const routine = routineOf(until(story, END + 60 * SECOND));
  expect(routine).toMatchObject({ played: { walking: 191 * SECOND }, confirmed: 150 * SECOND });
});

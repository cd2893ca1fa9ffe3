import { expect, it, test } from 'vitest';
import { clocksAt } from '@/core/clocks';
import { outlook } from '@/core/outlook';
import { HOUR, MINUTE } from '@/core/time';
import {
  active,
  ask,
  awake,
  entriesOf,
  hear,
  idle,
  reminders,
  replay,
  room,
  sitsDown,
  T0,
  until,
  world,
} from '../support/replay';

type Said = Readonly<{ device?: string; legBreakAt?: number | null; risingAt?: number | null }>;
const says = ({ device = 'laptop', legBreakAt = null, risingAt = null }: Said, at: number) =>
  [room({ elsewhere: [{ device, legBreakAt, risingAt }] }, at), awake(at)] as const;
const AT = T0 + 25 * MINUTE;

it('counts a leg break at another machine here', () => {
  const story = replay([...says({ legBreakAt: AT - MINUTE, risingAt: AT - MINUTE }, AT)]);
  expect(clocksAt(story.app, AT)).toMatchObject({ legBreak: MINUTE, rising: MINUTE });
  expect(reminders(until(story, AT + 29 * MINUTE))).toEqual([AT + 29 * MINUTE]);
});

it('leaves rising alone for a seated one', () => {
  const story = replay([...says({ legBreakAt: AT }, AT)]);
  expect(clocksAt(story.app, AT)).toMatchObject({ legBreak: 0, rising: 25 * MINUTE });
});

it('takes a raised reminder back', () => {
  const due = T0 + 30 * MINUTE;
  const story = replay([...says({ legBreakAt: due + MINUTE }, due + 2 * MINUTE)]);
  expect(story.app.reminder).toBeNull();
  expect(entriesOf(story, 'reminder')).toMatchObject([{ answer: 'elsewhere' }]);
});

it('hears the same thing once', () => {
  const first = replay([...says({ legBreakAt: AT }, AT)]);
  const later = replay([awake(AT + 10 * MINUTE)], first);
  expect(clocksAt(later.app, AT + 10 * MINUTE).legBreak).toBe(10 * MINUTE);
});

it('believes the newest of several', () => {
  const elsewhere = [
    { device: 'laptop', legBreakAt: AT - 5 * MINUTE, risingAt: null },
    { device: 'tower', legBreakAt: AT - 2 * MINUTE, risingAt: null },
    { device: 'old', legBreakAt: AT - 9 * HOUR, risingAt: null },
  ];
  const story = replay([room({ elsewhere }, AT), awake(AT)]);
  expect(clocksAt(story.app, AT).legBreak).toBe(2 * MINUTE);
});

test.each([
  ['hours behind', AT - 3 * HOUR, 25 * MINUTE],
  ['hours ahead', AT + 3 * HOUR, 25 * MINUTE],
  ['ahead by just over two minutes', AT + 2 * MINUTE + 1, 25 * MINUTE],
  ['ahead by two minutes', AT + 2 * MINUTE, 0],
])('takes no harm from a clock that is %s', (_, legBreakAt, legBreak) => {
  const story = replay([...says({ legBreakAt }, AT)]);
  expect(clocksAt(story.app, AT).legBreak).toBe(legBreak);
});

it('does not believe hours later what lay in the future when it was said', () => {
  const story = replay([...says({ legBreakAt: AT + 3 * HOUR }, AT), awake(AT + 3 * HOUR + MINUTE)]);
  expect(clocksAt(story.app, AT + 3 * HOUR + MINUTE).legBreak).toBeGreaterThan(3 * HOUR);
});

it('believes a machine again whose clock was put right', () => {
  const story = replay([
    ...says({ legBreakAt: AT + 3 * HOUR }, AT),
    ...says({ legBreakAt: AT + 20 * MINUTE }, AT + 20 * MINUTE),
  ]);
  expect(clocksAt(story.app, AT + 20 * MINUTE).legBreak).toBe(0);
});

it('listens only when it is clear who sits here', () => {
  const events = [
    idle(T0 + 21 * MINUTE),
    ...says({ legBreakAt: T0 + 20 * MINUTE }, T0 + 22 * MINUTE),
  ];
  const undecided = replay(events);
  expect(undecided.app.elsewhere).toEqual([]);
  const back = replay([active(T0 + 24 * MINUTE)], undecided);
  expect(clocksAt(back.app, T0 + 24 * MINUTE).legBreak).toBe(4 * MINUTE);
});

it('says what was played here, and whether somebody stood up, but not who was away', () => {
  const shared = (story: ReturnType<typeof replay>) => outlook(story.app, T0, world).shared;
  const on = sitsDown(T0, { sync: true });
  const walk = ask({ type: 'start-routine', routine: 'walk-3' }, AT);
  expect(shared(until(replay([walk], on), AT + 3 * MINUTE))).toEqual({
    breaks: { legBreakAt: AT + 3 * MINUTE, risingAt: AT + 3 * MINUTE },
    settings: {},
    saidAt: T0,
  });
  expect(shared(replay([ask({ type: 'stand' }, AT)], on))?.breaks.risingAt).toBe(AT);
  const gone = replay([idle(T0 + 11 * MINUTE), active(AT)], on);
  expect(shared(gone)?.breaks).toEqual({ legBreakAt: null, risingAt: null });
  expect(shared(sitsDown())).toBeNull();
});

it('takes back what was undone', () => {
  const walk = ask({ type: 'start-routine', routine: 'walk-3' }, AT);
  const played = replay([walk, ask({ type: 'undo-routine' }, AT + 4 * MINUTE)]);
  expect(played.app.breaks).toEqual({ legBreakAt: null, risingAt: null });
});

it('is no reason to forget what was heard where nothing could be looked at', () => {
  const said = replay([...says({ legBreakAt: AT }, AT)]);
  const { elsewhere } = said.app;
  expect(hear(said, awake(AT + MINUTE)).app.elsewhere).toEqual(elsewhere);
});

it('lets nobody undo here what a break elsewhere has overtaken', () => {
  const walk = ask({ type: 'start-routine', routine: 'walk-3' }, T0 + 10 * MINUTE);
  const story = replay([walk, ...says({ legBreakAt: T0 + 24 * MINUTE }, AT)]);
  expect(story.app.finished).toBeNull();
});

it('takes back what is asked of somebody who stands, too', () => {
  const up = [ask({ type: 'stand' }, T0 + MINUTE)];
  const at = T0 + 50 * MINUTE;
  const story = replay([...up, ...says({ legBreakAt: at }, at)]);
  expect([story.app.reminder, clocksAt(story.app, at).stood]).toEqual([null, 0]);
});

it('is no reason to forget them that they cannot be heard', () => {
  const said = replay([...says({ legBreakAt: AT }, AT)]);
  const deaf = replay([room({ elsewhere: null }, AT + MINUTE), awake(AT + MINUTE)], said);
  expect(deaf.app.elsewhere).toHaveLength(1);
});

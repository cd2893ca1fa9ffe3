import { describe, expect, it, test } from 'vitest';
import { clocksAt } from '@/core/clocks';
import { correctable } from '@/core/gap';
import { HOUR, MINUTE } from '@/core/time';
import {
  active,
  ask,
  awake,
  entriesOf,
  hear,
  idle,
  locked,
  reminders,
  replay,
  room,
  type Story,
  sitsDown,
  T0,
  until,
} from '../support/replay';

const LEFT = T0 + 20 * MINUTE;
const BACK = LEFT + 15 * MINUTE;
const correct = (reading: 'there' | 'away', at: number) =>
  ask({ type: 'correct-gap', reading }, at);
const clocks = (story: Story, at: number) => clocksAt(story.app, at);
const gone = [idle(LEFT + MINUTE), active(BACK)];
const calm = { interval: 180 * MINUTE };

describe('“I was still sitting”', () => {
  const read = replay([...gone, correct('there', BACK + 2 * MINUTE)], sitsDown(T0, calm));

  it('counts the gap as sitting, with what came before and after', () => {
    expect(clocks(read, BACK + 2 * MINUTE)).toMatchObject({
      legBreak: 37 * MINUTE,
      rising: 37 * MINUTE,
    });
    expect(entriesOf(read, 'absence')).toEqual([]);
    expect(entriesOf(read, 'spell')).toEqual([]);
    expect(read.app.spell?.since).toBe(T0);
  });

  it('is one spell in the history, too', () => {
    const story = replay([locked(BACK + 10 * MINUTE), active(BACK + 20 * MINUTE)], read);
    expect(entriesOf(story, 'spell')).toMatchObject([
      { startedAt: T0, endedAt: BACK + 10 * MINUTE, sat: 45 * MINUTE },
    ]);
  });

  it('is taken back by one more tap', () => {
    const story = replay([correct('away', BACK + 5 * MINUTE)], read);
    expect(clocks(story, BACK + 5 * MINUTE)).toMatchObject({ legBreak: 5 * MINUTE });
    expect(entriesOf(story, 'absence')).toMatchObject([{ startedAt: LEFT, endedAt: BACK }]);
    expect(entriesOf(story, 'spell')).toMatchObject([{ startedAt: T0, sat: 20 * MINUTE }]);
  });

  it('may make a reminder due, which waits for a pause as ever', () => {
    const story = until(replay([...gone, correct('there', BACK + MINUTE)]), BACK + 2 * MINUTE);
    expect(reminders(story)).toEqual([BACK + 2 * MINUTE]);
  });

  it('stands again who stood', () => {
    const stood = [ask({ type: 'stand' }, T0 + 5 * MINUTE), ...gone];
    const story = replay([...stood, correct('there', BACK + MINUTE)]);
    expect(story.app.stance).toBe('standing');
    expect(clocks(story, BACK + MINUTE)).toMatchObject({
      stood: 30 * MINUTE,
      legBreak: 6 * MINUTE,
    });
  });
});

describe('“I was away”', () => {
  const film = sitsDown(T0, { ...calm, room: { audible: true } });
  const watched = replay([idle(LEFT + MINUTE), active(BACK)], film);

  it('turns a watch into an absence and a break', () => {
    expect(clocks(watched, BACK).legBreak).toBe(35 * MINUTE);
    const story = replay([correct('away', BACK + 3 * MINUTE)], watched);
    expect(clocks(story, BACK + 3 * MINUTE)).toMatchObject({
      legBreak: 3 * MINUTE,
      rising: 3 * MINUTE,
    });
    expect(entriesOf(story, 'absence')).toMatchObject([{ startedAt: LEFT, endedAt: BACK }]);
    expect(entriesOf(story, 'spell')).toMatchObject([{ endedAt: LEFT, sat: 20 * MINUTE }]);
    expect(story.app.spell?.since).toBe(BACK);
  });

  it('answers the reminder that was asked of an empty chair', () => {
    const asked = replay(
      [idle(LEFT + MINUTE), active(BACK)],
      sitsDown(T0, { room: { audible: true } }),
    );
    expect(reminders(asked)[0]).toBe(T0 + 30 * MINUTE);
    const story = replay([correct('away', BACK + MINUTE)], asked);
    expect(story.app.reminder).toBeNull();
    expect(entriesOf(story, 'reminder')).toMatchObject([{ answer: 'left' }]);
  });

  it('covers all of a watch whose sound stopped before its end, as the other reading does', () => {
    const half = [
      idle(LEFT + MINUTE),
      room({ audible: false }, LEFT + 20 * MINUTE),
      active(LEFT + 60 * MINUTE),
    ];
    const story = replay(half, film);
    const at = LEFT + 60 * MINUTE;
    expect(correctable(story.app, at)?.reading).toBe('both');
    const away = hear(story, correct('away', at));
    expect(entriesOf(away, 'absence')).toMatchObject([{ startedAt: LEFT, endedAt: at }]);
    const there = hear(story, correct('there', at));
    expect(entriesOf(there, 'absence')).toEqual([]);
    expect(clocks(there, at).legBreak).toBe(80 * MINUTE);
  });
});

const offered = (story: Story, at: number) => correctable(story.app, at) !== null;

it('is offered for half an hour', () => {
  const story = replay(gone);
  expect(offered(story, BACK + 30 * MINUTE)).toBe(true);
  expect(offered(story, BACK + 30 * MINUTE + 1)).toBe(false);
});

test.each([
  ['just under', 4 * HOUR - 1, true],
  ['at', 4 * HOUR, true],
  ['just over', 4 * HOUR + 1, false],
])('is offered for a gap %s four hours', (_, length, isOffered) => {
  const story = replay([idle(LEFT + MINUTE), active(LEFT + length)]);
  expect(offered(story, LEFT + length)).toBe(isOffered);
});

test.each([
  ['a short rest', [idle(LEFT + MINUTE), active(LEFT + 4 * MINUTE)]],
  ['a short lock', [locked(LEFT), active(LEFT + MINUTE)]],
  ['a walk', [...gone, ask({ type: 'start-routine', routine: 'walk-3' }, BACK + MINUTE)]],
  ['a pause', [...gone, ask({ type: 'pause', lasts: null }, BACK + MINUTE)]],
  ['standing up', [...gone, ask({ type: 'stand' }, BACK + MINUTE)]],
  ['the clock being set back', [...gone, active(BACK - HOUR)]],
  ['a pause that ends in it', [ask({ type: 'pause', lasts: 1_800_000 }, T0 + MINUTE), ...gone]],
])('there is nothing to correct after %s', (_, events) => {
  const story = events.reduce((going, event) => hear(until(going, event.at), event), sitsDown());
  expect(offered(story, story.app.heardAt)).toBe(false);
});

it('is offered for a short film not at all', () => {
  const film = sitsDown(T0, { ...calm, room: { audible: true } });
  const story = replay([idle(LEFT + MINUTE), active(LEFT + 4.5 * MINUTE)], film);
  expect(offered(story, LEFT + 4.5 * MINUTE)).toBe(false);
});

it('cannot say what was before a pause that ended in a film', () => {
  const film = sitsDown(T0, { ...calm, room: { audible: true } });
  const story = replay(
    [ask({ type: 'pause', lasts: 1_800_000 }, T0 + 5 * MINUTE), idle(LEFT), active(LEFT + HOUR)],
    film,
  );
  expect(offered(story, LEFT + HOUR)).toBe(false);
});

it('ignores a correction of nothing, or to what it is already', () => {
  const nothing = replay([correct('away', T0 + MINUTE)]);
  expect(nothing.entries).toEqual([]);
  const story = replay([...gone, correct('away', BACK + MINUTE)]);
  expect(clocks(story, BACK + MINUTE).legBreak).toBe(MINUTE);
});

it('is offered for no film that was watched in the pause of a routine', () => {
  const film = sitsDown(T0, { ...calm, room: { audible: true } });
  const say = (type: 'pause-routine' | 'resume-routine', at: number) => ask({ type }, at);
  const watched = replay(
    [
      ask({ type: 'start-routine', routine: 'walk-3' }, T0 + MINUTE),
      say('pause-routine', T0 + 2 * MINUTE),
      idle(T0 + 3 * MINUTE),
      active(T0 + 9 * MINUTE),
    ],
    film,
  );
  expect(offered(watched, T0 + 9 * MINUTE)).toBe(false);
  const resumed = until(
    replay([say('resume-routine', T0 + 9 * MINUTE)], watched),
    T0 + 12 * MINUTE,
  );
  expect(offered(resumed, T0 + 12 * MINUTE)).toBe(false);
});

it('cannot be undone twice over: a routine that is taken back forgets the gap, and the other way round', () => {
  const film = sitsDown(T0, { ...calm, room: { audible: true } });
  const walked = [
    ask({ type: 'start-routine', routine: 'walk-3' }, T0 + 10 * MINUTE),
    idle(T0 + 16 * MINUTE),
    active(T0 + 25 * MINUTE),
  ];
  const undone = replay([...walked, ask({ type: 'undo-routine' }, T0 + 26 * MINUTE)], film);
  expect(offered(undone, T0 + 26 * MINUTE)).toBe(false);
  const away = replay([...walked, correct('away', T0 + 26 * MINUTE)], film);
  expect(away.app.finished).toBeNull();
});

it('cannot say what was before a break elsewhere that was heard in it', () => {
  const film = sitsDown(T0, { ...calm, room: { audible: true } });
  const said = { device: 'laptop', legBreakAt: LEFT, risingAt: null };
  const story = replay(
    [room({ elsewhere: [said] }, LEFT), awake(LEFT), idle(LEFT + 30_000), active(BACK)],
    film,
  );
  expect(clocks(story, BACK).legBreak).toBe(15 * MINUTE);
  expect(offered(story, BACK)).toBe(false);
});

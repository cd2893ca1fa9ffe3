import { describe, expect, it } from 'vitest';
import type { App } from '@/core/app';
import type { Command } from '@/core/events';
import { type Cue, guide, LATE, type Seen } from '@/core/guidance';
import type { Settings } from '@/core/settings';
import { type Instant, MINUTE, type Ms, SECOND } from '@/core/time';
import { catalog } from '@/routines/catalog';
import { ask, replay, type Story, sitsDown, T0, until } from '../support/replay';

// Four steps of 20, 10, 10 and 20 s.
const ROUTINE = 'mini-1-move';
const START = T0 + MINUTE;
const STEP_2 = START + 20 * SECOND;
const END = START + MINUTE;

type Heard = Readonly<{ at: Ms; cue: Cue }>;

/** Somebody plays the routine, with a view that looks on: once a second from `opens`, and after all that happens. */
function playing(setting: Partial<Settings> = {}) {
  let story: Story = replay(
    [ask({ type: 'start-routine', routine: ROUTINE }, START)],
    sitsDown(T0, setting),
  );
  let seen: Seen | null = null;
  const heard: Heard[] = [];
  const look = (at: Instant, app: App = story.app) => {
    const now = guide(seen, app, at, catalog);
    seen = now.seen;
    if (now.cue !== null) heard.push({ at: at - START, cue: now.cue });
  };
  const person = {
    /** The view is open from one instant to another, and the background is as late as alarms are. */
    watches(from: Instant, to: Instant, every: Ms = SECOND) {
      for (let at = from; at <= to; at += every) look(at);
      return person;
    },
    asks(command: Command, at: Instant) {
      story = replay([ask(command, at)], story);
      look(at);
      return person;
    },
    /** The background gets there first. */
    passes(to: Instant, seenAt = to) {
      story = until(story, to);
      look(seenAt);
      return person;
    },
    /** What was sounded: [ms from the start, chime, step]. */
    sounds: () =>
      heard.flatMap(({ at, cue }) =>
        cue.type === 'sound' ? [[at / SECOND, cue.chime, cue.step] as const] : [],
      ),
    hushes: () => heard.filter(({ cue }) => cue.type === 'hush').map(({ at }) => at / SECOND),
    heard,
  };
  return person;
}

const spoken = { voice: true };

describe('a routine that is watched', () => {
  it('chimes at each step but the first, and once at the end', () => {
    expect(playing().watches(START, END).passes(END).sounds()).toEqual([
      [20, 'step', null],
      [30, 'step', null],
      [40, 'step', null],
      [60, 'end', null],
    ]);
  });

  it('speaks each step, the first one too', () => {
    const steps = playing(spoken).watches(START, END).sounds();
    expect(steps.map(([at, , step]) => [at, step])).toEqual([
      [0, 'ankle-pump'],
      [20, 'knee-ext-l'],
      [30, 'knee-ext-r'],
      [40, 'heel-raise-sit'],
      [60, null],
    ]);
  });

  it('sounds the same however often the view looks', () => {
    const often = playing(spoken).watches(START, END, 250).sounds();
    expect(often).toEqual(playing(spoken).watches(START, END).sounds());
  });

  it('names a sound by the instant it belongs to, whenever a view was drawn', () => {
    const [first] = playing()
      .watches(START, START)
      .watches(STEP_2 + 300, STEP_2 + 300).heard;
    expect(first?.cue).toMatchObject({ from: STEP_2 });
  });

  it('rings the end also where the background was the first to see it', () => {
    expect(
      playing()
        .watches(START + 41 * SECOND, END - 1)
        .passes(END)
        .sounds(),
    ).toEqual([[60, 'end', null]]);
  });
});

describe('a view that opens', () => {
  it('does not chime for the step it opens on, and speaks it only if it has just begun', () => {
    const mid = playing(spoken).watches(STEP_2 + LATE + 1, STEP_2 + LATE + 1);
    expect(mid.sounds()).toEqual([]);
    const early = playing(spoken).watches(STEP_2 + LATE, STEP_2 + LATE);
    expect(early.sounds()).toEqual([[25, null, 'knee-ext-l']]);
  });

  it('is silent about an end that it has not seen coming', () => {
    expect(
      playing()
        .watches(END, END + SECOND)
        .passes(END + SECOND).heard,
    ).toEqual([]);
  });

  it('sounds nothing where nothing is played', () => {
    const over = playing().passes(END + MINUTE);
    expect(over.watches(END + MINUTE, END + 2 * MINUTE).heard).toEqual([]);
  });
});

describe('what is long past', () => {
  it('is passed over: a machine that wakes in the middle of a step', () => {
    const asleep = playing()
      .watches(START, START)
      .watches(STEP_2 + LATE + 1, STEP_2 + LATE + 1);
    expect(asleep.sounds()).toEqual([]);
    expect(asleep.watches(START + 30 * SECOND, START + 30 * SECOND).sounds()).toHaveLength(1);
  });

  it.each([
    [LATE, 1],
    [LATE + 1, 0],
  ])('is passed over: an end that is seen %d ms late', (late, rings) => {
    expect(
      playing()
        .watches(START, START)
        .watches(END + late, END + late)
        .sounds(),
    ).toHaveLength(rings);
    expect(
      playing()
        .watches(START, START)
        .passes(END, END + late)
        .sounds(),
    ).toHaveLength(rings);
  });
});

describe('pausing and moving', () => {
  it('hushes at a pause, and does not say the step again when it goes on', () => {
    const paused = playing(spoken)
      .watches(START, STEP_2)
      .asks({ type: 'pause-routine' }, STEP_2 + SECOND)
      .watches(STEP_2 + SECOND, STEP_2 + MINUTE)
      .asks({ type: 'resume-routine' }, STEP_2 + MINUTE);
    expect(paused.hushes()).toEqual([21]);
    expect(paused.sounds().map(([at]) => at)).toEqual([0, 20]);
  });

  it('announces a step that was chosen while paused once it runs', () => {
    const moved = playing()
      .watches(START, START)
      .asks({ type: 'pause-routine' }, START + SECOND)
      .asks({ type: 'step-next' }, START + 2 * SECOND)
      .watches(START + 2 * SECOND, START + 9 * SECOND);
    expect(moved.sounds()).toEqual([]);
    expect(moved.asks({ type: 'resume-routine' }, START + 10 * SECOND).sounds()).toEqual([
      [10, 'step', null],
    ]);
  });

  it('says a step again to somebody who goes back to its beginning', () => {
    const back = playing(spoken)
      .watches(START, STEP_2 + 6 * SECOND)
      .asks({ type: 'step-back' }, STEP_2 + 7 * SECOND);
    expect(back.sounds().at(-1)).toEqual([27, 'step', 'knee-ext-l']);
  });

  it('hushes when it is stopped, and rings nothing', () => {
    const stopped = playing(spoken)
      .watches(START, STEP_2)
      .asks({ type: 'stop-routine' }, STEP_2 + SECOND);
    expect(stopped.hushes()).toEqual([21]);
    expect(stopped.sounds().map(([, chime]) => chime)).toEqual([null, 'step']);
  });

  it('is not rung for somebody who skips the last step or stops while paused', () => {
    const skipped = playing()
      .watches(START, START + 41 * SECOND)
      .asks({ type: 'step-next' }, START + 42 * SECOND);
    expect(skipped.sounds().at(-1)).toEqual([40, 'step', null]);
    const paused = playing()
      .watches(START, START)
      .asks({ type: 'pause-routine' }, START + SECOND)
      .asks({ type: 'stop-routine' }, START + 2 * SECOND);
    expect(paused.sounds()).toEqual([]);
  });
});

describe('somebody who wants it quiet', () => {
  it.each([
    ['muted', { sound: false, voice: true }],
    ['neither chime nor voice', { chime: false }],
  ])('hears nothing: %s', (_, setting) => {
    expect(playing(setting).watches(START, END).passes(END).sounds()).toEqual([]);
  });

  it('hears words without bells', () => {
    const steps = playing({ chime: false, voice: true }).watches(START, END).sounds();
    expect(steps.map(([, chime, step]) => [chime, step !== null])).toEqual(
      Array.from({ length: 4 }, () => [null, true]),
    );
  });
});

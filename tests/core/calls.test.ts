import { describe, expect, it, test } from 'vitest';
import { suggested } from '@/core/choosing';
import type { Surroundings } from '@/core/events';
import { outlook } from '@/core/outlook';
import { MINUTE, SECOND } from '@/core/time';
import { catalog } from '@/routines/catalog';
import {
  active,
  ask,
  entriesOf,
  idle,
  reminders,
  replay,
  room,
  type Story,
  sitsDown,
  T0,
  until,
  world,
} from '../support/replay';

const DUE = T0 + 30 * MINUTE;
const begin = (lasts: 1_800_000 | 3_600_000 | 5_400_000 | null, at: number) =>
  ask({ type: 'begin-call', lasts }, at);
const badge = (story: Story, at: number) => outlook(story.app, at, world).badge;

const nothing = { fullScreen: false, sharing: false, meeting: 'none' } as const;
const signs: readonly (readonly [string, Partial<Surroundings>])[] = [
  ['the window in use is full screen', { fullScreen: true }],
  ['a tab shares the microphone', { sharing: true }],
  ['a meeting site sounds', { meeting: 'audible' }],
];

describe.each(signs)('while %s', (_, sign) => {
  const talk = (own = {}) => sitsDown(T0, { room: sign, ...own });

  it('shows the badge alone, and asks within a minute after it ends', () => {
    const END = DUE + 47 * MINUTE + 13 * SECOND;
    const going = until(talk(), END);
    expect(reminders(going)).toEqual([]);
    expect(badge(going, END)).toEqual({ text: '+47', tone: 'dim' });
    const [asked] = reminders(until(replay([room(nothing, END)], going), END + MINUTE));
    expect(asked).toBeGreaterThanOrEqual(END);
    expect(asked).toBeLessThanOrEqual(END + MINUTE);
  });

  it('asks within that minute also somebody who types on', () => {
    const END = DUE + 10 * MINUTE + 13 * SECOND;
    const typist = talk({ room: sign, isTyping: true });
    const story = until(replay([room(nothing, END)], typist), END + MINUTE);
    expect(reminders(story)).toHaveLength(1);
  });

  it('goes on counting, and lets a leg break end the waiting', () => {
    const walk = ask({ type: 'start-routine', routine: 'walk-3' }, DUE + 20 * MINUTE);
    const story = until(replay([walk], talk()), DUE + 40 * MINUTE);
    expect(reminders(story)).toEqual([]);
    expect(entriesOf(story, 'spell')[0]).toMatchObject({ sat: 50 * MINUTE });
    expect(entriesOf(story, 'reminder')).toEqual([]);
  });

  it('keeps a snooze back that ends in it', () => {
    const snooze = [
      room(nothing, T0),
      ask({ type: 'snooze' }, DUE + MINUTE),
      room(sign, DUE + 2 * MINUTE),
      room(nothing, DUE + 30 * MINUTE),
    ];
    const story = until(replay(snooze, talk()), DUE + 31 * MINUTE);
    expect(reminders(story)[0]).toBe(DUE);
    expect(reminders(story)).toHaveLength(2);
    expect(reminders(story)[1]).toBeGreaterThanOrEqual(DUE + 30 * MINUTE);
  });

  it('neither nudges nor asks again in it', () => {
    const story = until(
      replay([room(nothing, T0), room(sign, DUE + SECOND)], talk()),
      DUE + 60 * MINUTE,
    );
    expect(story.told).toEqual([{ at: DUE, effect: 'remind' }]);
  });

  it('asks all the same where that is not wanted', () => {
    expect(reminders(until(talk({ defers: false }), DUE))).toEqual([DUE]);
  });

  it('suggests what nobody sees', () => {
    expect(suggested(until(talk(), DUE).app, DUE, catalog).routine.id).toBe('quiet-2');
  });
});

describe('a meeting site that is open', () => {
  const meets = (meeting: Surroundings['meeting']) => sitsDown(T0, { room: { meeting } });

  it('keeps nothing back for longer than it takes to see that it stays silent', () => {
    const [asked] = reminders(until(meets('silent'), DUE + 2 * MINUTE));
    expect(asked).toBe(DUE + 30 * SECOND);
  });

  it('keeps a reminder back through a silent moment', () => {
    const events = [
      room({ meeting: 'silent' }, DUE + 5 * MINUTE + 20 * SECOND),
      room({ meeting: 'audible' }, DUE + 5 * MINUTE + 45 * SECOND),
    ];
    expect(reminders(until(replay(events, meets('audible')), DUE + 20 * MINUTE))).toEqual([]);
  });

  it('asks within the minute after it fell silent, also somebody who types on', () => {
    const END = DUE + 10 * MINUTE + 13 * SECOND;
    const typist = sitsDown(T0, { room: { meeting: 'audible' }, isTyping: true });
    const story = until(replay([room({ meeting: 'silent' }, END)], typist), END + MINUTE);
    expect(reminders(story)).toHaveLength(1);
  });

  it('does not take a silence long ago for the end of a call', () => {
    // Silent at a heartbeat, loud between, and silent again just when it is due.
    const story = until(
      replay([room({ meeting: 'audible' }, DUE + 10 * SECOND)], meets('silent')),
      DUE + 5 * MINUTE,
    );
    expect(reminders(story)).toEqual([]);
  });
});

describe('in a call by one’s own word', () => {
  test.each([
    ['30', 1_800_000],
    ['60', 3_600_000],
    ['90', 5_400_000],
  ] as const)('keeps reminders back for %s minutes', (_, lasts) => {
    const END = T0 + 20 * MINUTE + lasts;
    const story = replay([begin(lasts, T0 + 20 * MINUTE)]);
    expect(reminders(until(story, END - 1))).toEqual([]);
    expect(reminders(until(story, END))).toEqual([END]);
  });

  it('lasts until it is ended where it has no end, and however reminders are set', () => {
    const story = until(
      replay([begin(null, T0)], sitsDown(T0, { defers: false })),
      T0 + 99 * MINUTE,
    );
    expect(reminders(story)).toEqual([]);
    const ended = until(
      replay([ask({ type: 'end-call' }, T0 + 99 * MINUTE)], story),
      T0 + 100 * MINUTE,
    );
    expect(reminders(ended)).toHaveLength(1);
  });

  it('is said and taken back by the same key', () => {
    const toggle = (at: number) => ask({ type: 'toggle', what: 'call' }, at);
    const called = replay([toggle(T0 + MINUTE)]);
    expect(called.app.call).toEqual({ until: null });
    expect(replay([toggle(T0 + 2 * MINUTE)], called).app.call).toBeNull();
  });

  it('takes a raised reminder for answered only when it is', () => {
    const story = until(replay([begin(1_800_000, DUE + MINUTE)]), DUE + 31 * MINUTE);
    expect(reminders(story)).toEqual([DUE, DUE + 31 * MINUTE]);
  });
});

it('knows no call where nothing could be looked at', () => {
  const story = replay([idle(T0 + 11 * MINUTE), active(T0 + 12 * MINUTE)]);
  expect(story.app.around).toEqual({
    audible: false,
    fullScreen: false,
    inMeeting: false,
    meetingSilentSince: null,
  });
});

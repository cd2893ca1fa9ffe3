import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { jumpIn } from '@/core/own';
import { lengthOf } from '@/core/routine';
import { SECOND } from '@/core/time';
import { conditionGroups } from '@/routines/conditions';
import { catalog, motionOf } from '@/routines/index';
import { redFlags } from '@/routines/red-flags';
import { tips } from '@/routines/tips';

type Texts = Readonly<Record<string, Readonly<Record<string, string>>>>;
type Words = Readonly<{
  step: Texts;
  routine: Texts;
  condition: Texts;
  redFlag: Texts;
  tip: Readonly<Record<string, string>>;
}>;

const words: Words = parse(readFileSync(new URL('../../locales/en.yml', import.meta.url), 'utf8'));
const routines = Object.values(catalog.routines);
const steps = Object.values(catalog.steps);
const keyOf = (id: string) => id.replaceAll('-', '_');
const spelt = (ids: readonly string[]) => ids.map(keyOf).toSorted();

/** The lengths that the catalogue promises, in seconds. */
const PROMISED: Readonly<Record<string, number>> = {
  'mini-1-move': 60,
  'mini-1-massage': 60,
  'quiet-1': 60,
  'short-2': 120,
  'walk-2': 120,
  'quiet-2': 120,
  'desk-3': 180,
  'walk-3': 180,
  'no-massage-3': 180,
  'in-place-3': 180,
  'chair-3': 180,
  'full-5': 300,
  'walk-5': 300,
  'no-massage-5': 300,
  'chair-massage-5': 300,
  'arms-5': 300,
  'evening-8': 480,
  'partner-10': 600,
  'classic-15': 900,
};

it('has all that it promises', () => {
  expect(routines.map(({ id }) => id).toSorted()).toEqual(Object.keys(PROMISED).toSorted());
  // The 67 of the catalogue, and changing legs the other way round.
  expect(steps).toHaveLength(68);
  expect(Object.keys(catalog.conditions)).toHaveLength(27);
  expect(Object.keys(redFlags)).toHaveLength(5);
  expect(tips).toHaveLength(33);
});

/** The lines of the article's two lists in order: twelve for one's own legs, seven for somebody else's. */
const LINES = [
  ...Array.from({ length: 12 }, (_, line) => `Self S${line + 1}`),
  ...Array.from({ length: 7 }, (_, line) => `Partner P${line + 1}`),
];

test.each(LINES)('%s of the article became a step', (line) => {
  const [list = '', number] = line.split(' ');
  const named = new RegExp(`${list}.*\\b${number}\\b`);
  const traced = steps.filter(({ source }) => named.test(source));
  expect(traced).not.toEqual([]);
  const isPlayed = (id: string) =>
    routines.some(({ slots }) => slots.some(({ step }) => step.id === id));
  expect(traced.some(({ id }) => isPlayed(id))).toBe(true);
});

describe.each(steps.map((step) => [step.id, step] as const))('step %s', (id, step) => {
  const said = words.step[keyOf(id)];

  it('says what to do, briefly, and where it comes from', () => {
    expect(said?.title?.length).toBeGreaterThan(0);
    expect(said?.title?.length).toBeLessThanOrEqual(32);
    expect(said?.how?.length).toBeGreaterThan(0);
    expect(said?.how?.length).toBeLessThanOrEqual(140);
    expect(step.source).toMatch(/^(Self S\d+|Partner P\d+|Precaution \d|Added)/);
  });

  it('has a motion', () => {
    expect(motionOf(id)).toBeDefined();
  });

  it('names its own side', () => {
    if (step.side === 'both') return;
    const other = step.side === 'left' ? 'right' : 'left';
    const text = `${said?.title} ${said?.how}`.toLowerCase();
    expect(text).toMatch(new RegExp(`\\b${step.side}\\b`));
    expect(text).not.toMatch(new RegExp(`\\b${other}\\b`));
  });

  it('names only conditions and stand-ins that there are, the last of which is always allowed', () => {
    for (const condition of step.avoidIf) expect(catalog.conditions).toHaveProperty([condition]);
    const standIns = step.replaceWith.map((standIn) => catalog.steps[standIn]);
    expect(standIns).not.toContain(undefined);
    expect((standIns.at(-1) ?? step).avoidIf).toEqual([]);
  });
});

describe.each(routines.map((routine) => [routine.id, routine] as const))('%s', (id, routine) => {
  it('has its words', () => {
    const said = words.routine[keyOf(id)];
    for (const part of ['name', 'short', 'with', 'lead']) expect(said?.[part]).toBeTruthy();
    expect(said?.name?.length).toBeLessThanOrEqual(32);
  });

  it('lasts as long as it promises, in whole multiples of five seconds a step', () => {
    expect(lengthOf(routine)).toBe((PROMISED[id] ?? 0) * SECOND);
    for (const { lasts } of routine.slots) expect(lasts % (5 * SECOND)).toBe(0);
  });

  it('gives left and right the same time', () => {
    const time = (side: string) =>
      routine.slots
        .filter(({ step }) => step.side === side && step.id !== 'foot-fwd-l')
        .reduce((sum, { lasts }) => sum + lasts, 0);
    expect(time('left')).toBe(time('right'));
  });

  it('never jumps between sitting and standing', () => {
    // The partner's steps speak of the one who is massaged.
    if (routine.setting === 'partner') return;
    expect(jumpIn(routine.slots.map(({ step }) => step))).toBeNull();
  });

  it('is a break: at least half of it moves or massages', () => {
    const resting = routine.slots.filter(({ step }) => step.kind === 'rest');
    expect(2 * lengthOf({ slots: resting })).toBeLessThanOrEqual(lengthOf(routine));
  });
});

it('asks about every condition once, in words', () => {
  const asked = Object.values<readonly string[]>(conditionGroups).flat();
  expect(asked.toSorted()).toEqual(Object.keys(catalog.conditions).toSorted());
  for (const { id, lasts } of Object.values(catalog.conditions)) {
    const said = words.condition[keyOf(id)];
    for (const part of ['ask', 'short', 'means'])
      expect(said?.[part], `${id}.${part}`).toBeTruthy();
    // What is asked again by itself needs a question of its own.
    expect(said?.still !== undefined, `${id}.still`).toBe(lasts !== null);
  }
});

it('says of every warning sign what it is and what to do', () => {
  for (const id of Object.keys(redFlags)) {
    expect(words.redFlag[keyOf(id)]?.sign).toBeTruthy();
    expect(words.redFlag[keyOf(id)]?.act).toMatch(/^Stop\./);
  }
});

it('has a tip of at most 110 letters for each place', () => {
  for (const { id, during, onWelcome } of tips) {
    expect(words.tip[id]?.length, id).toBeLessThanOrEqual(110);
    expect(during.length > 0, id).toBe(onWelcome !== true);
    expect(new Set(during).size).toBe(during.length);
  }
});

it('has no words that nothing uses', () => {
  expect(Object.keys(words.step).toSorted()).toEqual(spelt(Object.keys(catalog.steps)));
  expect(Object.keys(words.routine).toSorted()).toEqual(spelt(Object.keys(catalog.routines)));
  expect(Object.keys(words.condition).toSorted()).toEqual(spelt(Object.keys(catalog.conditions)));
  expect(Object.keys(words.redFlag).toSorted()).toEqual(spelt(Object.keys(redFlags)));
  expect(Object.keys(words.tip).toSorted()).toEqual(tips.map(({ id }) => id).toSorted());
});

it('follows the article: both legs from the ankle up, stand, stretch, shake out, walk', () => {
  const order = catalog.routines['full-5']?.slots.map(({ step }) => step.id).join(' ');
  const leg = (side: string) =>
    `m-ankle-${side} m-calf-${side} m-knee-${side} lean-back m-thigh-${side} m-sweep-${side}`;
  expect(order).toContain(leg('l'));
  expect(order).toContain(leg('r'));
  expect(order).toContain('stand st-calf-l st-calf-r shake-l shake-r walk sit-down');
});

test.each(['quiet-1', 'quiet-2'])('keeps %s in the chair, without hands', (id) => {
  for (const { step } of catalog.routines[id]?.slots ?? [])
    expect([step.posture, step.kind]).toEqual(['seated', 'mobilise']);
});

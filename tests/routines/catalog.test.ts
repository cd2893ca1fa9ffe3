import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { isOffered, offered } from '@/core/offer';
import { hasMassage, lengthOf } from '@/core/routine';
import { usualSettings } from '@/core/settings';
import { SECOND } from '@/core/time';
import { catalog, motionOf } from '@/routines/index';

type Words = Readonly<{
  step: Readonly<Record<string, { title: string; how: string }>>;
  routine: Readonly<Record<string, { name: string }>>;
}>;

const words: Words = parse(readFileSync(new URL('../../locales/en.yml', import.meta.url), 'utf8'));
const routines = Object.values(catalog);
const steps = [...new Set(routines.flatMap((routine) => routine.slots.map((slot) => slot.step)))];
const keyOf = (id: string) => id.replaceAll('-', '_');

/** The lengths that the catalogue promises, in seconds. */
const PROMISED = {
  'desk-3': 180,
  'full-5': 300,
  'mini-1-move': 60,
  'mini-1-massage': 60,
  'quiet-1': 60,
  'walk-3': 180,
};

test.each(Object.entries(PROMISED))('%s takes %i seconds', (id, seconds) => {
  const routine = catalog[id];
  expect(routine && lengthOf(routine)).toBe(seconds * SECOND);
});

it('has the routines it promises and no others', () => {
  expect(Object.keys(catalog).toSorted()).toEqual(Object.keys(PROMISED).toSorted());
  expect(new Set(steps.map((step) => step.id)).size).toBe(steps.length);
});

describe.each(steps.map((step) => [step.id, step] as const))('step %s', (id, step) => {
  it('says what to do, briefly, and where it comes from', () => {
    const said = words.step[keyOf(id)];
    expect(said?.title.length).toBeGreaterThan(0);
    expect(said?.title.length).toBeLessThanOrEqual(32);
    expect(said?.how.length).toBeGreaterThan(0);
    expect(said?.how.length).toBeLessThanOrEqual(140);
    expect(step.source).toMatch(/^(Self S\d+|Added: )/);
  });

  it('has a motion of its own', () => {
    expect(motionOf(id)).toBeDefined();
  });

  it('names its side in its words', () => {
    const said = `${words.step[keyOf(id)]?.title} ${words.step[keyOf(id)]?.how}`.toLowerCase();
    const other =
      step.side === 'left'
        ? /\bright (leg|ankle|calf|knee|thigh)/
        : /\bleft (leg|ankle|calf|knee|thigh)/;
    if (step.side !== 'both') expect(said).toContain(step.side);
    if (step.side !== 'both') expect(said).not.toMatch(other);
  });
});

describe.each(routines.map((routine) => [routine.id, routine] as const))('%s', (id, routine) => {
  it('has a name', () => expect(words.routine[keyOf(id)]?.name).toBeTruthy());

  it('gives left and right the same time', () => {
    const time = (side: string) =>
      routine.slots
        .filter((slot) => slot.step.side === side && slot.step.id !== 'foot-fwd-l')
        .reduce((sum, slot) => sum + slot.lasts, 0);
    expect(time('left')).toBe(time('right'));
  });

  it('never jumps between sitting and standing', () => {
    let isUp = false;
    for (const { step } of routine.slots) {
      if (step.id === 'stand') isUp = true;
      expect(step.posture !== 'seated', `${step.id} in ${id}`).toBe(isUp);
      if (step.id === 'sit-down') isUp = false;
    }
    expect(isUp).toBe(false);
  });

  it('lasts whole multiples of five seconds a step', () => {
    for (const slot of routine.slots) expect(slot.lasts % (5 * SECOND)).toBe(0);
  });

  it('has a stand-in without massage if hands work on a leg in it', () => {
    const careful = { ...usualSettings, massage: 'off' } as const;
    expect(hasMassage(offered(id, careful, catalog))).toBe(false);
    expect(isOffered(routine, careful)).toBe(!hasMassage(routine));
    expect(offered(id, { ...careful, massage: 'on' }, catalog)).toBe(routine);
  });
});

it('follows the article: both legs from the ankle up, stand, stretch, shake out, walk', () => {
  const order = catalog['full-5']?.slots.map((slot) => slot.step.id).join(' ');
  const leg = (side: string) =>
    `m-ankle-${side} m-calf-${side} m-knee-${side} lean-back m-thigh-${side} m-sweep-${side}`;
  expect(order).toContain(leg('l'));
  expect(order).toContain(leg('r'));
  expect(order).toContain('stand st-calf-l st-calf-r shake-l shake-r walk sit-down');
});

it('keeps the quiet routine in the chair, without hands', () => {
  const quiet = catalog['quiet-1']?.slots.map(({ step }) => step) ?? [];
  expect(quiet.map((step) => step.id)).toEqual(['toe-lift', 'heel-raise-sit', 'squeeze']);
  for (const step of quiet) expect([step.posture, step.kind]).toEqual(['seated', 'mobilise']);
});

it('offers something for a routine that it does not know', () => {
  expect(offered('gone', usualSettings, catalog).id).toBe('walk-3');
  expect(() => offered('walk-3', usualSettings, {})).toThrow('nothing to offer');
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasTrickKeys } from '@/core/json-keys';
import {
  isForTwo,
  jumpIn,
  LONGEST_NAME,
  MOST_OWN,
  MOST_STEPS,
  type OwnRoutine,
  ownRoutine,
  STEP_SECONDS,
} from '@/core/own';
import { nameProblem } from '@/core/own-draft';
import { arrivals, LARGEST_FILE, readFile, type SharedRoutine, writeFile } from '@/core/own-file';
import { catalog } from '@/routines/catalog';

const seed = Number(process.env.SEED ?? Date.now() % 1_000_000_000);
const runs = { seed, numRuns: 500 };

const call: SharedRoutine = {
  name: 'Long call',
  steps: [
    { step: 'toe-lift', seconds: 20 },
    { step: 'squeeze', seconds: 40 },
  ],
};
const file = (routines: unknown, more: object = {}) =>
  JSON.stringify({ format: 'legwork-routines', version: 1, routines, ...more });
const problem = (text: string) => readFile(text, catalog).problem;
const withSteps = (...steps: readonly unknown[]) => file([{ name: 'Mine', steps }]);
const wrong = (text: string) => {
  const found = problem(text);
  return found?.kind === 'routine' ? found.wrong : found;
};

describe('a file that was written', () => {
  it('is the few lines that the format promises', () =>
    expect(JSON.parse(writeFile([call]))).toEqual({
      format: 'legwork-routines',
      version: 1,
      routines: [call],
    }));

  it('has nothing in it but names and steps', () => {
    const own: OwnRoutine = { ...call, id: 'own:secret' };
    expect(writeFile([own])).not.toContain('secret');
  });

  it('fits even when it is as full as can be', () => {
    const [longest = ''] = Object.keys(catalog.steps).toSorted((a, b) => b.length - a.length);
    const steps = Array.from({ length: MOST_STEPS }, () => ({
      step: longest,
      seconds: STEP_SECONDS.max,
    }));
    const full = Array.from({ length: MOST_OWN }, () => ({
      name: '"'.repeat(LONGEST_NAME),
      steps,
    }));
    expect(new TextEncoder().encode(writeFile(full)).length).toBeLessThan(LARGEST_FILE);
  });
});

describe('a file that is no file of ours', () => {
  it.each([
    ['', 'not-json'],
    ['{', 'not-json'],
    ['undefined', 'not-json'],
    ['null', 'not-ours'],
    ['[]', 'not-ours'],
    ['{"format":"legwork-routines"}', 'not-ours'],
    [file([call], { format: 'other' }), 'not-ours'],
    [file([call], { version: '1' }), 'not-ours'],
    [file([call], { version: 0 }), 'not-ours'],
    [file([call], { settings: {} }), 'not-ours'],
    [file(call), 'not-ours'],
    [file([call], { version: 2 }), 'newer'],
    [JSON.stringify({ format: 'legwork-routines', version: 7, breaks: [] }), 'newer'],
    [file([]), 'none'],
    [file(Array.from({ length: MOST_OWN + 1 }, () => call)), 'too-many'],
    [' '.repeat(LARGEST_FILE + 1), 'too-large'],
    // Parsing keeps the last of two, so that a reader of the text would see something else.
    ['{"format":"x","format":"legwork-routines","version":1,"routines":[{}]}', 'not-ours'],
    [`{"__proto__":{},"format":"legwork-routines","version":1,"routines":[{}]}`, 'not-ours'],
  ])('is refused as a whole: %.60s, %s', (text, kind) => expect(problem(text)).toEqual({ kind }));

  it('may be as deep as it likes', () =>
    expect(problem('['.repeat(30_000) + ']'.repeat(30_000))).toEqual({ kind: 'not-ours' }));
});

describe('a routine that cannot be taken', () => {
  const pump = { step: 'ankle-pump', seconds: 20 };

  it.each<[string, string, unknown]>([
    ['no object', file([7]), { kind: 'shape' }],
    ['no steps at all', file([{ name: 'Mine' }]), { kind: 'shape' }],
    ['more than a routine has', file([{ ...call, id: 'own:a' }]), { kind: 'shape' }],
    ['a step that is no object', withSteps('ankle-pump'), { kind: 'shape' }],
    ['a step with more', withSteps({ ...pump, loud: true }), { kind: 'shape' }],
    ['no name', file([{ ...call, name: ' ' }]), { kind: 'name', is: 'empty' }],
    ['a long name', file([{ ...call, name: 'x'.repeat(33) }]), { kind: 'name', is: 'too-long' }],
    ['a control sign', file([{ ...call, name: 'a\u0007b' }]), { kind: 'name', is: 'odd' }],
    ['turned writing', file([{ ...call, name: 'a\u202egnp' }]), { kind: 'name', is: 'odd' }],
    ['an empty list', withSteps(), { kind: 'no-steps' }],
    [
      'too many steps',
      withSteps(...Array.from({ length: MOST_STEPS + 1 }, () => pump)),
      { kind: 'too-many-steps' },
    ],
    [
      'an unknown step',
      withSteps(pump, { step: 'somersault', seconds: 20 }),
      { kind: 'unknown-step', step: 1, id: 'somersault' },
    ],
    [
      'a step that cannot even be shown',
      withSteps({ step: '<b>\u202e', seconds: 20 }),
      { kind: 'unknown-step', step: 0, id: null },
    ],
    [
      'a word of the language for a step',
      withSteps({ step: 'constructor', seconds: 20 }),
      { kind: 'unknown-step', step: 0, id: 'constructor' },
    ],
    [
      'a step for somebody else',
      withSteps({ step: 'pp-seat', seconds: 20 }),
      { kind: 'for-two', step: 0, id: 'pp-seat' },
    ],
    ...[0, 4, 7, 605, -5, 1e300, '20', null].map((seconds): [string, string, unknown] => [
      `${seconds} seconds`,
      withSteps(pump, { step: 'squeeze', seconds }),
      { kind: 'seconds', step: 1, id: 'squeeze' },
    ]),
    [
      'a jump in it',
      withSteps(pump, { step: 'walk', seconds: 60 }),
      { kind: 'jump', jump: { place: 1, missing: 'stand' }, atEnd: false },
    ],
    [
      'an end on the feet',
      withSteps({ step: 'stand', seconds: 10 }),
      { kind: 'jump', jump: { place: 1, missing: 'sit-down' }, atEnd: true },
    ],
  ])('is told by what is wrong: %s', (_, text, found) => expect(wrong(text)).toEqual(found));

  it('takes all the others with it, and is named', () =>
    expect(problem(file([call, { name: ' Mine ', steps: [] }]))).toEqual({
      kind: 'routine',
      place: 1,
      name: 'Mine',
      wrong: { kind: 'no-steps' },
    }));

  it('is not named where the name could not be shown', () =>
    expect(problem(file([{ ...call, name: 'a\u202eb' }]))).toMatchObject({ place: 0, name: null }));
});

describe('keys of a JSON text', () => {
  it.each([
    ['{"a":1,"b":{"a":2},"c":[{"a":3},{"a":4}]}', false],
    [String.raw`{"a":"\"a\":{}[],","b":"\\"}`, false],
    ['["a","a",{"a":1}]', false],
    ['{"a":1,"a":2}', true],
    [String.raw`{"a":1,"\u0061":2}`, true],
    ['{"a":{"b":[1,2],"b":3}}', true],
    ['[{"__proto__":1}]', true],
    ['7', false],
  ])('in %s play a trick: %s', (text, isTrick) => expect(hasTrickKeys(text)).toBe(isTrick));
});

describe('what a file would bring', () => {
  const own: readonly OwnRoutine[] = [{ ...call, id: 'own:a' }];
  it('is what is not there yet, by name and steps', () => {
    const other = { ...call, steps: call.steps.slice(1) };
    const renamed = { ...call, name: 'Short call' };
    const found = arrivals([call, other, renamed, renamed], own);
    expect(found.map(({ is }) => is)).toEqual(['there', 'namesake', 'new', 'there']);
  });
});

const anyName = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .filter((name) => nameProblem(name) === null);
const anyStep = fc.constantFrom(
  ...Object.values(catalog.steps).filter((step) => !isForTwo(step, catalog)),
);
const anySeconds = fc.integer({ min: 1, max: 120 }).map((by) => by * STEP_SECONDS.by);
const anyRoutine: fc.Arbitrary<OwnRoutine> = fc.record({
  id: fc.constant('own:a'),
  name: anyName,
  steps: fc
    .array(fc.tuple(anyStep, anySeconds), { minLength: 1, maxLength: 30 })
    .map((all) => {
      // On the feet after standing up, in the chair after sitting down: what jumps is left out.
      const kept: (typeof all)[number][] = [];
      for (const one of all) {
        const found = jumpIn([...kept, one].map(([step]) => step));
        if (found === null || found.place > kept.length) kept.push(one);
      }
      const end = jumpIn(kept.map(([step]) => step));
      const down = catalog.steps['sit-down'];
      return end === null || down === undefined ? kept : [...kept, [down, 10] as const];
    })
    .filter((all) => all.length > 0)
    .map((all) => all.map(([step, seconds]) => ({ step: step.id, seconds }))),
});

describe(`seed ${seed}`, () => {
  it('what was written reads back the same, and can be kept', () => {
    fc.assert(
      fc.property(fc.array(anyRoutine, { minLength: 1, maxLength: 8 }), (routines) => {
        const read = readFile(writeFile(routines), catalog);
        expect(read.problem).toBeNull();
        const shared = routines.map(({ name, steps }) => ({ name: name.trim(), steps }));
        expect(read.routines).toEqual(shared);
        for (const one of read.routines ?? [])
          expect(ownRoutine({ ...one, id: 'own:a' }, catalog)).toBeDefined();
      }),
      runs,
    );
  });

  const takesAllOrNothing = (text: string) => {
    const { routines, problem } = readFile(text, catalog);
    expect(routines === null).toBe(problem !== null);
  };

  it('no text throws', () => {
    const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
    fc.assert(fc.property(fc.string({ unit }), takesAllOrNothing), runs);
  });

  it('no JSON throws, whatever stands where a routine should', () => {
    const routine = fc.oneof(
      fc.jsonValue(),
      fc.record({ name: fc.oneof(anyName, fc.jsonValue()), steps: fc.jsonValue() }),
      fc.record({
        name: anyName,
        steps: fc.array(
          fc.record({
            step: fc.oneof(fc.constantFrom(...Object.keys(catalog.steps)), fc.string()),
            seconds: fc.oneof(anySeconds, fc.jsonValue()),
          }),
        ),
      }),
    );
    const text = fc.oneof(
      fc.json(),
      fc.oneof(fc.array(routine), fc.jsonValue()).map((routines) => file(routines)),
    );
    fc.assert(fc.property(text, takesAllOrNothing), runs);
  });

  it('a written file with a letter changed is read whole or not at all', () => {
    fc.assert(
      fc.property(anyRoutine, fc.nat(), fc.string({ maxLength: 2 }), (routine, at, other) => {
        const text = writeFile([routine]);
        const place = at % text.length;
        takesAllOrNothing(text.slice(0, place) + other + text.slice(place + 1));
      }),
      runs,
    );
  });
});

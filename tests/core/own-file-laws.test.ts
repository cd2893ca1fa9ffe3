import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isForTwo, jumpIn, type OwnRoutine, ownRoutine, STEP_SECONDS } from '@/core/own';
import { nameProblem } from '@/core/own-draft';
import { readFile, writeFile } from '@/core/own-file';
import { catalog } from '@/routines/catalog';

const seed = Number(process.env.SEED ?? Date.now() % 1_000_000_000);
const runs = { seed, numRuns: 500 };

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
      fc
        .oneof(fc.array(routine), fc.jsonValue())
        .map((routines) => JSON.stringify({ format: 'legwork-routines', version: 1, routines })),
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

import { describe, expect, it } from 'vitest';
import { LONGEST_NAME, MOST_OWN, MOST_STEPS, type OwnRoutine, STEP_SECONDS } from '@/core/own';
import { arrivals, LARGEST_FILE, readFile, type SharedRoutine, writeFile } from '@/core/own-file';
import { catalog } from '@/routines/catalog';

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

describe('what a file would bring', () => {
  const own: readonly OwnRoutine[] = [{ ...call, id: 'own:a' }];
  it('is what is not there yet, by name and steps', () => {
    const other = { ...call, steps: call.steps.slice(1) };
    const renamed = { ...call, name: 'Short call' };
    const found = arrivals([call, other, renamed, renamed], own);
    expect(found.map(({ is }) => is)).toEqual(['there', 'namesake', 'new', 'there']);
  });
});

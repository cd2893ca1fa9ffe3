import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Recorded } from '@/core/history';
import { LARGEST_FILE } from '@/core/history-file';
import { type FileProblem, readHistory } from '@/core/history-file-read';
import { DAY, HOUR, MINUTE } from '@/core/time';
import { fileOf, readAll } from '../support/file-of';
import { beginning, life } from '../support/life';
import { anyLine, soundLines } from '../support/lines';
import { live } from '../support/machine';
import { T0 } from '../support/replay';
import { years } from '../support/years';

const seed = Number(process.env.SEED ?? Date.now() % 1_000_000_000);
const NOW = T0 + 30 * DAY;

const sat = (from: number, lasts = HOUR): Recorded => ({
  id: `spell:${T0 + from}`,
  kind: 'spell',
  startedAt: T0 + from,
  endedAt: T0 + from + lasts,
  utcOffset: 60,
  sat: lasts,
});
const [first, second] = [sat(0), sat(2 * HOUR)];

const read = (text: string) => readAll(text, NOW);
const problem = (text: string): FileProblem | null => read(text).problem;
/** A file with these lines, as text or as objects. */
const file = (...lines: readonly unknown[]) =>
  `{"format":"legwork-history","version":1,"entries":[\n${lines
    .map((line) => (typeof line === 'string' ? line : JSON.stringify(line)))
    .join(',\n')}\n]}\n`;

const sortedById = (lines: readonly Recorded[]) => lines.toSorted((a, b) => (a.id < b.id ? -1 : 1));

describe('a file with a history', () => {
  it('has one entry a line, and says what it is', () => {
    const text = fileOf([second, first], NOW);
    expect(text.split('\n')).toEqual([
      '{"format":"legwork-history","version":1,"entries":[',
      `${JSON.stringify(first)},`,
      JSON.stringify(second),
      ']}',
      '',
    ]);
    expect(JSON.parse(text).entries).toEqual([first, second]);
    expect(read(text)).toEqual({ file: { entries: [first, second], aside: [] }, problem: null });
  });

  it('may be empty', () => {
    expect(read(fileOf([], NOW)).file).toEqual({ entries: [], aside: [] });
    expect(read('{"format":"legwork-history","version":1,"entries":[]}').problem).toBeNull();
  });

  it('may be written otherwise: with room between, in another order, by another program', () => {
    const { format, version, entries } = JSON.parse(fileOf([first, second], NOW));
    for (const text of [
      JSON.stringify({ entries, version, format }, null, 4),
      JSON.stringify({ version, entries, format }, null, '\t').replaceAll('\n', '\r\n'),
      JSON.stringify({ format, aside: [], version, entries }),
      fileOf([first, second], NOW).replace('"format"', '"\\u0066ormat"'),
    ])
      expect(read(text).file?.entries).toEqual([first, second]);
  });

  it('may say the same twice', () =>
    expect(read(file(first, second, first)).file?.entries).toEqual([first, second]));

  it('sets aside what overlaps and what lies in the future, and takes it back', () => {
    const over = sat(30 * MINUTE);
    const ahead = sat(40 * DAY);
    const text = fileOf([first, over, second, ahead], NOW);
    expect(JSON.parse(text).aside).toEqual([over, ahead]);
    expect(read(text).file).toEqual({ entries: [first, second], aside: [over, ahead] });
  });

  it('leaves out what is no line', () => {
    const odd = { ...first, id: 'spell:x' };
    expect(read(fileOf([odd, second], NOW)).file?.entries).toEqual([second]);
  });

  it('of ten years is a quarter of what is read at most', () =>
    expect(fileOf(years(1, 2500), Date.UTC(2026, 10, 23)).length * 4).toBeLessThan(LARGEST_FILE));
});

describe('a file is refused that', () => {
  const whole = file(first, second);
  const place = { number: 2, line: 3 };

  it.each([
    ['is empty', '', { kind: 'not-ours' }],
    ['is a text', 'Dear diary', { kind: 'not-ours' }],
    ['is a list', '[]', { kind: 'not-ours' }],
    ['is another program’s', '{"name":"x"}', { kind: 'not-ours' }],
    ['is no more than a brace', '{', { kind: 'cut', line: 1 }],
    ['has routines in it', '{"format":"legwork-routines","version":1,"routines":[]}', 'not-ours'],
    ['has more than a history', whole.replace('"entries"', '"more":1,"entries"'), 'not-ours'],
    ['has no entries', '{"format":"legwork-history","version":1}', 'not-ours'],
    ['has entries that are no list', file().replace(/\[\n\n\]/, '{}'), 'not-ours'],
    ['has no version', file().replace('"version":1,', ''), 'not-ours'],
    ['has a version that is none', file().replace('1', '"1"'), 'not-ours'],
    ['has a version that is no JSON', file().replace('1', 'one'), 'not-ours'],
    ['has a version before the first', file().replace('1', '0'), 'not-ours'],
    ['has a long format', file().replace('legwork', 'legwork'.repeat(50)), 'not-ours'],
    ['a newer Legwork wrote', file('{"new":1}').replace('1', '2'), { kind: 'newer' }],
    ['says its format twice', whole.replace('{', '{"format":"x",'), { kind: 'keys' }],
    ['has its entries twice', whole.replace(/\]\}\n$/, '],"entries":[]}'), { kind: 'keys' }],
    ['was cut in a line', whole.slice(0, -60), { kind: 'cut', line: 3 }],
    ['was cut in a word', whole.slice(0, 75), { kind: 'cut', line: 2 }],
    ['was cut behind a line', whole.slice(0, -4), { kind: 'cut', line: 3 }],
    ['was cut in its head', '{"format":"legwork-history","vers', { kind: 'cut', line: 1 }],
    ['was cut behind a name', '{"format":"legwork-history","version"', { kind: 'cut', line: 1 }],
    ['was cut behind a colon', '{"format":"legwork-history","version":', { kind: 'cut', line: 1 }],
    ['goes on behind its end', `${whole}{}`, { kind: 'broken', line: 5 }],
    ['has a comma too many', file(first, ''), { kind: 'broken', line: 4 }],
    ['has a comma too few', whole.replace('},\n', '}\n'), { kind: 'broken', line: 3 }],
    ['has a name without quotes', '{format:1}', { kind: 'broken', line: 1 }],
    ['has a name that is none', '{"\\q":1}', { kind: 'broken', line: 1 }],
    ['begins with a strange space', '\u00a0{}', { kind: 'broken', line: 1 }],
    ['has a name without a value', '{"format":,"version":1}', { kind: 'broken', line: 1 }],
    ['has no colon', '{"format" 1}', { kind: 'broken', line: 1 }],
    ['is larger than ten years four times', ' '.repeat(LARGEST_FILE + 1), { kind: 'too-large' }],
  ])('%s', (_, text, expected) =>
    expect(problem(text)).toEqual(typeof expected === 'string' ? { kind: expected } : expected),
  );

  const formed = (more: object) => JSON.stringify({ ...second, ...more });
  const walk = {
    ...second,
    sat: undefined,
    id: `routine:${second.startedAt}`,
    kind: 'routine',
    routine: 'walk-3',
    completed: true,
    legBreak: true,
    played: { seated: 0, standing: 0, walking: MINUTE },
    confirmed: 0,
  };

  it.each([
    ['nothing', 'null', { kind: 'shape' }],
    ['a number', '5', { kind: 'shape' }],
    ['a list of lists', '[[[]]]', { kind: 'shape' }],
    ['an empty one', '{}', { kind: 'field', field: 'kind' }],
    ['one that is no JSON', '{"id":spell}', { kind: 'broken' }],
    ['a sign that is none', '?', { kind: 'broken' }],
    ['a very long one', formed({ id: 'x'.repeat(2000) }), { kind: 'shape' }],
    ['a deep one', '['.repeat(90_000) + ']'.repeat(90_000), { kind: 'shape' }],
    ['one of another kind', formed({ kind: 'nap' }), { kind: 'field', field: 'kind' }],
    ['a strange name', formed({ id: '=1+1' }), { kind: 'field', field: 'id' }],
    ['one without sitting', formed({ sat: undefined }), { kind: 'field', field: 'sat' }],
    ['one that says more', formed({ extra: 1 }), { kind: 'shape' }],
    ['a constructor', formed({ constructor: 1 }), { kind: 'shape' }],
    ['a prototype', formed({}).replace('{', '{"__proto__":{"x":1},'), { kind: 'keys' }],
    ['a name twice', formed({}).replace('{', '{"sat":1,'), { kind: 'keys' }],
    ['a hidden name', formed({}).replace('{', '{"s\\u0061t":1,'), { kind: 'keys' }],
    ['a time in words', formed({ startedAt: 'noon' }), { kind: 'field', field: 'startedAt' }],
    ['a date in 1970', formed({ startedAt: 0, endedAt: HOUR }), { kind: 'early' }],
    ['an end in 1970', formed({ endedAt: 0 }), { kind: 'early' }],
    ['a date in 2999', formed({ endedAt: Date.UTC(2999, 0, 1) }), { kind: 'future' }],
    ['an end the day after tomorrow', formed({ endedAt: NOW + DAY + 1 }), { kind: 'future' }],
    ['an end before its beginning', formed({ endedAt: T0 }), { kind: 'backwards' }],
    ['more than there was time', formed({ sat: HOUR + 1 }), { kind: 'full' }],
    ['more steps than walked', JSON.stringify({ ...walk, confirmed: HOUR }), { kind: 'full' }],
    [
      'a field that lies deeper',
      JSON.stringify({ ...walk, played: { seated: 0, standing: 0, walking: -1 } }),
      { kind: 'field', field: 'played' },
    ],
  ])('has among its entries %s', (_, line, wrong) =>
    expect(problem(file(first, line))).toEqual({ kind: 'entry', place, wrong }),
  );

  it('has in it the same id twice, and other things with it', () =>
    expect(problem(file(first, { ...first, sat: 5 }))).toEqual({
      kind: 'twice',
      place,
      other: { number: 1, line: 2 },
      entry: { ...first, sat: 5 },
    }));

  it('tells of the same time twice, wherever in it', () => {
    const over = { ...sat(30 * MINUTE), id: 'spell:7' };
    expect(problem(file(over, second, first))).toEqual({
      kind: 'overlap',
      place: { number: 1, line: 2 },
      other: { number: 3, line: 4 },
      entry: over,
    });
    expect(problem(file(first, second, sat(-MINUTE, 30 * DAY)))).toMatchObject({ kind: 'overlap' });
  });

  it('but not one whose reminders and pauses lie across the rest', () => {
    const pause = { ...first, kind: 'pause', id: 'pause:1', sat: undefined };
    expect(problem(file(first, pause, second))).toBeNull();
  });

  it('has a date of 2999 also among what was set aside', () => {
    const far = { ...first, endedAt: Date.UTC(2999, 0, 1) };
    const text = file().replace(/\]\}\n$/, `],"aside":[${JSON.stringify(far)}]}`);
    expect(problem(text)).toMatchObject({ kind: 'entry', wrong: { kind: 'future' } });
  });

  it('the first of its faults, whatever comes later', () =>
    expect(problem(file('null', first, '5', second))).toMatchObject({ place: { number: 1 } }));
});

it('gives the page room to breathe, and never pollutes', () => {
  const reading = [...readHistoryShares(fileOf(years(3, 40), Date.UTC(2026, 10, 23)))];
  expect(reading.length).toBeGreaterThan(5);
  expect(reading).toEqual(reading.toSorted((a, b) => a - b));
  expect(({} as { x?: unknown }).x).toBeUndefined();
});

function* readHistoryShares(text: string): Generator<number> {
  yield* readHistory(text, Date.UTC(2026, 10, 23));
}

describe(`seed ${seed}`, { timeout: 60_000 }, () => {
  it('gives back every line of any history, also one that overlaps itself', () =>
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 40 }), (lines) => {
        const unique = [...new Map(lines.map((one) => [one.id, one])).values()];
        const { file, problem } = read(fileOf(unique, NOW));
        expect(problem).toBeNull();
        expect(sortedById([...(file?.entries ?? []), ...(file?.aside ?? [])])).toEqual(
          sortedById(unique),
        );
      }),
      { seed, numRuns: 1000 },
    ));

  it('sets nothing aside of a sound one', () =>
    fc.assert(
      fc.property(soundLines, (lines) => {
        const { file } = read(fileOf(lines, NOW));
        expect(file?.aside).toEqual([]);
        expect(file?.entries).toHaveLength(lines.length);
      }),
      { seed, numRuns: 500 },
    ));

  it('takes whatever the clock itself wrote, in any life', () =>
    fc.assert(
      fc.property(life({ sleeps: true, jumps: true }), beginning, (happenings, from) => {
        const { story } = live(happenings, { from });
        const lines = story.entries.map((one): Recorded => ({ utcOffset: 60, ...one }));
        const { file, problem } = readAll(fileOf(lines, story.app.heardAt), story.app.heardAt);
        expect(problem).toBeNull();
        expect(sortedById([...(file?.entries ?? []), ...(file?.aside ?? [])])).toEqual(
          sortedById(lines),
        );
      }),
      { seed, numRuns: 3000 },
    ));

  it('is never read in part, and never thrown at: cut or changed anywhere', () => {
    const text = fileOf([first, sat(30 * MINUTE), second], NOW);
    fc.assert(
      fc.property(fc.nat(text.length - 2), fc.string(), fc.nat(20), (from, put, gone) => {
        const cut = read(text.slice(0, from));
        expect(cut.file).toBeNull();
        const { file, problem } = read(text.slice(0, from) + put + text.slice(from + gone));
        expect(file === null).toBe(problem !== null);
      }),
      { seed, numRuns: 3000 },
    );
  });
});

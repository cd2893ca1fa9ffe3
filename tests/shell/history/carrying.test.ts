import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import Papa from 'papaparse';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type DayRange, dayOfEntry, type Recorded, type Writing } from '@/core/history';
import { COLUMNS, rowOf, TABLE_HEAD, tableOf } from '@/core/history-table';
import { byTime } from '@/core/overlap';
import { DAY } from '@/core/time';
import { exportHistory } from '@/shell/history/export';
import { extentOf } from '@/shell/history/extent';
import { importHistory, planImport } from '@/shell/history/import';
import { daysBetween, entriesOf } from '@/shell/history/read';
import { writeHistory } from '@/shell/history/write';
import { readAll } from '../../support/file-of';
import { anyLine, soundLines } from '../../support/lines';
import { recounted } from '../../support/recounted';
import { T0, write } from '../../support/replay';
import { years } from '../../support/years';

const seed = Number(process.env.SEED ?? Date.now() % 1_000_000_000);
const NOW = T0 + 30 * DAY;
const FIRST = Math.floor(T0 / DAY) - 2;
const LAST = FIRST + 40;
const EVERYTHING = { from: null, to: null };

const never = () => undefined;
const quietly = new AbortController().signal;

/** Everything that the database holds. */
const held = async (from = FIRST, to = LAST) => ({
  lines: await entriesOf(from, to),
  days: await daysBetween(from, to),
});
const exported = async (at = NOW) => (await exportHistory('json', at, never, quietly)).blob.text();

async function brought(text: string, at = NOW) {
  const { file, problem } = readAll(text, at);
  if (file === null) throw new Error(`refused: ${JSON.stringify(problem)}`);
  return importHistory(file, never, quietly);
}

const anyDay = fc.option(fc.integer({ min: FIRST, max: FIRST + 12 }));
const anyRange: fc.Arbitrary<DayRange> = fc.record({ from: anyDay, to: anyDay });
const anyWriting: fc.Arbitrary<Writing<Recorded>> = fc.oneof(
  { weight: 12, arbitrary: anyLine.map((put) => ({ put })) },
  { weight: 4, arbitrary: anyLine.map(({ id }) => ({ remove: id })) },
  { weight: 1, arbitrary: anyRange.map((erase) => ({ erase })) },
);
const manyLines = fc
  .array(anyLine, { maxLength: 40 })
  .map((lines) => [...new Map(lines.map((one) => [one.id, one])).values()]);

const empty = () => vi.stubGlobal('indexedDB', new IDBFactory());
beforeEach(empty);

/** The file of a history that was elsewhere. */
async function fileElsewhere(lines: readonly Recorded[]): Promise<string> {
  const here = globalThis.indexedDB;
  empty();
  await writeHistory(lines.map((put) => ({ put })));
  const text = await exported();
  vi.stubGlobal('indexedDB', here);
  return text;
}

describe(`seed ${seed}`, { timeout: 120_000 }, () => {
  it('the totals are those that counting anew gives, whatever was recorded, corrected, erased and brought in', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.oneof(
            { weight: 3, arbitrary: fc.array(anyWriting, { maxLength: 8 }) },
            { weight: 1, arbitrary: manyLines.map((file) => ({ file })) },
            { weight: 1, arbitrary: soundLines.map((file) => ({ file })) },
          ),
          { maxLength: 8 },
        ),
        async (turns) => {
          empty();
          let lines: readonly Recorded[] = [];
          for (const turn of turns) {
            if ('file' in turn) {
              const plan = await brought(await fileElsewhere(turn.file));
              const before = new Map(lines.map((one) => [one.id, one]));
              expect(plan.fresh.filter(({ id }) => before.has(id))).toEqual([]);
              expect(plan.there + plan.changed + plan.overlapping + plan.fresh.length).toBe(
                turn.file.length,
              );
              lines = [...lines, ...plan.fresh];
            } else {
              await writeHistory(turn);
              lines = write(lines, turn);
            }
          }
          const { lines: kept, days } = await held();
          expect(kept.toSorted(byTime)).toEqual(lines.toSorted(byTime));
          expect(days).toEqual(recounted(lines));
        },
      ),
      { seed, numRuns: 100 },
    ));

  it('brought in twice is brought in once', () =>
    fc.assert(
      fc.asyncProperty(manyLines, manyLines, async (here, theirs) => {
        empty();
        const text = await fileElsewhere(theirs);
        await writeHistory(here.map((put) => ({ put })));
        const first = await brought(text);
        const once = await held();
        const second = await brought(text);
        expect(second.fresh).toEqual([]);
        expect(second.there).toBe(first.there + first.fresh.length);
        expect(await held()).toEqual(once);
      }),
      { seed, numRuns: 150 },
    ));

  it('written to a file, erased and brought in it is the same, also one that overlaps itself', () =>
    fc.assert(
      fc.asyncProperty(manyLines, anyRange, async (lines, range) => {
        empty();
        await writeHistory(lines.map((put) => ({ put })));
        const before = await held();
        const text = await exported();
        for (const erase of [EVERYTHING, range]) {
          await writeHistory([{ erase }]);
          await brought(text);
          expect(await held()).toEqual(before);
        }
        expect(await exported()).toBe(text);
      }),
      { seed, numRuns: 150 },
    ));

  it('what it says it will do is what it does', () =>
    fc.assert(
      fc.asyncProperty(manyLines, soundLines, async (here, theirs) => {
        empty();
        await writeHistory(here.map((put) => ({ put })));
        const { file } = readAll(await fileElsewhere(theirs), NOW);
        if (file === null) throw new Error('refused');
        const said = await planImport(file, never, quietly);
        expect(await importHistory(file, never, quietly)).toEqual(said);
      }),
      { seed, numRuns: 50 },
    ));
});

describe('a table', () => {
  it('says what the rows say, in any program that reads tables', () =>
    fc.assert(
      fc.property(fc.array(anyLine), (lines) => {
        const text = TABLE_HEAD + tableOf(lines);
        const { data, errors } = Papa.parse<Record<string, string>>(text.trimEnd(), {
          header: true,
        });
        expect(errors).toEqual([]);
        const blank = Object.fromEntries(COLUMNS.map((column) => [column, '']));
        expect(data).toEqual(lines.map((line) => ({ ...blank, ...rowOf(line) })));
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        expect(text.endsWith('\r\n')).toBe(true);
      }),
      { seed, numRuns: 300 },
    ));

  it('has no field that a spreadsheet takes for a formula, whatever is in the history', () => {
    const starts = fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '=1\n', '"=', ',');
    fc.assert(
      fc.property(starts, fc.string(), anyLine, (start, rest, line) => {
        const odd = { ...line, kind: 'routine', routine: start + rest, played: { seated: 0 } };
        const text = TABLE_HEAD + tableOf([odd as unknown as Recorded]);
        const { data } = Papa.parse<string[]>(text, { skipEmptyLines: true });
        expect(data.flat().filter((field) => /^[=+\-@\t\r\n]/.test(field))).toEqual([]);
        expect(data.flat().some((field) => field.endsWith(start + rest))).toBe(true);
      }),
      { seed, numRuns: 1000 },
    );
  });

  it('of the whole history has a line for each, those set aside last', async () => {
    const lines = years(5, 30);
    const { startedAt, endedAt, utcOffset } = lines[0] as Recorded;
    const again: Recorded = { id: 'absence:5', kind: 'absence', startedAt, endedAt, utcOffset };
    await writeHistory([...lines, again].map((put) => ({ put })));
    const { blob, lines: count } = await exportHistory('csv', NOW + 365 * DAY, never, quietly);
    const rows = (await blob.text()).split('\r\n');
    expect(rows).toHaveLength(count + 2);
    expect(count).toBe(lines.length + 1);
    expect(blob.type).toContain('text/csv');
  });
});

describe('an import', () => {
  const text = () => fileElsewhere(years(9, 60, FIRST + 20));
  const days = [FIRST - 120, LAST] as const;
  const before: Recorded = {
    id: `absence:${T0}`,
    kind: 'absence',
    startedAt: T0,
    endedAt: T0,
    utcOffset: 0,
  };

  it('tells how far it is, from beginning to end', async () => {
    const shares: number[] = [];
    const { file } = readAll(await text(), NOW);
    if (file) await importHistory(file, (share) => shares.push(share), quietly);
    expect(shares.length).toBeGreaterThan(3);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  it.each([0, 1, 2, 3, 4])(
    'that is stopped at sign of life %d has changed nothing',
    async (stop) => {
      await writeHistory([{ put: before }]);
      const { file } = readAll(await text(), NOW);
      const known = await held(...days);
      const stopping = new AbortController();
      let signs = 0;
      const tell = () => {
        if (signs === stop) stopping.abort();
        signs += 1;
      };
      if (file === null) throw new Error('refused');
      await expect(importHistory(file, tell, stopping.signal)).rejects.toMatchObject({
        name: 'AbortError',
      });
      expect(await held(...days)).toEqual(known);
    },
  );

  it('that the database refuses in the middle has changed nothing', async () => {
    await writeHistory([{ put: before }]);
    const { file } = readAll(await text(), NOW);
    const known = await held(...days);
    if (file === null) throw new Error('refused');
    const odd = { ...before, id: () => undefined } as unknown as Recorded;
    await expect(importHistory({ ...file, aside: [odd] }, never, quietly)).rejects.toBeInstanceOf(
      Error,
    );
    expect(await held(...days)).toEqual(known);
  });
});

it('says what there is to erase, and then there is nothing', async () => {
  const lines = years(4, 10, FIRST + 20);
  await writeHistory(lines.map((put) => ({ put })));
  const [first, last] = [lines[0], lines.at(-1)].map((one) => (one ? dayOfEntry(one) : 0));
  expect(await extentOf(EVERYTHING)).toEqual({ lines: lines.length, first, last });
  await writeHistory([{ erase: { from: first ?? 0, to: first ?? 0 } }]);
  expect((await extentOf(EVERYTHING))?.first).toBeGreaterThan(first ?? 0);
  expect(await extentOf({ from: first ?? 0, to: first ?? 0 })).toBeNull();
  await writeHistory([{ erase: EVERYTHING }]);
  expect(await extentOf(EVERYTHING)).toBeNull();
  expect(JSON.parse(await exported()).entries).toEqual([]);
});

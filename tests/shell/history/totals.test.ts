import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { DayRange, Recorded, Writing } from '@/core/history';
import { DAY } from '@/core/time';
import { daysBetween, entriesOf, firstDay } from '@/shell/history/read';
import { writeHistory } from '@/shell/history/write';
import { anyLine } from '../../support/lines';
import { recounted } from '../../support/recounted';
import { T0, write } from '../../support/replay';

const FIRST = Math.floor(T0 / DAY) - 2;
const LAST = FIRST + 12;

const anyDay = fc.option(fc.integer({ min: FIRST, max: LAST }));
const anyRange: fc.Arbitrary<DayRange> = fc.record({ from: anyDay, to: anyDay });
/** Recording and correcting are the same to the history; deleting meets what is there and what is not. */
const anyWriting: fc.Arbitrary<Writing<Recorded>> = fc.oneof(
  { weight: 12, arbitrary: anyLine.map((put) => ({ put })) },
  { weight: 4, arbitrary: anyLine.map(({ id }) => ({ remove: id })) },
  { weight: 1, arbitrary: anyRange.map((erase) => ({ erase })) },
);

const ordered = (lines: readonly Recorded[]) =>
  lines.toSorted((a, b) => a.startedAt - b.startedAt || (a.id < b.id ? -1 : 1));

const seed = Number(process.env.SEED ?? Date.now() % 1_000_000_000);
const RUNS = 200;

describe(`seed ${seed}, ${RUNS} histories`, () => {
  it('the totals are those that counting every line again gives, whatever was recorded, corrected, deleted and erased', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(anyWriting, { maxLength: 8 }), { maxLength: 12 }),
        async (turns) => {
          vi.stubGlobal('indexedDB', new IDBFactory());
          let lines: readonly Recorded[] = [];
          for (const turn of turns) {
            await writeHistory(turn);
            lines = write(lines, turn);
          }
          expect(await entriesOf(FIRST, LAST)).toEqual(ordered(lines));
          expect(await daysBetween(FIRST, LAST)).toEqual(recounted(lines));
          expect(await firstDay()).toBe(recounted(lines)[0]?.day ?? null);
        },
      ),
      { seed, numRuns: RUNS },
    ));
});

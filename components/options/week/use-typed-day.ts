import { useEffect, useRef, useState } from 'preact/hooks';
import type { Hours } from '@/core/settings';
import type { Ms } from '@/core/time';
import { useSettling } from '../use-settling';
import { nextRange } from './next-range';
import {
  type DayProblem,
  emptyRange,
  isDay,
  readDay,
  type TypedRange,
  typedRange,
} from './typed-day';

/** A time is typed in parts: longer than a number before it counts as typed. */
const SETTLES: Ms = 1500;

type TypedDay = Readonly<{
  rows: readonly TypedRange[];
  problem: DayProblem | null;
  type: (row: number, range: TypedRange) => void;
  /** Takes what was typed, now. */
  settle: () => void;
  add: () => void;
  remove: (row: number) => void;
  clear: () => void;
}>;

const isEqual = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The times of a day while they are being edited: nothing typed is lost, and only what can be taken is saved. */
export function useTypedDay(
  ranges: readonly Hours[],
  onChange: (ranges: readonly Hours[]) => void,
): TypedDay {
  const [rows, setRows] = useState(() => ranges.map(typedRange));
  const [problem, setProblem] = useState<DayProblem | null>(null);
  // Keys may be faster than drawings.
  const latest = useRef(rows);
  const asked = useRef<readonly Hours[] | null>(null);

  const show = (next: TypedRange[]): void => {
    latest.current = next;
    setRows(next);
  };
  const settling = useSettling<null>(SETTLES, () => {
    const read = readDay(latest.current);
    setProblem(isDay(read) ? null : read);
    if (!isDay(read) || isEqual(read, ranges)) return;
    asked.current = read;
    onChange(read);
  });
  const edit = (next: TypedRange[]): void => {
    show(next);
    settling.now(null);
  };

  // Changed from outside, by an undo for example. What was asked for here is there already, and the typing goes on.
  useEffect(() => {
    if (isEqual(ranges, asked.current)) return;
    asked.current = null;
    settling.drop();
    setProblem(null);
    show(ranges.map(typedRange));
  }, [JSON.stringify(ranges)]);

  return {
    rows,
    problem,
    type(row, range) {
      show(latest.current.map((other, at) => (at === row ? range : other)));
      settling.later(null);
    },
    settle: () => settling.now(null),
    add() {
      const read = readDay(latest.current);
      const next = isDay(read) ? nextRange(read) : null;
      const added = [...latest.current, next === null ? emptyRange : typedRange(next)];
      // An empty row is no mistake before somebody has been in it.
      if (next === null) show(added);
      else edit(added);
    },
    remove: (row) => edit(latest.current.filter((_, at) => at !== row)),
    clear: () => edit([]),
  };
}

import { csvOf } from '@/core/csv';
import type { Recorded } from '@/core/history';
import { isoThere } from '@/core/iso-time';
import { MINUTE, type Ms } from '@/core/time';

/** The columns of the table, in order. Lengths are in minutes. */
export const COLUMNS = [
  'kind',
  'started',
  'ended',
  'minutes_sat',
  'minutes_stood',
  'minutes_walked',
  'minutes_walked_away_from_desk',
  'minutes_seated_in_routine',
  'routine',
  'completed',
  'leg_break',
  'answer',
  'times_asked',
] as const;

type Column = (typeof COLUMNS)[number];

/** A line of the history as fields for a spreadsheet; what a kind of line does not have is left out. */
export type Row = Readonly<Partial<Record<Column, string>>>;

/** Minutes with two decimals at most. */
const minutes = (length: Ms): string => String(Math.round((length / MINUTE) * 100) / 100);

const yesNo = (is: boolean): string => (is ? 'yes' : 'no');

function ofKind(entry: Recorded): Row {
  switch (entry.kind) {
    case 'spell':
      return { kind: 'sitting', minutes_sat: minutes(entry.sat) };
    case 'standing':
      return { kind: 'standing', minutes_stood: minutes(entry.stood) };
    case 'absence':
    case 'pause':
      return { kind: entry.kind };
    case 'reminder':
      return { kind: 'reminder', answer: entry.answer, times_asked: String(entry.asked) };
    case 'routine': {
      const { played, confirmed } = entry;
      return {
        kind: 'routine',
        minutes_stood: minutes(played.standing),
        minutes_walked: minutes(played.walking),
        minutes_walked_away_from_desk: minutes(confirmed),
        minutes_seated_in_routine: minutes(played.seated),
        routine: entry.routine,
        completed: yesNo(entry.completed),
        leg_break: yesNo(entry.legBreak),
      };
    }
  }
}

/** A line of the history for a spreadsheet, its times as the clocks showed them there. */
export const rowOf = (entry: Recorded): Row => ({
  ...ofKind(entry),
  started: isoThere(entry.startedAt, entry.utcOffset),
  ended: isoThere(entry.endedAt, entry.utcOffset),
});

/** The first line of the table, with the names of its columns. */
export const TABLE_HEAD = csvOf([COLUMNS]);

/** Lines of the history as lines of the table. */
export const tableOf = (entries: readonly Recorded[]): string =>
  csvOf(entries.map(rowOf).map((row) => COLUMNS.map((column) => row[column] ?? '')));

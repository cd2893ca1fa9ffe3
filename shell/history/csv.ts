import Papa from 'papaparse';
import type { Recorded } from '@/core/history';
import { COLUMNS, rowOf } from '@/core/history-table';

/** What a spreadsheet may take for a formula. Papa's own pattern looks no further than the first line of a field. */
const FORMULA = /^[=+\-@\t\r\n]/;

const END = '\r\n';

/** The first line of a table, as RFC 4180 has it. */
export const csvHead = `${COLUMNS.join(',')}${END}`;

/** Lines of the history as lines of a table. */
export const csvOf = (entries: readonly Recorded[]): string =>
  entries.length === 0
    ? ''
    : Papa.unparse(
        entries.map(rowOf).map((row) => COLUMNS.map((column) => row[column] ?? '')),
        { newline: END, escapeFormulae: FORMULA },
      ) + END;

/** What a spreadsheet may take for a formula at the beginning of a field (OWASP, "CSV Injection"). */
const FORMULA = /^[=+\-@\t\r\n]/;
/** What has to stand between quotes: RFC 4180, 2.6; spaces at an end are lost in some programs. */
const NEEDS_QUOTES = /[",\r\n]|^[ ']|[ ]$/;

function field(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows of fields as lines of a table by RFC 4180, each with its end. No field is a formula to a spreadsheet. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');

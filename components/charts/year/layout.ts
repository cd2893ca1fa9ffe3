/** How the weeks of a year lie in the room that there is: in one row of columns, or broken into some; all in px. */
export type YearLayout = Readonly<{
  rows: number;
  columns: number;
  /** From one cell to the next. */
  pitch: number;
  cell: number;
}>;

/** Smaller cells can't be told apart, larger ones are no better. */
const LEAST = 12;
const MOST = 18;

/** Cells as large as there is room for; so many rows that none becomes too small. */
export function yearLayout(weeks: number, width: number): YearLayout {
  let rows = 1;
  const pitchOf = () => width / Math.ceil(weeks / rows);
  while (pitchOf() < LEAST && rows < weeks) rows += 1;
  const pitch = Math.min(MOST, pitchOf());
  return { rows, columns: Math.ceil(weeks / rows), pitch, cell: pitch - Math.max(2, pitch / 6) };
}

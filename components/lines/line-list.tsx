import type { ComponentChildren } from 'preact';
import { Fragment } from 'preact';
import type { Recorded } from '@/core/history';
import { LineRow } from './line-row';
import type { LineWords } from './line-words';
import './line-list.css';

type LineListProps = Readonly<{
  /** In order of time. */
  lines: readonly Recorded[];
  wordsOf: (line: Recorded) => LineWords;
  isElsewhere: (line: Recorded) => boolean;
  /** The line that is being changed, and how. */
  changing: Readonly<{ id: string; form: ComponentChildren }> | null;
  /** What was done last, to be shown where it was done. */
  done: Readonly<{ line: Recorded; notice: ComponentChildren }> | null;
  onChange: (line: Recorded) => void;
  onDelete: (line: Recorded) => void;
}>;

/** Where something that was done to a line is said: below it, or where it was. */
function placeOf(lines: readonly Recorded[], { id, startedAt }: Recorded): number {
  const place = lines.findIndex((line) => line.id === id);
  if (place >= 0) return place + 1;
  const later = lines.findIndex((line) => line.startedAt > startedAt);
  return later < 0 ? lines.length : later;
}

/** The lines of a day, each with its way to be changed or deleted. */
export const LineList = ({ lines, changing, done, ...rest }: LineListProps) => {
  const place = done ? placeOf(lines, done.line) : -1;
  const notice = done && (
    <li key="done" class="line">
      {done.notice}
    </li>
  );
  return (
    <ol class="line-list">
      {lines.map((line, index) => (
        <Fragment key={line.id}>
          {index === place && notice}
          <li class="line" data-line={line.id}>
            {changing?.id === line.id ? (
              changing.form
            ) : (
              <LineRow
                line={line}
                words={rest.wordsOf(line)}
                isElsewhere={rest.isElsewhere(line)}
                onChange={() => rest.onChange(line)}
                onDelete={() => rest.onDelete(line)}
              />
            )}
          </li>
        </Fragment>
      ))}
      {place === lines.length && notice}
    </ol>
  );
};

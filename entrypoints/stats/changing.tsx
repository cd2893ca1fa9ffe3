import type { ComponentChildren } from 'preact';
import { useCallback } from 'preact/hooks';
import { LineForm } from '@/components/lines/line-form';
import type { LineWords } from '@/components/lines/line-words';
import type { App } from '@/core/app';
import { dayOfEntry, type Recorded, spellEntry } from '@/core/history';
import type { Instant } from '@/core/time';
import { utcOffset } from '@/shell/calendar';
import { entriesOf } from '@/shell/history/read';
import { useHistory } from '@/shell/use-history';

type ChangingProps = Readonly<{
  line: Recorded;
  app: App;
  at: Instant;
  wordsOf: (line: Recorded) => LineWords;
  problem: ComponentChildren;
  onSave: (line: Recorded) => void;
  onCancel: () => void;
}>;

/** The spell that is going on, as the line that it will be. */
const goingOn = ({ spell, stance }: App, at: Instant): readonly Recorded[] =>
  spell === null
    ? []
    : spellEntry(spell, stance, at).flatMap((writing) =>
        'put' in writing ? [{ utcOffset: utcOffset(spell.since), ...writing.put }] : [],
      );

/** A line that is being changed, beside all that may lie at the same time. */
export const Changing = ({ line, app, at, ...rest }: ChangingProps) => {
  const day = dayOfEntry(line);
  const { read } = useHistory(useCallback(() => entriesOf(day - 1, day + 1), [day]));
  return (
    <LineForm
      {...rest}
      line={line}
      words={rest.wordsOf(line)}
      others={[...(read ?? []), ...goingOn(app, at)]}
      at={at}
    />
  );
};

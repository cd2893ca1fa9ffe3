import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/button';
import { LineDone } from '@/components/lines/line-done';
import { LineList } from '@/components/lines/line-list';
import { dayInWords, lineWords } from '@/components/lines/line-words';
import { Section } from '@/components/options/section';
import { useNextFocus } from '@/components/options/use-next-focus';
import { plural } from '@/components/plural';
import { Problem } from '@/components/problem';
import { routineName } from '@/components/words';
import type { App } from '@/core/app';
import type { Day } from '@/core/calendar';
import { dayOfEntry, type Recorded } from '@/core/history';
import { findRoutine } from '@/core/library';
import type { Instant } from '@/core/time';
import { catalog } from '@/routines/catalog';
import { utcOffset } from '@/shell/calendar';
import { Changing } from './changing';
import { useCorrections } from './use-corrections';

type LinesProps = Readonly<{
  app: App;
  day: Day;
  today: Day;
  /** The day's lines, in order of time. */
  lines: readonly Recorded[];
  at: Instant;
  /** The history takes nothing just now: what is changed waits. */
  isWaiting: boolean;
}>;

/** More than these are folded away. */
const FEW = 8;

/** A day line by line, where each can be changed and deleted. */
export const Lines = ({ app, day, today, lines, at, isWaiting }: LinesProps) => {
  const root = useRef<HTMLDivElement>(null);
  const focus = useNextFocus(root);
  const { done, refused, ...corrections } = useCorrections();
  const [isOpen, setOpen] = useState<boolean | null>(null);
  const [changing, setChanging] = useState<string | null>(null);
  const isShown = isOpen ?? lines.length <= FEW;

  const nameOf = (id: string): string | null => {
    const routine = findRoutine(app, id, catalog);
    return routine ? routineName(routine) : null;
  };
  const wordsOf = (line: Recorded) => lineWords(line, nameOf);
  const doneWords = (): string => {
    if (done === null) return '';
    if (isWaiting) return i18n.t('line.waits');
    if (done.after === null) {
      const { name, times } = wordsOf(done.line);
      return i18n.t('line.deleted', [name, times]);
    }
    const there = dayOfEntry(done.after);
    return there === day ? i18n.t('line.changed') : i18n.t('line.moved', [dayInWords(there)]);
  };
  const focusOn = (id: string): void => focus(`[data-line="${id}"] .line-change`);

  const close = (line: Recorded): void => {
    focusOn(line.id);
    setChanging(null);
  };
  const save = (line: Recorded, after: Recorded): void =>
    corrections.change(line, after, () => {
      if (dayOfEntry(after) === day) focusOn(line.id);
      else focus('.line-done .button');
      setChanging(null);
    });
  const remove = (line: Recorded): void => {
    const place = lines.indexOf(line);
    const next = lines[place + 1] ?? lines[place - 1];
    corrections.remove(line, () => {
      setOpen(true);
      if (next) focusOn(next.id);
      else focus('.lines-intro');
    });
  };
  const problem = (id: string) => <Problem message={refused?.id === id ? refused.message : null} />;
  const changed = lines.find(({ id }) => id === changing);

  return (
    <Section id="lines" title={i18n.t('line.title')}>
      <div class="lines" ref={root}>
        <p class="lines-intro" tabIndex={-1}>
          {lines.length > 0
            ? i18n.t('line.intro')
            : i18n.t(day === today ? 'line.noneYet' : 'line.none')}
        </p>
        {lines.length > FEW && (
          <Button expanded={isShown} onClick={() => setOpen(!isShown)}>
            {isShown ? i18n.t('line.hide') : plural('line.show', lines.length)}
          </Button>
        )}
        {((isShown && lines.length > 0) || done !== null) && (
          <LineList
            lines={isShown ? lines : []}
            wordsOf={wordsOf}
            isElsewhere={(line) => utcOffset(line.startedAt) !== line.utcOffset}
            changing={
              changed
                ? {
                    id: changed.id,
                    form: (
                      <Changing
                        key={changed.id}
                        line={changed}
                        {...{ app, at, wordsOf }}
                        problem={problem(changed.id)}
                        onSave={(after) => save(changed, after)}
                        onCancel={() => close(changed)}
                      />
                    ),
                  }
                : null
            }
            done={
              done && {
                line: done.line,
                notice: (
                  <LineDone
                    words={doneWords()}
                    onUndo={() => corrections.undo(done.line, () => focusOn(done.line.id))}
                  />
                ),
              }
            }
            onChange={(line) => {
              setOpen(true);
              focus('.line-form input');
              setChanging(line.id);
            }}
            onDelete={remove}
          />
        )}
        {changed === undefined && <Problem message={refused?.message ?? null} />}
        <p class="heard" role="status">
          {doneWords()}
        </p>
      </div>
    </Section>
  );
};

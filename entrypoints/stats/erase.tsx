import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/button';
import { Card } from '@/components/keeping/card';
import { DayField } from '@/components/keeping/day-field';
import { EraseQuestion } from '@/components/keeping/erase-question';
import { counted } from '@/components/keeping/numbers';
import { Said } from '@/components/keeping/said';
import { useNextFocus } from '@/components/options/use-next-focus';
import { plural } from '@/components/plural';
import type { Day } from '@/core/calendar';
import { type Erase as Erasing, useErase } from '@/shell/use-erase';

type EraseProps = Readonly<{ today: Day; dateOf: (day: Day) => string; onCopy: () => void }>;

const EVERYTHING = { from: null, to: null } as const;

function doneInWords({ state }: Erasing): string | null {
  switch (state.kind) {
    case 'erased':
      return plural('keep.erased', state.lines, [counted(state.lines)]);
    case 'working':
      return i18n.t('keep.erasing');
    case 'nothing':
      return state.range.from === null ? i18n.t('keep.noLinesAtAll') : null;
    case 'idle':
    case 'asking':
    case 'waits':
    case 'failed':
      return null;
  }
}

function problemInWords({ state }: Erasing): string | null {
  if (state.kind === 'waits') return i18n.t('keep.eraseWaits');
  return state.kind === 'failed' ? i18n.t('keep.failed', [state.message]) : null;
}

/** Erases some days, or everything, once it was said what goes. */
export const Erase = ({ today, dateOf, onCopy }: EraseProps) => {
  const erasing = useErase();
  const { state, ask, erase, keep } = erasing;
  const [from, setFrom] = useState<Day | null>(today - 6);
  const [to, setTo] = useState<Day | null>(today);
  const [wasAsked, setWasAsked] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const focus = useNextFocus(root);
  const isTurned = from !== null && to !== null && to < from;
  const isEmpty = state.kind === 'nothing' && state.range.from !== null;

  const noDay = (day: Day | null) => (wasAsked && day === null ? i18n.t('keep.noDay') : null);
  const turned = wasAsked && isTurned ? i18n.t('keep.turned') : null;
  const empty = isEmpty ? i18n.t('keep.noLines') : null;

  const askDays = () => {
    setWasAsked(true);
    if (from === null || to === null || isTurned) focus('[aria-invalid="true"]');
    else {
      focus('.keep-erase-days');
      ask({ from, to });
    }
  };
  const pick = (set: (day: Day | null) => void) => (day: Day | null) => {
    set(day);
    if (state.kind !== 'idle') keep();
  };

  return (
    <Card title={i18n.t('keep.erase')} help={i18n.t('keep.eraseHelp')} isWide>
      <div class="keep-erase" ref={root}>
        <div class="keep-days" hidden={state.kind === 'asking'}>
          <DayField
            name={i18n.t('keep.from')}
            initial={today - 6}
            latest={today}
            wrong={noDay(from)}
            onChange={pick(setFrom)}
          />
          <DayField
            name={i18n.t('keep.to')}
            initial={today}
            latest={today}
            wrong={noDay(to) ?? turned ?? empty}
            onChange={pick(setTo)}
          />
        </div>
        {state.kind === 'asking' ? (
          <EraseQuestion
            lines={state.extent.lines}
            first={state.extent.first}
            last={state.extent.last}
            isAll={state.range.from === null}
            dateOf={dateOf}
            onErase={() => {
              focus('.keep-erase-days');
              erase();
            }}
            onCopy={onCopy}
            onKeep={() => {
              focus(state.range.from === null ? '.keep-erase-all' : '.keep-erase-days');
              keep();
            }}
          />
        ) : (
          <div class="keep-acts">
            <Button place="keep-erase-days" onClick={askDays}>
              {i18n.t('keep.eraseDays')}
            </Button>
            <Button place="keep-erase-all" onClick={() => ask(EVERYTHING)}>
              {i18n.t('keep.eraseAll')}
            </Button>
          </div>
        )}
      </div>
      <Said done={doneInWords(erasing)} problem={problemInWords(erasing)} />
    </Card>
  );
};

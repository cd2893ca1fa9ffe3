import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Card } from '@/components/keeping/card';
import { fileInWords } from '@/components/keeping/file-words';
import { ImportPlan } from '@/components/keeping/import-plan';
import { counted } from '@/components/keeping/numbers';
import { Said } from '@/components/keeping/said';
import { Working } from '@/components/keeping/working';
import { FileButton } from '@/components/options/share/file-button';
import { useNextFocus } from '@/components/options/use-next-focus';
import { plural } from '@/components/plural';
import type { Day } from '@/core/calendar';
import { dateAndTime } from '@/shell/calendar';
import { type Import, useImport } from '@/shell/use-import';

type BringInProps = Readonly<{ dateOf: (day: Day) => string }>;

function doneInWords({ state }: Import): string | null {
  if (state.kind === 'stopped') return i18n.t('keep.stopped');
  return state.kind === 'added' ? plural('keep.added', state.lines, [counted(state.lines)]) : null;
}

function problemInWords({ state }: Import): string | null {
  if (state.kind === 'failed') return i18n.t('keep.failed', [state.message]);
  if (state.kind !== 'refused') return null;
  return i18n.t('keep.refused', [state.file, fileInWords(state.problem, dateAndTime)]);
}

/** Opens a copy, shows what it would bring, and adds it. */
export const BringIn = ({ dateOf }: BringInProps) => {
  const bringing = useImport();
  const { state, share, open, add, stop, close } = bringing;
  const root = useRef<HTMLDivElement>(null);
  const focus = useNextFocus(root);
  const opener = '.file-button input';
  return (
    <Card title={i18n.t('keep.bring')} help={i18n.t('keep.bringHelp')}>
      <div ref={root}>
        {state.kind === 'reading' && (
          <Working words={i18n.t('keep.reading', [state.file])} share={share} onStop={stop} />
        )}
        {state.kind === 'adding' && (
          <Working
            words={i18n.t('keep.adding')}
            help={i18n.t('keep.addingHelp')}
            share={share}
            onStop={stop}
          />
        )}
        {state.kind === 'plan' && (
          <ImportPlan
            file={state.file}
            plan={state.plan}
            dateOf={dateOf}
            onAdd={() => {
              focus(opener);
              add();
            }}
            onCancel={() => {
              focus(opener);
              close();
            }}
          />
        )}
        {state.kind !== 'reading' && state.kind !== 'adding' && state.kind !== 'plan' && (
          <FileButton
            name={i18n.t('keep.open')}
            accept=".json,application/json"
            onFile={(file) => {
              focus(opener);
              open(file);
            }}
          />
        )}
      </div>
      <Said done={doneInWords(bringing)} problem={problemInWords(bringing)} />
    </Card>
  );
};

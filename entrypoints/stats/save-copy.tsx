import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/button';
import { Card } from '@/components/keeping/card';
import { counted } from '@/components/keeping/numbers';
import { Said } from '@/components/keeping/said';
import { Working } from '@/components/keeping/working';
import { useNextFocus } from '@/components/options/use-next-focus';
import { plural } from '@/components/plural';
import type { Export } from '@/shell/use-export';

function doneInWords({ state }: Export): string | null {
  if (state.kind === 'stopped') return i18n.t('keep.copyStopped');
  if (state.kind !== 'saved') return null;
  const { file, lines, unfit } = state;
  const saved = plural('keep.copied', lines, [file, counted(lines)]);
  return unfit === 0 ? saved : `${saved} ${plural('keep.unfit', unfit, [counted(unfit)])}`;
}

/** Saves the whole history as a file. */
export const SaveCopy = ({ copying }: Readonly<{ copying: Export }>) => {
  const { state, share, save, stop } = copying;
  const root = useRef<HTMLDivElement>(null);
  const focus = useNextFocus(root);
  const begin = (format: 'json' | 'csv') => {
    focus(`.keep-${format}`);
    save(format);
  };
  return (
    <Card title={i18n.t('keep.copy')} help={i18n.t('keep.copyHelp')}>
      <div ref={root}>
        {state.kind === 'working' ? (
          <Working words={i18n.t('keep.copying')} share={share} onStop={stop} />
        ) : (
          <div class="keep-acts">
            <Button place="keep-json" onClick={() => begin('json')}>
              {i18n.t('keep.copyJson')}
            </Button>
            <Button place="keep-csv" onClick={() => begin('csv')}>
              {i18n.t('keep.copyCsv')}
            </Button>
          </div>
        )}
      </div>
      <Said
        done={doneInWords(copying)}
        problem={state.kind === 'failed' ? i18n.t('keep.failed', [state.message]) : null}
      />
    </Card>
  );
};

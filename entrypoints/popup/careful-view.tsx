import { Careful } from '@/components/careful';
import type { App } from '@/core/app';
import { isStopped } from '@/core/screening';
import type { Instant } from '@/core/time';
import { warningSign } from '@/routines/warning-signs';
import { openSafety } from '@/shell/open';
import { saidAt } from '@/shell/said-at';
import type { Asking } from './use-asking';

type CarefulViewProps = Pick<Asking, 'ask'> &
  Readonly<{
    app: App;
    at: Instant;
    /** To the stop screen, where what to do is read. */
    onShow: () => void;
  }>;

/** The warning sign that is not checked yet, joined to the app; nothing where there is none. */
export const CarefulView = ({ app, at, ask, onShow }: CarefulViewProps) => {
  const { redFlag } = app.screening;
  if (redFlag === null) return null;
  const clear = async (): Promise<void> => {
    // It goes with what was pressed; the keyboard is not lost with it.
    if (await ask({ type: 'clear-red-flag' })) document.querySelector('h1')?.focus();
  };
  return (
    <Careful
      sign={warningSign(redFlag.id)}
      stopped={isStopped(app.screening)}
      said={saidAt(redFlag.at, at)}
      onShow={onShow}
      onChecked={clear}
      onChange={openSafety}
      problem={null}
    />
  );
};

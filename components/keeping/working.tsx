import { useEffect, useId, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../button';
import { percent } from './numbers';

type WorkingProps = Readonly<{
  /** What is being done. */
  words: string;
  /** What it means for the person. */
  help?: string;
  /** How much of it is done, from 0 to 1. */
  share: number;
  onStop: () => void;
}>;

/** Long work, how far it is, and a way to stop it, which has the focus while it lasts. */
export const Working = ({ words, help, share, onStop }: WorkingProps) => {
  const id = useId();
  const stop = useRef<HTMLButtonElement>(null);
  useEffect(() => stop.current?.focus(), []);
  return (
    <div class="keep-working">
      <p class="keep-working-words">
        <span id={id}>{words}</span> <span aria-hidden="true">{percent(share)}</span>
      </p>
      <progress aria-labelledby={id} value={share} max={1} />
      {help !== undefined && <p class="keep-help">{help}</p>}
      <Button focusRef={stop} onClick={onStop}>
        {i18n.t('keep.stop')}
      </Button>
    </div>
  );
};

import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../button';

type AtDeskProps = Readonly<{
  shown: boolean;
  /** Does the rest in the chair; null where that cannot be done there. */
  onSeated: (() => void) | null;
  /** Where the focus goes when this goes away under it. */
  next: RefObject<HTMLButtonElement | null>;
}>;

/** A question to somebody who was to walk and has used the mouse or keyboard. It is heard, and takes no focus. */
export const AtDesk = ({ shown, onSeated, next }: AtDeskProps) => {
  useEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (!shown && isLost) next.current?.focus();
  }, [shown]);
  return (
    // It must be there before the words come, or nobody hears them.
    <div class="at-desk" role="status">
      {shown && (
        <>
          <span>{i18n.t('player.atDesk')}</span>
          {onSeated && <Button onClick={onSeated}>{i18n.t('player.seated')}</Button>}
        </>
      )}
    </div>
  );
};

import { useEffect, useState } from 'preact/hooks';
import { type Ms, SECOND } from '@/core/time';
import { isOnToolbar, onToolbarChanged } from '@/shell/toolbar';

/** How often a browser is asked that does not tell of itself. */
const LOOKS_EVERY: Ms = 2 * SECOND;

/** Whether the icon stands in the toolbar, also when it is pinned meanwhile; null where the browser does not say. */
export function useOnToolbar(): boolean | null {
  const [pinned, setPinned] = useState<boolean | null>(null);
  useEffect(() => {
    // Not knowing is no fault: then nothing is said of it.
    const failed = (reason: unknown) => console.info('the toolbar could not be looked at', reason);
    const look = () => isOnToolbar().then(setPinned, failed);
    const lookIfSeen = () => {
      if (document.visibilityState === 'visible') look();
    };
    look();
    const timer = setInterval(lookIfSeen, LOOKS_EVERY);
    const stop = onToolbarChanged(look);
    return () => {
      clearInterval(timer);
      stop();
    };
  }, []);
  return pinned;
}

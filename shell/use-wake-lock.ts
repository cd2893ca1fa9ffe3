import { useEffect } from 'preact/hooks';
import { keepAwake } from '@/shell/wake-lock';

/** Keeps the screen awake for as long as it is wanted and the view is there. */
export function useWakeLock(isWanted: boolean): void {
  useEffect(() => {
    if (isWanted) return keepAwake();
  }, [isWanted]);
}

import { useEffect, useState } from 'preact/hooks';
import { SECOND } from '@/core/time';
import { onVoicesChanged, ownVoice } from '@/shell/voices';

/** Whether this machine has a voice for the language; null until that can be told, as voices load late. */
export function useVoice(): boolean | null {
  const [hasVoice, setHasVoice] = useState<boolean | null>(null);
  useEffect(() => {
    const look = () => setHasVoice(ownVoice() !== null);
    if (ownVoice() !== null) look();
    const stop = onVoicesChanged(look);
    // Where there is none at all nothing ever tells.
    const timer = setTimeout(look, SECOND);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, []);
  return hasVoice;
}

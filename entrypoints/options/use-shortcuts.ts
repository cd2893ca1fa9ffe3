import { useEffect, useState } from 'preact/hooks';
import { type BoundKey, boundKeys } from '@/shell/shortcuts';

/** The keys that are bound now; read again when the person comes back from changing them. */
export function useShortcuts(): readonly BoundKey[] {
  const [keys, setKeys] = useState<readonly BoundKey[]>([]);
  useEffect(() => {
    const failed = (reason: unknown) => console.info('the shortcuts could not be read', reason);
    const read = () => boundKeys().then(setKeys, failed);
    read();
    addEventListener('focus', read);
    return () => removeEventListener('focus', read);
  }, []);
  return keys;
}

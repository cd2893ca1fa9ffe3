type Lock = Readonly<{ released: boolean; release: () => Promise<void> }>;

/** What keeps a screen awake, and the page that wants it. */
type Screen = Readonly<{
  /** Missing where the browser has none. */
  wakeLock: Readonly<{ request: (type: 'screen') => Promise<Lock> }> | undefined;
  page: Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'>;
}>;

const refused = (reason: unknown) => console.info('the screen may go dark', reason);

/**
 * Keeps the screen awake until the function that it returns is called. The browser takes the lock back whenever the page goes out of
 * sight, so it is asked for again when it comes back; where it is refused, all goes on without.
 */
export function keepAwake(
  { wakeLock, page }: Screen = { wakeLock: navigator.wakeLock, page: document },
): () => void {
  let isWanted = true;
  let isAsked = false;
  let lock: Lock | null = null;

  async function ask(): Promise<void> {
    const isHeld = lock !== null && !lock.released;
    if (!wakeLock || isAsked || isHeld || page.visibilityState !== 'visible') return;
    isAsked = true;
    try {
      lock = await wakeLock.request('screen');
      if (!isWanted) await lock.release();
    } catch (reason) {
      refused(reason);
    } finally {
      isAsked = false;
    }
  }

  page.addEventListener('visibilitychange', ask);
  void ask();
  return () => {
    isWanted = false;
    page.removeEventListener('visibilitychange', ask);
    lock?.release().catch(refused);
  };
}

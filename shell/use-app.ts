import { useEffect, useState } from 'preact/hooks';
import type { App } from '@/core/app';
import { now } from '@/shell/now';
import { send } from '@/shell/send';
import { loadApp, onAppChanged, readApp } from '@/shell/state';

const isSame = (a: App | null, b: App): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * The app as it is stored, kept up to date; null until the first read. Painted from storage without waiting
 * for the worker, which is then asked to look at the clock, so that opening a page heals a missed event.
 */
export function useApp(): App | null {
  const [app, setApp] = useState<App | null>(null);
  useEffect(() => {
    // Firefox fires onChanged for equal values too.
    const show = (next: App) => setApp((shown) => (isSame(shown, next) ? shown : next));
    const stop = onAppChanged((stored) => show(readApp(stored, now())));
    // What is shown stays right: the page does its own arithmetic, and the next event looks too.
    const failed = (reason: unknown) => console.info('the clock could not be looked at', reason);
    loadApp(now())
      .then(show)
      .then(() => send({ type: 'look' }))
      .catch(failed);
    return stop;
  }, []);
  return app;
}

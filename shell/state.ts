import * as v from 'valibot';
import type { App } from '@/core/app';
import { freshApp } from '@/core/fresh';
import { heal } from '@/core/heal';
import type { Instant } from '@/core/time';
import { appSchema } from '@/shell/app-schema';
import { browser } from '@/shell/browser';
import { upgraded, VERSION } from '@/shell/upgrades';

const KEY = 'app';

/** What was stored, made whole. Anything that is not an app at all is a fresh start at `at`. Never throws. */
export function readApp(stored: unknown, at: Instant): App {
  const parsed = v.safeParse(appSchema(at), upgraded(stored));
  return parsed.success ? heal(parsed.output) : freshApp(at);
}

/** The stored app. A storage that fails rejects: the caller must not overwrite what it could not read. */
export async function loadApp(at: Instant): Promise<App> {
  const stored = await browser.storage.local.get(KEY);
  return readApp(stored[KEY], at);
}

export const saveApp = (app: App): Promise<void> =>
  browser.storage.local.set({ [KEY]: { version: VERSION, app } });

/** Calls back with the stored value whenever the app was written; returns how to stop that. */
export function onAppChanged(tell: (stored: unknown) => void): () => void {
  const heard = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[KEY];
    if (area === 'local' && change !== undefined) tell(change.newValue);
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}

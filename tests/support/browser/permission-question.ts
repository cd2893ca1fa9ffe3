import { setTimeout as sleep } from 'node:timers/promises';
import type { OpenBrowser } from './types.ts';

/** In Chromium (156) refusing has the focus and allowing comes next; in Firefox (153) 'a' is the key of Allow. */
const ALLOW = { chrome: ['Tab', 'Return'], firefox: ['alt+a'] } as const;

/**
 * Answers the browser's own question whether the extension may have a permission, with real keys. To be called right after the
 * click that leads to permissions.request: where nobody is asked, the keys go to the page. Their answer comes as the request's.
 */
export async function answerPermission(
  { kind, display }: OpenBrowser,
  answer: 'allow' | 'refuse',
): Promise<void> {
  // Neither driver sees the question, nor does it come at once: half a second was always enough.
  await sleep(1000);
  for (const key of answer === 'allow' ? ALLOW[kind] : ['Escape']) {
    await display.pressKey(key);
    await sleep(200);
  }
}

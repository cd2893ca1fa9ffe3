import { type Ms, SECOND } from '@/core/time';

/** Longer than any view may be late with what belongs to one instant. */
const HELD: Ms = 10 * SECOND;
/** A page out of sight lets the others go first. */
const COURTESY: Ms = 150;

const sleep = (lasts: Ms) => new Promise<void>((resolve) => setTimeout(resolve, lasts));

/**
 * Whether this page is the first of all open ones to ask under this name: of several views that want to sound the same, one does, the
 * visible one if there is one. The name is taken for some seconds, or until the page closes: a lock ends with its page.
 */
export async function isFirst(name: string): Promise<boolean> {
  if (document.visibilityState !== 'visible') await sleep(COURTESY);
  const answer = Promise.withResolvers<boolean>();
  navigator.locks
    .request(`first:${name}`, { ifAvailable: true }, async (lock) => {
      answer.resolve(lock !== null);
      if (lock !== null) await sleep(HELD);
    })
    .catch(answer.reject);
  return answer.promise;
}

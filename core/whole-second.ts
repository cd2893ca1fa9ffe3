import type { App } from '@/core/app';
import type { Instant } from '@/core/time';

/** Where the seconds of the routine that runs begin, so that no step changes up to a second late; 0: of the wall clock. */
export function wholeSecondOf(app: Pick<App, 'session'> | null): Instant {
  const session = app?.session;
  return session?.run.kind === 'running' ? session.run.since - session.position : 0;
}

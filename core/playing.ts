import type { App, Clocks, Session } from '@/core/app';
import { grown } from '@/core/clocks';
import {
  addPlayed,
  legsBetween,
  type PlayedRoutine,
  playedBetween,
  positionAt,
} from '@/core/playhead';
import type { Instant, Ms } from '@/core/time';

/** The session with everything up to `at` in `position` and `played`. */
export function played(session: Session, routine: PlayedRoutine, at: Instant): Session {
  if (session.run.kind === 'paused') return session;
  const position = positionAt(session, routine, at);
  const more = playedBetween(routine, session.position, position);
  const legs = legsBetween(routine, session.position, position);
  const { walking } = playedBetween(routine, session.position, position, session.atDesk);
  return {
    ...session,
    position,
    played: addPlayed(session.played, more),
    confirmed: session.confirmed + walking,
    legs: { left: session.legs.left + legs.left, right: session.legs.right + legs.right },
    run: { kind: 'running', since: at },
  };
}

/** How long the routine has been running since it was last started or moved; 0 while it is paused. */
const ranFor = ({ session }: App, at: Instant): Ms =>
  session?.run.kind === 'running' ? Math.max(0, at - session.run.since) : 0;

/** The clocks with what was played since they last stood still: until it is a leg break, it was time at the desk. A pause counts none. */
export const clocksWith = (app: App, at: Instant): Clocks =>
  app.pause === null ? grown(app.clocks, app.stance, ranFor(app, at)) : app.clocks;

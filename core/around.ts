import type { App, Around } from '@/core/app';
import type { Surroundings } from '@/core/events';
import { type Instant, type Ms, SECOND } from '@/core/time';

/** How often a call or a full screen that holds a reminder back is looked at: half of the minute in which its end must show. */
export const CALL_LOOK: Ms = 30 * SECOND;

export const nothingAround: Around = {
  audible: false,
  fullScreen: false,
  inMeeting: false,
  meetingSilentSince: null,
};

/** In a meeting somebody is silent now and then: only a site that stays silent from one look to the next has fallen silent. */
function meeting(around: Around, seen: Surroundings, at: Instant): Partial<Around> {
  if (seen.meeting !== 'silent')
    return { inMeeting: seen.meeting === 'audible', meetingSilentSince: null };
  const meetingSilentSince = around.meetingSilentSince ?? at;
  return { inMeeting: at - meetingSilentSince < CALL_LOOK, meetingSilentSince };
}

/** Takes in what was noticed around the person. */
export const notice = (around: Around, seen: Surroundings, at: Instant): Around => ({
  ...around,
  audible: seen.audible,
  fullScreen: seen.fullScreen,
  ...meeting(around, seen, at),
  ...(seen.sharing ? { inMeeting: true } : {}),
});

/** Whether a call or a full screen was noticed, where that is wanted. */
export const isBusy = ({ around, settings }: App): boolean =>
  settings.defers && (around.fullScreen || around.inMeeting);

/** Whether the person is in a call, by what was noticed or by their own word; or shows something full screen. */
export const isDeferred = (app: App): boolean => app.call !== null || isBusy(app);

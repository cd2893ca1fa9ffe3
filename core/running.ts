import type { App } from '@/core/app';
import { bank } from '@/core/clocks';
import { type Entry, spellLines } from '@/core/history';

/** The stretch that is going on, as the line that it would be if it ended when the app last heard anything; none: nobody sits or stands. */
export function goingOn(app: App): readonly Entry[] {
  const { spell, stance } = bank(app, app.heardAt);
  return spell ? spellLines(spell, stance, app.heardAt) : [];
}

import type { App, Stance } from '@/core/app';
import { bank, count } from '@/core/clocks';
import { endSpell } from '@/core/presence';
import { settleReminder } from '@/core/reminding';
import type { Instant } from '@/core/time';
import { andThen, became, type Transition } from '@/core/transition';

/** Standing up is rising. Sitting down after as long as an absence that counts begins a full interval. */
function switched(app: App, stance: Stance, at: Instant): App {
  const { clocks, settings } = app;
  if (stance === 'standing') {
    return {
      ...app,
      stance,
      clocks: { ...clocks, rising: 0, stood: 0 },
      breaks: { ...app.breaks, risingAt: at },
    };
  }
  const intervalFrom = clocks.stood >= settings.absence ? clocks.legBreak : clocks.intervalFrom;
  return { ...app, stance, clocks: { ...clocks, intervalFrom, stood: 0 } };
}

/** The standing switch: it ends the spell, and input is of the other kind from here on. */
export function takeStance(app: App, stance: Stance, at: Instant): Transition {
  if (app.stance === stance) return became(app);
  const ended = endSpell({ ...bank(app, at), gap: null, finished: null }, at);
  return andThen(ended, (stood) => {
    const answered = settleReminder(stood, 'changed', at);
    return { ...answered, app: count(switched(answered.app, stance, at), at) };
  });
}

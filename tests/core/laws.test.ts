import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clocksAt } from '@/core/clocks';
import { nextDeadline } from '@/core/deadline';
import { heal } from '@/core/heal';
import { playedInAll } from '@/core/playhead';
import { type Instant, type Ms, SECOND } from '@/core/time';
import { catalog } from '@/routines/catalog';
import { life, live } from '../support/machine';
import { reminders, type Story } from '../support/replay';

const RUNS = 2500;
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000_000);
const law = { numRuns: RUNS, seed } as const;

/** What a story says, without the marks of having looked. */
function told({ app, told: effects, entries }: Story) {
  const { heardAt, seenAt: _, ...rest } = app;
  return {
    rest,
    effects: effects.map((one) => one.effect),
    entries,
    clocks: clocksAt(app, heardAt),
  };
}

/** Alarms are served late, by an amount that follows from when they were set for, and less than what sleep shows. */
const late = (wake: Instant): Ms => ((wake / SECOND) * 37) % 110_000;

describe(`seed ${seed}, ${RUNS} lives each`, () => {
  it('looking at the clock more often does not change what time it is', () => {
    fc.assert(
      fc.property(life(true), (happenings) => {
        expect(told(live(happenings, true))).toEqual(told(live(happenings, false)));
      }),
      law,
    );
  });

  it('nor does it when alarms are late and the look comes first', () => {
    fc.assert(
      fc.property(life(false), (happenings) => {
        expect(told(live(happenings, true, late))).toEqual(told(live(happenings, false, late)));
      }),
      law,
    );
  });

  it('time is never negative, entries never overlap, a due moment is raised once, and it is never stuck', () => {
    fc.assert(
      fc.property(life(true), (happenings) => {
        const story = live(happenings, false);
        const { app } = story;
        const { legBreak, rising, interval } = clocksAt(app, app.heardAt);
        expect(Math.min(legBreak, rising, interval)).toBeGreaterThanOrEqual(0);
        const deadline = nextDeadline(app, catalog);
        if (deadline !== null) expect(deadline.at).toBeGreaterThan(app.heardAt);
        const spans = story.entries
          .filter((entry) => entry.kind !== 'reminder' && entry.kind !== 'pause')
          .toSorted((a, b) => a.startedAt - b.startedAt || a.endedAt - b.endedAt);
        spans.forEach((span, index) => {
          expect(span.endedAt).toBeGreaterThanOrEqual(span.startedAt);
          const before = spans[index - 1];
          if (before) expect(span.startedAt).toBeGreaterThanOrEqual(before.endedAt);
          const lasted = span.endedAt - span.startedAt;
          if (span.kind === 'spell') expect(span.sat).toBeLessThanOrEqual(lasted);
          if (span.kind === 'routine') expect(playedInAll(span.played)).toBeLessThanOrEqual(lasted);
        });
        expect(new Set(reminders(story)).size).toBe(reminders(story).length);
        expect(heal(app)).toEqual(app);
      }),
      law,
    );
  });
});

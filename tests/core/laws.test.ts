import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clocksAt } from '@/core/clocks';
import { nextDeadline } from '@/core/deadline';
import { correctable } from '@/core/gap';
import { heal } from '@/core/heal';
import { isWorkingAt } from '@/core/hours';
import { HEARTBEAT, wakeAt } from '@/core/silence';
import { type Instant, type Ms, SECOND } from '@/core/time';
import { beginning, life, looking } from '../support/life';
import { live, toldWithLooks } from '../support/machine';
import {
  active,
  ask,
  entriesOf,
  type Happens,
  hear,
  reminders,
  type Story,
  until,
  worldOf,
} from '../support/replay';
import { atDesk, byEpoch, expectApart, sinceBanked } from '../support/spans';

const RUNS = 5000;
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000_000);
const law = { numRuns: RUNS, seed } as const;
const everything = { sleeps: true, jumps: true } as const;

/** What a story says, without the marks of having looked. */
function told({ app, told: effects, entries }: Story) {
  const { heardAt, seenAt: _, ...rest } = app;
  return {
    rest,
    // A bell that is late is not rung; a look in time rings it.
    effects: effects.map((one) => one.effect).filter((effect) => effect !== 'ring'),
    entries,
    clocks: clocksAt(app, heardAt),
  };
}

/** Alarms are served late, by an amount that follows from when they were set for, and less than what sleep shows. */
const late = (wake: Instant): Ms => ((wake / SECOND) * 37) % 110_000;

describe(`seed ${seed}, ${RUNS} lives each`, { timeout: 120_000 }, () => {
  it('looking at the clock more often does not change what time it is', () => {
    fc.assert(
      fc.property(life(everything), looking, beginning, (happenings, looks, from) => {
        const lived = live(happenings, { from });
        expect(told(toldWithLooks(lived, looks, from))).toEqual(told(lived.story));
      }),
      law,
    );
  });

  it('nor does it when alarms are late and the look comes first', () => {
    fc.assert(
      fc.property(life({ sleeps: false, jumps: false }), looking, (happenings, looks) => {
        const lived = live(happenings, { lateness: late });
        expect(told(toldWithLooks(lived, looks))).toEqual(told(lived.story));
      }),
      law,
    );
  });

  it('a due moment is raised once for each asking, and three times in a row at most', () => {
    fc.assert(
      fc.property(life(everything), beginning, (happenings, from) => {
        const raised: string[] = [];
        let known = 0;
        let round = 0;
        live(happenings, {
          from,
          each: ({ app, told }) => {
            for (const { effect } of told.slice(known)) {
              // With an answer one due moment is over. Where the clock was set back, the next can have the same time.
              if (effect === 'withdraw') round += 1;
              if (effect !== 'remind') continue;
              const { reminder } = app;
              expect(reminder?.kind).toBe('raised');
              expect(reminder?.left).toBeGreaterThanOrEqual(0);
              raised.push(`${round}, ${reminder?.dueAt}, ${reminder?.asked}`);
            }
            known = told.length;
          },
        });
        expect(new Set(raised).size).toBe(raised.length);
      }),
      law,
    );
  });

  it('nobody is asked who locked, left, paused, is in a call, full screen, or off work', () => {
    fc.assert(
      fc.property(life(everything), beginning, (happenings, from) => {
        let known = 0;
        live(happenings, {
          from,
          each: (story, { at }) => {
            const { app, told, room, calendar } = story;
            const asked = told
              .slice(known)
              .some(({ effect }) => effect === 'remind' || effect === 'nudge');
            known = told.length;
            if (!asked) return;
            expect(app.idleState).not.toBe('locked');
            expect(['present', 'watching']).toContain(app.presence.kind);
            expect([app.pause, app.call, app.session]).toEqual([null, null, null]);
            expect(isWorkingAt(app.settings.hours, at, calendar)).toBe(true);
            if (!app.settings.defers) return;
            expect([room.fullScreen, room.sharing]).toEqual([false, false]);
            expect(room.meeting).not.toBe('audible');
          },
        });
      }),
      law,
    );
  });

  it('time at the desk is never negative and never more than went by', () => {
    fc.assert(
      fc.property(life(everything), beginning, (happenings, from) => {
        const wentBy = happenings.reduce(
          (sum, { after, jump }) => sum + after + Math.max(0, jump),
          0,
        );
        const { app, entries } = live(happenings, { from }).story;
        const clocks = Object.values(clocksAt(app, app.heardAt));
        expect(Math.min(...clocks)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...clocks)).toBeLessThanOrEqual(wentBy);
        const sat = entries.reduce((sum, entry) => sum + atDesk(entry), 0);
        const sitting = app.spell ? app.spell.lasted + sinceBanked(app) : 0;
        expect(sat + sitting).toBeLessThanOrEqual(wentBy);
      }),
      law,
    );
  });

  it('entries never overlap, end after they begin, and hold no more than lies between', () => {
    fc.assert(
      fc.property(life(everything), beginning, (happenings, from) => {
        for (const written of byEpoch(happenings, from)) expectApart(written);
      }),
      law,
    );
  });

  it('there is always a next deadline, and a wake that lies ahead within a heartbeat', () => {
    fc.assert(
      fc.property(life(everything), beginning, (happenings, from) => {
        live(happenings, {
          from,
          each: (story, event) => {
            const { app } = story;
            const deadline = nextDeadline(app, worldOf(story));
            if (deadline !== null) expect(deadline.at).toBeGreaterThan(app.heardAt);
            if (event.type !== 'observed' && event.type !== 'awake') return;
            const wake = wakeAt(app, worldOf(story));
            expect(wake).toBeGreaterThan(app.heardAt);
            expect(wake).toBeLessThanOrEqual(app.heardAt + HEARTBEAT);
            expect(heal(app)).toEqual(app);
          },
        });
      }),
      law,
    );
  });

  it('whatever happened before, whoever works on is asked, at most a heartbeat late', () => {
    fc.assert(
      fc.property(life(everything), beginning, (happenings, from) => {
        const story = atWork(live(happenings, { from }).story);
        const { heardAt, settings } = story.app;
        const { interval } = clocksAt(story.app, heardAt);
        const due = heardAt + Math.max(0, settings.interval - interval);
        const working = until(story, due + HEARTBEAT);
        const asked = reminders(working).slice(reminders(story).length);
        expect(asked.length).toBeGreaterThan(0);
        expect(asked[0]).toBeGreaterThanOrEqual(due);
      }),
      law,
    );
  });

  it('a gap that is read one way and then the other is read as before', () => {
    fc.assert(
      fc.property(life(everything), beginning, (happenings, from) => {
        const lived = live(happenings, { from }).story;
        const { heardAt } = lived.app;
        const story = hear(lived, active(heardAt));
        const gap = correctable(story.app, heardAt);
        if (gap === null || gap.reading === 'both') return;
        const other = gap.reading === 'there' ? 'away' : 'there';
        const read = hear(story, ask({ type: 'correct-gap', reading: other }, heardAt));
        const back = hear(read, ask({ type: 'correct-gap', reading: gap.reading }, heardAt));
        expect(clocksAt(back.app, heardAt)).toEqual(clocksAt(story.app, heardAt));
        expect(back.app.stance).toBe(story.app.stance);
        expect(entriesOf(back, 'absence')).toEqual(entriesOf(story, 'absence'));
        const spells = (of: Story) => entriesOf(of, 'spell').map(({ id, sat }) => `${id} ${sat}`);
        expect(spells(back).toSorted()).toEqual(spells(story).toSorted());
      }),
      law,
    );
  });
});

/** The same person, sitting at their desk in a quiet room, with nothing that keeps a reminder back. */
function atWork(story: Story): Story {
  const at = story.app.heardAt;
  const still: readonly Happens[] = [
    {
      at,
      type: 'room',
      is: { audible: false, fullScreen: false, sharing: false, meeting: 'none' },
    },
    ask({ type: 'stop-routine' }, at),
    ask({ type: 'resume' }, at),
    ask({ type: 'end-call' }, at),
    ask({ type: 'sit' }, at),
    ask({ type: 'change-settings', patch: { hours: null } }, at),
    ask({ type: 'skip' }, at),
    active(at),
  ];
  return still.reduce(hear, story);
}

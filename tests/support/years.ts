import type { Day } from '@/core/calendar';
import type { Answer, Recorded } from '@/core/history';
import { seeded } from '@/core/seeded';
import { DAY, HOUR, type Instant, MINUTE, type Ms, SECOND } from '@/core/time';

type Routine = Extract<Recorded, { kind: 'routine' }>;

/** Routines with what is in them, in seconds; the likelier, the more often they stand here. */
const ROUTINES: readonly (readonly [
  id: string,
  seated: number,
  standing: number,
  walking: number,
])[] = [
  ['desk-3', 70, 20, 90],
  ['desk-3', 70, 20, 90],
  ['walk-3', 0, 10, 170],
  ['walk-3', 0, 10, 170],
  ['mini-1-move', 0, 60, 0],
  ['short-2', 60, 10, 50],
  ['no-massage-3', 0, 90, 90],
  ['full-5', 150, 30, 120],
  ['own:0f3c', 120, 0, 0],
];

/** After a reminder was not taken: mostly people go on for a while. */
const REFUSALS: readonly Answer[] = ['skipped', 'skipped', 'snoozed', 'unanswered', 'withdrawn'];

/** After so much sitting they are asked. */
const INTERVAL: Ms = 50 * MINUTE;

/** The last Friday before these lines were written. */
const LAST: Day = Date.UTC(2026, 10, 20) / DAY;

/** The last Sunday of a month, 01:00 UTC: when Europe's clocks change. */
function changeIn(year: number, month: number): Instant {
  const last = new Date(Date.UTC(year, month + 1, 0, 1));
  return last.getTime() - last.getUTCDay() * DAY;
}

/** Minutes that Berlin's clocks are ahead of UTC. */
function berlinOffset(at: Instant): number {
  const year = new Date(at).getUTCFullYear();
  return at >= changeIn(year, 2) && at < changeIn(year, 9) ? 120 : 60;
}

/** Some 250 days a year: no weekends, no first fortnight of August, no New Year. */
function isWorkday(day: Day): boolean {
  const date = new Date(day * DAY);
  const [weekday, month, ofMonth] = [date.getUTCDay(), date.getUTCMonth(), date.getUTCDate()];
  if (weekday === 0 || weekday === 6) return false;
  return !(month === 7 && ofMonth <= 14) && !(month === 0 && ofMonth === 1);
}

/** The workdays up to a day, the last first. */
function workdaysTo(last: Day, count: number): readonly Day[] {
  const days: Day[] = [];
  for (let day = last; days.length < count; day -= 1) if (isWorkday(day)) days.push(day);
  return days;
}

/** One day at the desk, in order of time, about two dozen lines. */
function workday(day: Day, random: () => number): readonly Recorded[] {
  const lines: Recorded[] = [];
  const between = (from: Ms, to: Ms): Ms => Math.floor(from + random() * (to - from));
  const oneOf = <T>(all: readonly [T, ...T[]] | readonly T[]): T =>
    all[Math.floor(random() * all.length)] as T;
  const utcOffset = berlinOffset(day * DAY + 12 * HOUR);
  const local = (at: Ms): Instant => day * DAY + at - utcOffset * MINUTE;
  const span = <K extends Recorded['kind']>(kind: K, startedAt: Instant, endedAt: Instant) => ({
    id: `${kind}:${startedAt}` as const,
    kind,
    startedAt,
    endedAt,
    utcOffset,
  });
  let now = local(between(8.5 * HOUR, 9.5 * HOUR));
  const home = local(between(16.75 * HOUR, 18 * HOUR));
  const lunch = local(between(11.75 * HOUR, 12.75 * HOUR));
  let ate = false;

  const sit = (lasts: Ms): void => {
    lines.push({ ...span('spell', now, now + lasts), sat: lasts });
    now += lasts;
  };
  const leave = (lasts: Ms): void => {
    lines.push(span('absence', now, now + lasts));
    now += lasts;
  };
  const stand = (lasts: Ms): void => {
    lines.push({ ...span('standing', now, now + lasts), stood: lasts });
    now += lasts;
  };
  const play = (): void => {
    const [routine, seated, standing, walking] = oneOf(ROUTINES);
    const share = random() < 0.85 ? 1 : 0.3 + random() * 0.5;
    const part = (seconds: number): Ms => Math.floor(seconds * share) * SECOND;
    const played: Routine['played'] = {
      seated: part(seated),
      standing: part(standing),
      walking: part(walking),
    };
    const lasts = (Object.values(played) as readonly Ms[]).reduce((sum, one) => sum + one, 0);
    const endedAt = now + lasts + (random() < 0.1 ? between(5 * SECOND, 40 * SECOND) : 0);
    lines.push({
      ...span('routine', now, endedAt),
      routine,
      completed: share === 1,
      legBreak: share >= 0.5,
      played,
      confirmed: random() < 0.6 ? played.walking : Math.floor(played.walking / 2),
    });
    now = endedAt;
  };
  const asked = (at: Instant, answer: Answer, lasts: Ms): void => {
    lines.push({
      ...span('reminder', at, at + lasts),
      answer,
      asked: answer === 'unanswered' ? 3 : 1,
    });
  };

  while (now < home) {
    if (!ate && now >= lunch) {
      ate = true;
      leave(between(25 * MINUTE, 65 * MINUTE));
      continue;
    }
    const from = now;
    const takes = random();
    if (takes < 0.55) {
      sit(between(INTERVAL, INTERVAL + 2 * MINUTE));
      asked(from + INTERVAL, 'routine', now - from - INTERVAL);
      play();
    } else if (takes < 0.75) {
      const goesOn = between(INTERVAL + 4 * MINUTE, 100 * MINUTE);
      sit(goesOn);
      asked(from + INTERVAL, oneOf(REFUSALS), between(20 * SECOND, 3 * MINUTE));
      leave(between(3 * MINUTE, 15 * MINUTE));
    } else if (takes < 0.9) {
      sit(between(12 * MINUTE, 49 * MINUTE));
      leave(between(3 * MINUTE, 20 * MINUTE));
    } else {
      sit(between(25 * MINUTE, 49 * MINUTE));
      stand(between(15 * MINUTE, 45 * MINUTE));
    }
    if (random() < 0.02) lines.push(span('pause', now, now + HOUR));
  }
  return lines.toSorted((a, b) => a.startedAt - b.startedAt);
}

/**
 * The history of somebody in Berlin, in order of time: so many workdays up to `last`, 250 a year, about 24 lines each. The same
 * for a seed; no line overlaps another. Of more days the later ones are the same.
 */
export function years(seed: number, workdays: number, last: Day = LAST): readonly Recorded[] {
  return workdaysTo(last, workdays)
    .toReversed()
    .flatMap((day) => workday(day, seeded(seed ^ Math.imul(day, 0x9e3779b1))));
}

import { i18n } from '#i18n';
import type { Day } from '@/core/calendar';
import { lengthOf, timesOf } from '@/core/correcting';
import type { Answer, Recorded } from '@/core/history';
import { DAY, type Instant, MINUTE, type Ms } from '@/core/time';
import { clockTime } from '../options/week/clock-time';
import { roughLength } from '../rough-length';

type Routine = Extract<Recorded, { kind: 'routine' }>;
type Reminder = Extract<Recorded, { kind: 'reminder' }>;

/** What a routine is called by its id; null: there is no such routine any more. */
export type NameOf = (id: string) => string | null;

/** A line in a few words: when it was, what it was, and what is to be said of it. */
export type LineWords = Readonly<{ times: string; name: string; more: readonly string[] }>;

/** Left out less than this, nobody wants to know. */
const LITTLE: Ms = MINUTE;

const weekdayThere = new Intl.DateTimeFormat(undefined, { weekday: 'long', timeZone: 'UTC' });
const dayThere = new Intl.DateTimeFormat(undefined, {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});

/** The weekday that a calendar shows at a place so many minutes east of UTC. */
export const weekdayAt = (at: Instant, utcOffset: number): string =>
  weekdayThere.format(at + utcOffset * MINUTE);

/** A day of the person's own calendar, such as Monday 5 January. */
export const dayInWords = (day: Day): string => dayThere.format(day * DAY);

/** How far a place is from UTC, such as UTC+5:30. */
export function placeInWords(utcOffset: number): string {
  const size = Math.abs(utcOffset);
  const minutes = size % 60 === 0 ? '' : `:${String(size % 60).padStart(2, '0')}`;
  return `UTC${utcOffset < 0 ? '−' : '+'}${Math.floor(size / 60)}${minutes}`;
}

/** Both times on the clocks of the line's own place. */
function timesInWords(line: Recorded): string {
  const { from, to } = timesOf(line);
  return from === to && line.kind === 'reminder'
    ? clockTime(from)
    : i18n.t('line.fromTo', [clockTime(from), clockTime(to)]);
}

function answerInWords({ answer, asked }: Reminder): string {
  if (asked === 0 && answer === 'unanswered') return i18n.t('line.answer.notAsked');
  return (
    {
      routine: i18n.t('line.answer.routine'),
      snoozed: i18n.t('line.answer.snoozed'),
      skipped: i18n.t('line.answer.skipped'),
      left: i18n.t('line.answer.left'),
      changed: i18n.t('line.answer.changed'),
      elsewhere: i18n.t('line.answer.elsewhere'),
      withdrawn: i18n.t('line.answer.withdrawn'),
      unanswered: i18n.t('line.answer.unanswered'),
    } satisfies Record<Answer, string>
  )[answer];
}

function playedInWords({ played, confirmed, completed, legBreak }: Routine): readonly string[] {
  const unsure = played.walking - confirmed;
  return [
    i18n.t(completed ? 'line.completed' : 'line.stopped'),
    ...(played.seated > 0 ? [i18n.t('line.seated', [roughLength(played.seated)])] : []),
    ...(played.standing > 0 ? [i18n.t('line.stood', [roughLength(played.standing)])] : []),
    ...(played.walking > 0 ? [i18n.t('line.walked', [roughLength(played.walking)])] : []),
    ...(unsure > 0 ? [i18n.t('line.unsure', [roughLength(unsure)])] : []),
    ...(legBreak ? [] : [i18n.t('line.noBreak')]),
  ];
}

/** What was sat or stood, and what of the time was not counted. */
function filledInWords(line: Recorded, filled: Ms): readonly string[] {
  const out = lengthOf(line) - filled;
  return [
    roughLength(filled),
    ...(out >= LITTLE ? [i18n.t('line.leftOut', [roughLength(out)])] : []),
  ];
}

function nameOfLine(line: Recorded, nameOf: NameOf): string {
  switch (line.kind) {
    case 'spell':
      return i18n.t('line.sitting');
    case 'standing':
      return i18n.t('line.standing');
    case 'absence':
      return i18n.t('line.absence');
    case 'pause':
      return i18n.t('line.pause');
    case 'reminder':
      return i18n.t('line.reminder');
    case 'routine':
      return nameOf(line.routine) ?? i18n.t('line.gone');
    default:
      return line satisfies never;
  }
}

function moreOf(line: Recorded): readonly string[] {
  switch (line.kind) {
    case 'spell':
      return filledInWords(line, line.sat);
    case 'standing':
      return filledInWords(line, line.stood);
    case 'absence':
    case 'pause':
      return [roughLength(lengthOf(line))];
    case 'reminder':
      return [answerInWords(line)];
    case 'routine':
      return playedInWords(line);
    default:
      return line satisfies never;
  }
}

/** A line of the history in words. */
export const lineWords = (line: Recorded, nameOf: NameOf): LineWords => ({
  times: timesInWords(line),
  name: nameOfLine(line, nameOf),
  more: moreOf(line),
});

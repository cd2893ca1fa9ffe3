import type { Played, Spell, Stance } from '@/core/app';
import { type Day, dayThere } from '@/core/calendar';
import type { Instant, Ms } from '@/core/time';

/** How a reminder ended. `elsewhere`: by a leg break at another machine; `changed`: by standing up or sitting down. */
export const ANSWERS = [
  'routine',
  'snoozed',
  'skipped',
  'left',
  'changed',
  'elsewhere',
  'withdrawn',
  'unanswered',
] as const;

export type Answer = (typeof ANSWERS)[number];

type Span = Readonly<{ id: string; startedAt: Instant; endedAt: Instant }>;

/** One line of the history. Ids follow from instants, so writing one twice is harmless. */
export type Entry =
  | (Span & Readonly<{ kind: 'spell'; sat: Ms }>)
  | (Span & Readonly<{ kind: 'standing'; stood: Ms }>)
  | (Span & Readonly<{ kind: 'absence' }>)
  | (Span & Readonly<{ kind: 'pause' }>)
  | (Span & Readonly<{ kind: 'reminder'; answer: Answer; asked: number }>)
  | (Span &
      Readonly<{
        kind: 'routine';
        routine: string;
        completed: boolean;
        /** Half of its seconds or more were played. */
        legBreak: boolean;
        played: Played;
        /** Of the walking, what was played without input at the desk, in ms. */
        confirmed: Ms;
      }>);

/** A line as it is kept: with how far its place was from UTC, in minutes to the east, so that days do not move with the person. */
export type Recorded = Entry & Readonly<{ utcOffset: number }>;

/** The local day in which a line began; all of it belongs there, also what lies past the next 04:00. */
export const dayOfEntry = ({ startedAt, utcOffset }: Recorded): Day =>
  dayThere(startedAt, utcOffset);

/** Days to erase, both of them included; null: without end. */
export type DayRange = Readonly<{ from: Day | null; to: Day | null }>;

/** What a transition writes: entries to put, ids to take away, days to erase. What is put without a place happened here. */
export type Writing<E extends Entry = Entry | Recorded> =
  | Readonly<{ put: E }>
  | Readonly<{ remove: string }>
  | Readonly<{ erase: DayRange }>;

const SPELL_KIND = { sitting: 'spell', standing: 'standing' } as const;

/** The id of a spell's entry. */
export const spellId = ({ since }: Spell, stance: Stance): string =>
  `${SPELL_KIND[stance]}:${since}`;

/** The line of a spell that ends at an instant; none of one in which nobody sat or stood. */
export function spellLines(spell: Spell, stance: Stance, endedAt: Instant): readonly Entry[] {
  const span = { id: spellId(spell, stance), startedAt: spell.since, endedAt };
  const lasted = Math.min(spell.lasted, endedAt - spell.since);
  if (lasted <= 0) return [];
  return stance === 'sitting'
    ? [{ ...span, kind: 'spell', sat: lasted }]
    : [{ ...span, kind: 'standing', stood: lasted }];
}

/** Writes the line of a spell that ended. */
export const spellEntry = (...ended: Parameters<typeof spellLines>): readonly Writing[] =>
  spellLines(...ended).map((put) => ({ put }));

/** The id of an absence's entry. */
export const absenceId = (startedAt: Instant): string => `absence:${startedAt}`;

/** The entry of an absence. */
export const absenceEntry = (startedAt: Instant, endedAt: Instant): Writing => ({
  put: { id: absenceId(startedAt), kind: 'absence', startedAt, endedAt },
});

import type { Played, Spell, Stance } from '@/core/app';
import type { Instant, Ms } from '@/core/time';

/** How a reminder ended. `elsewhere`: by a leg break at another machine; `changed`: by standing up or sitting down. */
export type Answer =
  | 'routine'
  | 'snoozed'
  | 'skipped'
  | 'left'
  | 'changed'
  | 'elsewhere'
  | 'withdrawn'
  | 'unanswered';

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

/** What a transition writes: entries to put, ids to take away. */
export type Writing = Readonly<{ put: Entry }> | Readonly<{ remove: string }>;

const SPELL_KIND = { sitting: 'spell', standing: 'standing' } as const;

/** The id of a spell's entry. */
export const spellId = ({ since }: Spell, stance: Stance): string =>
  `${SPELL_KIND[stance]}:${since}`;

/** The entry of a spell that ended; none of one in which nobody sat or stood. */
export function spellEntry(spell: Spell, stance: Stance, endedAt: Instant): readonly Writing[] {
  const span = { id: spellId(spell, stance), startedAt: spell.since, endedAt };
  const lasted = Math.min(spell.lasted, endedAt - spell.since);
  if (lasted <= 0) return [];
  return stance === 'sitting'
    ? [{ put: { ...span, kind: 'spell', sat: lasted } }]
    : [{ put: { ...span, kind: 'standing', stood: lasted } }];
}

/** The id of an absence's entry. */
export const absenceId = (startedAt: Instant): string => `absence:${startedAt}`;

/** The entry of an absence. */
export const absenceEntry = (startedAt: Instant, endedAt: Instant): Writing => ({
  put: { id: absenceId(startedAt), kind: 'absence', startedAt, endedAt },
});

import type { Played } from '@/core/app';
import type { Instant, Ms } from '@/core/time';

/** How a reminder ended. */
export type Answer = 'routine' | 'snoozed' | 'skipped' | 'left' | 'withdrawn';

type Span = Readonly<{ id: string; startedAt: Instant; endedAt: Instant }>;

/** One line of the history. Ids follow from instants, so writing one twice is harmless. */
export type Entry =
  | (Span & Readonly<{ kind: 'spell'; sat: Ms }>)
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
      }>);

/** What a transition writes: entries to put, ids to take away. */
export type Writing = Readonly<{ put: Entry }> | Readonly<{ remove: string }>;

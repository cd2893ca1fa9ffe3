import { useState } from 'preact/hooks';
import type { Command } from '@/core/events';
import type { Answers, Screening } from '@/core/screening';
import { send } from '@/shell/send';

type Last = Readonly<{ what: 'saved' | 'deleted' | 'taken-back'; before: Screening }>;

export type SavingAnswers = Readonly<{
  /** Resolves to whether it was taken. `isChecked`: the warning sign was checked, and this is what came of it. */
  save: (yes: Answers, isChecked: boolean) => Promise<boolean>;
  forget: () => Promise<boolean>;
  check: () => Promise<boolean>;
  undo: () => Promise<boolean>;
  /** What became of the answers last; what they were before is on this page alone. */
  last: Last['what'] | null;
  problem: string | null;
}>;

/** What was answered with yes, and for which leg. */
export const yesIn = ({ yes }: Screening): Answers =>
  Object.fromEntries(Object.entries(yes).map(([id, { side }]) => [id, side]));

/** What brings an earlier state back: answers are no younger than they were, and a warning sign that is gone is one again. */
function restoring(before: Screening, now: Screening): readonly Command[] {
  const { answeredAt, redFlag } = before;
  const answers: Command =
    answeredAt === null
      ? { type: 'forget-screening' }
      : { type: 'answer-screening', yes: yesIn(before), answeredAt };
  if (redFlag === null || now.redFlag !== null) return [answers];
  return redFlag.id === null
    ? [answers, { type: 'something-wrong' }]
    : [answers, { type: 'name-red-flag', id: redFlag.id }];
}

/** Saves what is answered about one's health, and remembers what it was. */
export function useAnswers(screening: Screening): SavingAnswers {
  const [last, setLast] = useState<Last | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const ask = async (
    what: Last['what'] | null,
    ...commands: readonly Command[]
  ): Promise<boolean> => {
    const before = screening;
    try {
      for (const command of commands) await send(command);
      setLast(what && { what, before });
      setProblem(null);
      return true;
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
      return false;
    }
  };
  return {
    save: (yes, isChecked) =>
      ask(
        'saved',
        { type: 'answer-screening', yes },
        ...(isChecked ? [{ type: 'clear-red-flag' } as const] : []),
      ),
    forget: () => ask('deleted', { type: 'forget-screening' }),
    check: () => ask(null, { type: 'clear-red-flag' }),
    undo: () =>
      last ? ask('taken-back', ...restoring(last.before, screening)) : Promise.resolve(false),
    last: last?.what ?? null,
    problem,
  };
}

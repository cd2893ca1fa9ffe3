import { barrier } from '@/core/resolving';
import { type Catalog, isForPartner } from '@/core/routine';
import { type Answers, type MassageOff, massageOff, type Screening, yesOf } from '@/core/screening';
import type { Instant } from '@/core/time';

/** What holds for massage on one's own legs. Of what was answered: by which conditions, in the order of the catalogue. */
export type Massage =
  | Readonly<{ kind: 'on' }>
  | Readonly<{ kind: 'off'; why: MassageOff }>
  | Readonly<{ kind: 'off' | 'partly'; why: 'answered'; by: readonly string[] }>;

/** Whether massage is on at an instant, and why not. */
export function massageFor(screening: Screening, at: Instant, catalog: Catalog): Massage {
  const off = massageOff(screening, at);
  if (off !== null) return { kind: 'off', why: off };
  const own = Object.values(catalog.routines).filter((routine) => !isForPartner(routine));
  const steps = own
    .flatMap(({ slots }) => slots.map(({ step }) => step))
    .filter(({ kind }) => kind === 'massage');
  const isBarredBy = (answers: Answers) => (step: (typeof steps)[number]) =>
    barrier(step, answers, catalog) !== undefined;
  const yes = yesOf(screening);
  const by = Object.keys(catalog.conditions).filter((id) => {
    const side = yes[id];
    return side !== undefined && steps.some(isBarredBy({ [id]: side }));
  });
  if (by.length === 0) return { kind: 'on' };
  return { kind: steps.every(isBarredBy(yes)) ? 'off' : 'partly', why: 'answered', by };
}

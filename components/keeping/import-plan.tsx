import { useEffect, useId, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Day } from '@/core/calendar';
import type { Plan } from '@/core/history-plan';
import { Button } from '../button';
import { plural } from '../plural';
import { counted } from './numbers';

type ImportPlanProps = Readonly<{
  file: string;
  plan: Plan;
  dateOf: (day: Day) => string;
  onAdd: () => void;
  onCancel: () => void;
}>;

/** How many lines are new, and of which days. */
function freshInWords({ fresh, days }: Plan, dateOf: (day: Day) => string): string {
  if (days === null) return i18n.t('keep.nothingNew');
  const [count, first, last] = [fresh.length, dateOf(days.first), dateOf(days.last)];
  return days.first === days.last
    ? plural('keep.freshOne', count, [counted(count), first])
    : plural('keep.fresh', count, [counted(count), first, last]);
}

/** What bringing a file in would do, before it is done. */
export const ImportPlan = ({ file, plan, dateOf, onAdd, onCancel }: ImportPlanProps) => {
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const more = (['there', 'changed', 'overlapping', 'aside'] as const).filter(
    (key) => plan[key] > 0,
  );
  const isEmpty = plan.fresh.length === 0;
  return (
    <section class="keep-plan" aria-labelledby={id}>
      <h4 id={id} ref={title} tabIndex={-1}>
        {i18n.t('keep.planTitle', [file])}
      </h4>
      <ul>
        <li class="keep-plan-fresh">{freshInWords(plan, dateOf)}</li>
        {more.map((key) => (
          <li key={key}>{plural(`keep.${key}`, plan[key], [counted(plan[key])])}</li>
        ))}
      </ul>
      <div class="keep-acts">
        {!isEmpty && (
          <Button tone="warm" onClick={onAdd}>
            {plural('keep.add', plan.fresh.length, [counted(plan.fresh.length)])}
          </Button>
        )}
        <Button onClick={onCancel}>{i18n.t(isEmpty ? 'keep.close' : 'keep.cancel')}</Button>
      </div>
    </section>
  );
};

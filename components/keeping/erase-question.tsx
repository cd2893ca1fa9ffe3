import { useEffect, useId, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Day } from '@/core/calendar';
import { Button } from '../button';
import { plural } from '../plural';
import { counted } from './numbers';

type EraseQuestionProps = Readonly<{
  /** How many lines go, and from which day to which. */
  lines: number;
  first: Day;
  last: Day;
  isAll: boolean;
  dateOf: (day: Day) => string;
  onErase: () => void;
  onCopy: () => void;
  onKeep: () => void;
}>;

/** Says exactly what goes, and asks once more. */
export const EraseQuestion = (props: EraseQuestionProps) => {
  const { lines, first, last, isAll, dateOf, onErase, onCopy, onKeep } = props;
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const goes =
    first === last
      ? plural('keep.goesOne', lines, [counted(lines), dateOf(first)])
      : plural('keep.goes', lines, [counted(lines), dateOf(first), dateOf(last)]);
  return (
    <section class="keep-plan" aria-labelledby={id}>
      <h4 id={id} ref={title} tabIndex={-1} aria-describedby={`${id}-goes`}>
        {i18n.t(isAll ? 'keep.sureAll' : 'keep.sureDays')}
      </h4>
      <p id={`${id}-goes`}>
        <strong>{goes}</strong> {i18n.t('keep.noUndo')}
      </p>
      <div class="keep-acts">
        <Button tone="warm" onClick={onErase}>
          {plural('keep.eraseNow', lines, [counted(lines)])}
        </Button>
        <Button onClick={onCopy}>{i18n.t('keep.copyFirst')}</Button>
        <Button onClick={onKeep}>{i18n.t('keep.keepIt')}</Button>
      </div>
    </section>
  );
};

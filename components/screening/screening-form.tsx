import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Side } from '@/core/routine';
import type { Answers } from '@/core/screening';
import { Button } from '../button';
import { useNextFocus } from '../options/use-next-focus';
import { plural } from '../plural';
import { ConditionField } from './condition-field';
import { groupTitle } from './condition-words';
import { SaveAnswers } from './save-answers';
import { type Asked, answersIn, type ConditionGroupData, legless, type Ticks, tick } from './ticks';
import './screening-form.css';

type ScreeningFormProps = Readonly<{
  groups: readonly ConditionGroupData[];
  /** What holds as far as is known. */
  yes: Answers;
  onAnswer: (yes: Answers) => void;
  /** What is asked, where it is not about oneself; and what the last button says, where it does not save. */
  question?: string;
  submit?: string;
  /** Which heading the question is, by those above it. */
  heading?: 'h2' | 'h3';
  /** That the last answer was not taken, ready to show. */
  problem?: ComponentChildren;
}>;

/**
 * Whether anything speaks against massage or against some moves: evidence.md 4.3. One tap where nothing does; else what is
 * ticked says at once what follows from it, and is saved at the end.
 */
export const ScreeningForm = (props: ScreeningFormProps) => {
  const { groups, yes, onAnswer, heading: Heading = 'h3' } = props;
  const [ticks, setTicks] = useState<Ticks>(yes);
  // Complaints come with the button at the end, and go one by one as they are met.
  const [tried, setTried] = useState(0);
  const root = useRef<HTMLDivElement>(null);
  const focus = useNextFocus(root);
  const count = Object.keys(ticks).length;
  const missing = tried > 0 ? legless(groups, ticks) : [];

  const change = (asked: Asked, on: boolean): void => {
    setTicks((all) => tick(all, asked, on));
    setTried(0);
  };
  const choose = (id: string, side: Side): void => setTicks((all) => ({ ...all, [id]: side }));
  const save = (): void => {
    const answers = answersIn(ticks);
    const [first] = legless(groups, ticks);
    if (count > 0 && answers !== null) {
      onAnswer(answers);
      return;
    }
    setTried((times) => times + 1);
    focus(first === undefined ? '.screening-none' : `[data-condition="${first}"] [type=radio]`);
  };
  const untick = (): void => {
    setTicks({});
    setTried(0);
    focus('.screening-none');
  };

  return (
    <div class="screening" ref={root}>
      <Heading class="screening-question" tabIndex={-1}>
        {props.question ?? i18n.t('screening.question')}
      </Heading>
      {/* As high either way: a first tick must not move the list. */}
      <div class="screening-first">
        {count === 0 ? (
          <>
            <Button tone="warm" place="screening-none" onClick={() => onAnswer({})}>
              {i18n.t('screening.none')}
            </Button>
            <p>{i18n.t('screening.intro')}</p>
          </>
        ) : (
          <p class="screening-count">
            {plural('screening.ticked', count)}{' '}
            <Button tone="link" onClick={untick}>
              {i18n.t('screening.untick')}
            </Button>
          </p>
        )}
      </div>
      {groups.map(({ id, conditions }) => (
        <fieldset key={id} class="screening-group">
          <legend>{groupTitle(id)}</legend>
          <ul>
            {conditions.map((asked) => (
              <ConditionField
                key={asked.id}
                {...asked}
                side={ticks[asked.id]}
                missing={missing.includes(asked.id)}
                onTick={(on) => change(asked, on)}
                onSide={(side) => choose(asked.id, side)}
              />
            ))}
          </ul>
        </fieldset>
      ))}
      <SaveAnswers
        words={props.submit ?? i18n.t('screening.save')}
        ready={count > 0}
        why={count === 0 ? 'nothing' : missing.length}
        onSave={save}
      />
      {props.problem}
    </div>
  );
};

import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/button';
import { Careful } from '@/components/careful';
import { AnswersKept } from '@/components/options/answers-kept';
import { MassageState } from '@/components/options/massage-state';
import { Section } from '@/components/options/section';
import { useNextFocus } from '@/components/options/use-next-focus';
import { Problem } from '@/components/problem';
import { type Answered, AnswerList } from '@/components/screening/answer-list';
import { ScreeningForm } from '@/components/screening/screening-form';
import type { App } from '@/core/app';
import { massageFor } from '@/core/massage';
import { type Answers, isStopped } from '@/core/screening';
import { MINUTE } from '@/core/time';
import { allConditionGroups } from '@/routines/condition-groups';
import { catalog } from '@/routines/index';
import { warningSign } from '@/routines/warning-signs';
import { dateOf } from '@/shell/calendar';
import { saidAt } from '@/shell/said-at';
import { useNow } from '@/shell/use-now';
import { useAnswers, yesIn } from './use-answers';
import { useLedHere } from './use-led-here';
import './safety.css';

type SafetyProps = Readonly<{ app: App }>;

const ID = 'safety';

/** What is ticked, in the order of the list. */
const answeredIn = ({ screening }: App): readonly Answered[] =>
  allConditionGroups
    .flatMap(({ conditions }) => conditions)
    .flatMap(({ id, sided }) => {
      const answer = screening.yes[id];
      return answer === undefined ? [] : [{ id, side: sided ? answer.side : null }];
    });

/** What was answered about one's health, what follows from it, and the list itself. */
export const Safety = ({ app }: SafetyProps) => {
  const { screening } = app;
  const now = Math.max(useNow(MINUTE), app.heardAt);
  const saving = useAnswers(screening);
  const root = useRef<HTMLDivElement>(null);
  const focus = useNextFocus(root);
  const [isOpen, setOpen] = useState(false);
  // The form is open because a check found something: saving it says that it was checked.
  const [isChecked, setChecked] = useState(false);
  const massage = massageFor(screening, now, catalog);
  const why = massage.kind === 'on' ? 'answered' : massage.why;
  const answers = answeredIn(app);
  const isAnswered = screening.answeredAt !== null;
  const flag = screening.redFlag;
  const sign = warningSign(flag?.id ?? null);

  const open = (checked = false): void => {
    setOpen(true);
    setChecked(checked);
    focus('.screening-question');
  };
  const close = (): void => {
    setOpen(false);
    focus('.safety-change');
  };
  useLedHere(ID, () => {
    if (why === 'unanswered' || why === 'outdated') setOpen(true);
  });
  useEffect(() => {
    if (flag === null) setChecked(false);
  }, [flag]);

  const save = async (yes: Answers): Promise<void> => {
    if (await saving.save(yes, isChecked)) close();
  };
  const after = (taken: Promise<boolean>): void => {
    taken.then((was) => was && close());
  };
  const said = <Problem message={saving.problem} />;

  return (
    <Section id={ID} title={i18n.t('safety.title')}>
      <div class="safety" ref={root}>
        <p>{i18n.t('safety.intro')}</p>
        {flag !== null && (
          <Careful
            stopped={isStopped(app.screening)}
            sign={sign}
            said={saidAt(flag.at, now)}
            onShow={null}
            onChecked={() => after(saving.check())}
            onChange={() => open(true)}
            problem={null}
          />
        )}
        <MassageState massage={massage} answers={answers} isStopped={isStopped(screening)} />
        {isOpen ? (
          <>
            <ScreeningForm
              groups={allConditionGroups}
              yes={yesIn(screening)}
              problem={said}
              onAnswer={save}
            />
            <Button tone="ghost" place="safety-cancel" onClick={close}>
              {i18n.t('safety.cancel')}
            </Button>
          </>
        ) : (
          <>
            {answers.length > 0 && <AnswerList title={i18n.t('safety.ticked')} answers={answers} />}
            {screening.answeredAt !== null && (
              <p class="safety-answered">
                {i18n.t(answers.length === 0 ? 'safety.noneTicked' : 'safety.answeredOn', [
                  dateOf(screening.answeredAt),
                ])}{' '}
                {i18n.t('safety.changeHelp')}
              </p>
            )}
            <div class="safety-acts">
              <Button
                tone={isAnswered && why !== 'outdated' ? 'plain' : 'warm'}
                place="safety-change"
                onClick={() => open()}
              >
                {i18n.t(
                  isAnswered
                    ? why === 'outdated'
                      ? 'safety.look'
                      : 'safety.change'
                    : 'safety.answer',
                )}
              </Button>
              {isAnswered && (
                <Button onClick={() => after(saving.forget())}>{i18n.t('safety.forget')}</Button>
              )}
            </div>
            {said}
            <AnswersKept what={saving.last} onUndo={() => after(saving.undo())} />
          </>
        )}
        <p class="safety-private">
          {i18n.t('safety.private')} {flag !== null && i18n.t('safety.flagStays')}
        </p>
      </div>
    </Section>
  );
};

import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/button';
import { Choices } from '@/components/options/choices';
import { Problem } from '@/components/problem';
import { SignsQuestion } from '@/components/signs-question';
import { hasMassage, type Routine } from '@/core/routine';
import { isStopped, massageOff } from '@/core/screening';
import { answersSigns, startOf } from '../popup/starting';
import { firstMove, StepStage } from '../popup/step-stage';
import { minutesFor } from './minutes';
import type { PartProps } from './part';
import { Sheet } from './sheet';

type MinuteOfferProps = PartProps & Readonly<{ above: string; onWrong: () => void }>;

const nameOf = (routine: Routine): string =>
  i18n.t(hasMassage(routine) ? 'welcome.minute.massage' : 'welcome.minute.move');

/** What there is to try, and its start. Whoever said that something is wrong is offered nothing. */
export const MinuteOffer = ({ app, at, ask, problem, above, onWrong }: MinuteOfferProps) => {
  const [picked, setPicked] = useState<string | null>(null);
  const minutes = isStopped(app.screening) ? [] : minutesFor(app, at);
  const shown = minutes.find(({ id }) => id === picked) ?? minutes[0];
  if (shown === undefined) {
    return (
      <Sheet
        above={above}
        title={i18n.t('welcome.minute.title')}
        lead={i18n.t('welcome.minute.stopped')}
      >
        <Problem message={problem} />
      </Sheet>
    );
  }
  const signs = answersSigns(app, shown, at);
  const start = (): void => {
    const way = startOf(app, shown.id, at, { isAsked: signs });
    if (way.kind === 'start') ask(way.command);
  };
  return (
    <Sheet
      above={above}
      title={i18n.t('welcome.minute.title')}
      lead={i18n.t('welcome.minute.lead')}
      picture={<StepStage step={firstMove(shown)} />}
    >
      {minutes.length > 1 ? (
        <Choices
          legend={i18n.t('welcome.minute.which')}
          choices={minutes.map((routine) => ({ value: routine.id, name: nameOf(routine) }))}
          value={shown.id}
          inARow
          onChange={setPicked}
        />
      ) : (
        massageOff(app.screening, at) === 'unanswered' && (
          <p class="sheet-note">{i18n.t('welcome.minute.onlyMove')}</p>
        )
      )}
      {signs && <SignsQuestion onYes={onWrong} />}
      <Problem message={problem} />
      <Button tone="warm" place="sheet-start" onClick={start}>
        {i18n.t(signs ? 'welcome.minute.noStart' : 'welcome.minute.start')}
      </Button>
    </Sheet>
  );
};

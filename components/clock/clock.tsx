import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { hasMassage, lengthOf, type Routine } from '@/core/routine';
import { wholeMinutes } from '@/core/time';
import { Button } from '../button';
import { GapLine, type GapLineProps } from '../gap-line';
import { MassageQuestion } from '../massage-question';
import { ScreenHeading } from '../screen-heading';
import { routineWith } from '../words';
import { ClockFace, type ClockFaceProps } from './clock-face';
import { Minis } from './minis';
import { Switches, type SwitchesProps } from './switches';
import './clock.css';

type ClockProps = Readonly<{
  face: ClockFaceProps;
  /** The last stretch without input, while it can be corrected. */
  gap: GapLineProps | null;
  /** The routine that fits now, and the ones beside it. */
  routine: Routine;
  minis: readonly Routine[];
  /** Whether a click here may start a massage at once. */
  massageOn: boolean;
  onStart: (routine: Routine) => void;
  switches: SwitchesProps;
  /** A problem, if there is one. */
  problem: ComponentChildren;
  day: ComponentChildren;
}>;

/** The resting picture: how long, how soon, what can be done now. */
export const Clock = ({ face, gap, routine, minis, massageOn, onStart, ...rest }: ClockProps) => (
  <>
    <ScreenHeading onlyHeard>
      {i18n.t(face.stance === 'standing' ? 'clock.titleStanding' : 'clock.title')}
    </ScreenHeading>
    <ClockFace {...face} />
    <div class="clock-start">
      <Button tone="warm" onClick={() => onStart(routine)}>
        {i18n.t('clock.take', wholeMinutes(lengthOf(routine)))}
        <em>{routineWith(routine.id)}</em>
      </Button>
      <Minis routines={minis} onStart={onStart} />
      {massageOn && [routine, ...minis].some(hasMassage) && <MassageQuestion />}
    </div>
    {rest.problem}
    <Switches {...rest.switches} />
    {gap && <GapLine {...gap} />}
    {rest.day}
  </>
);

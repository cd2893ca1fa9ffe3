import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { GapLine, type GapLineProps } from '../gap-line';
import { ScreenHeading } from '../screen-heading';
import { ClockFace, type ClockFaceProps } from './clock-face';
import { Switches, type SwitchesProps } from './switches';
import './clock.css';

type ClockProps = Readonly<{
  face: ClockFaceProps;
  /** The last stretch without input, while it can be corrected. */
  gap: GapLineProps | null;
  /** What can be started, or why nothing should be. */
  start: ComponentChildren;
  /** What is asked in passing, if anything is. */
  question: ComponentChildren;
  switches: SwitchesProps;
  /** A problem, if there is one. */
  problem: ComponentChildren;
  day: ComponentChildren;
}>;

/** The resting picture: how long, how soon, what can be done now. */
export const Clock = ({ face, gap, ...rest }: ClockProps) => (
  <>
    <ScreenHeading onlyHeard>
      {i18n.t(face.stance === 'standing' ? 'clock.titleStanding' : 'clock.title')}
    </ScreenHeading>
    <ClockFace {...face} />
    {rest.start}
    {rest.question}
    {rest.problem}
    <Switches {...rest.switches} />
    {gap && <GapLine {...gap} />}
    {rest.day}
  </>
);

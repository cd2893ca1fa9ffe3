import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Finished } from '@/core/app';
import { type Ms, wholeMinutes } from '@/core/time';
import { Button } from './button';
import { Fact } from './clock/fact';
import { plural } from './plural';
import { Postures } from './postures';
import { ScreenHeading } from './screen-heading';
import './clock/clock.css';
import './done.css';

type DoneProps = Readonly<{
  finished: Finished;
  /** The time of the next reminder; null: none is coming. */
  nextAt: string | null;
  breaks: number;
  onFeet: Ms;
  figure: ComponentChildren;
  problem: ComponentChildren;
  onUndo: () => void;
  onLeave: () => void;
}>;

/** What was done, and when it comes again. */
export const Done = ({ finished, nextAt, breaks, onFeet, ...rest }: DoneProps) => (
  <>
    {rest.figure}
    <ScreenHeading>{i18n.t(finished.completed ? 'done.title' : 'done.stopped')}</ScreenHeading>
    <Postures played={finished.played} confirmed={finished.confirmed} />
    <dl class="facts facts-boxed">
      <Fact name={i18n.t('done.next')}>{nextAt ?? i18n.t('clock.noReminders')}</Fact>
      <Fact name={plural('done.breaks', breaks)}>{breaks}</Fact>
      <Fact name={i18n.t('done.onFeet')}>{i18n.t('unit.min', [wholeMinutes(onFeet)])}</Fact>
    </dl>
    {rest.problem}
    <Button tone="soft" onClick={rest.onLeave}>
      {i18n.t('done.leave')}
    </Button>
    <p class="done-foot">
      {i18n.t('done.notReally')}{' '}
      <Button tone="link" onClick={rest.onUndo}>
        {i18n.t('done.undo')}
      </Button>
    </p>
  </>
);

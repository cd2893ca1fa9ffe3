import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/button';
import { PauseMenu } from '@/components/clock/pause-menu';
import { Section } from '@/components/options/section';
import { useNextFocus } from '@/components/options/use-next-focus';
import { Problem } from '@/components/problem';
import type { Pause } from '@/core/app';
import type { Command } from '@/core/events';
import { calendar, timeOfDay } from '@/shell/calendar';
import { send } from '@/shell/send';

type PausingProps = Readonly<{ pause: Pause | null }>;

function paused({ startedAt, until }: Pause): string {
  if (until === null) return i18n.t('pausing.open');
  const isTomorrow = calendar.dayOf(until) > calendar.dayOf(startedAt);
  return i18n.t(isTomorrow ? 'pausing.untilTomorrow' : 'pausing.until', [timeOfDay(until)]);
}

/** No reminders for a while. */
export const Pausing = ({ pause }: PausingProps) => {
  const [problem, setProblem] = useState<string | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const focus = useNextFocus(root);
  // What was pressed goes, and the focus with it to what stands there then.
  const ask = (command: Command, next: string): void => {
    focus(next);
    send(command).then(
      () => setProblem(null),
      (error) => {
        focus(null);
        setProblem(error instanceof Error ? error.message : String(error));
      },
    );
  };
  return (
    <Section id="pause" title={i18n.t('pausing.title')}>
      <div class="options-pause" ref={root}>
        {pause === null ? (
          <>
            <span>{i18n.t('pausing.none')}</span>
            <PauseMenu onPause={(lasts) => ask({ type: 'pause', lasts }, '.options-resume')} />
          </>
        ) : (
          <>
            <span>{paused(pause)}</span>
            <Button
              place="options-resume"
              onClick={() => ask({ type: 'resume' }, '.lengths button')}
            >
              {i18n.t('pause.resume')}
            </Button>
          </>
        )}
      </div>
      <Problem message={problem} />
    </Section>
  );
};

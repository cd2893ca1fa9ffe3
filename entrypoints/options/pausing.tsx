import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/button';
import { PauseMenu } from '@/components/clock/pause-menu';
import { Section } from '@/components/options/section';
import { Problem } from '@/components/problem';
import type { Pause } from '@/core/app';
import type { Command } from '@/core/events';
import { timeOfDay } from '@/shell/calendar';
import { send } from '@/shell/send';

type PausingProps = Readonly<{ pause: Pause | null }>;

/** No reminders for a while. */
export const Pausing = ({ pause }: PausingProps) => {
  const [problem, setProblem] = useState<string | null>(null);
  const ask = (command: Command): void => {
    send(command).then(
      () => setProblem(null),
      (error) => setProblem(error instanceof Error ? error.message : String(error)),
    );
  };
  return (
    <Section id="pause" title={i18n.t('pausing.title')}>
      <div class="options-pause">
        {pause === null ? (
          <>
            <span>{i18n.t('pausing.none')}</span>
            <PauseMenu onPause={(lasts) => ask({ type: 'pause', lasts })} />
          </>
        ) : (
          <>
            <span>
              {pause.until === null
                ? i18n.t('pausing.open')
                : i18n.t('pausing.until', [timeOfDay(pause.until)])}
            </span>
            <Button onClick={() => ask({ type: 'resume' })}>{i18n.t('pause.resume')}</Button>
          </>
        )}
      </div>
      <Problem message={problem} />
    </Section>
  );
};

import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { PersonContext } from '@/components/figure/person-context';
import { Mark } from '@/components/mark';
import { Progress } from '@/components/welcome/progress';
import type { App } from '@/core/app';
import { SECOND } from '@/core/time';
import { wholeSecondOf } from '@/core/whole-second';
import { useApp } from '@/shell/use-app';
import { useNow } from '@/shell/use-now';
import { useAsking } from '../popup/use-asking';
import { useSounding } from '../popup/use-sounding';
import { CareStep } from './care-step';
import { Foot } from './foot';
import { MinuteStep } from './minute-step';
import type { PartProps } from './part';
import { Ready } from './ready';
import { RhythmStep } from './rhythm-step';
import { after, type Place, STEPS, type Step, stepsBefore } from './steps';
import { usePlace } from './use-place';

/** Whether a step is behind: a rhythm holds as soon as one went on, the others take an answer and a routine. */
function isDone({ screening, recent }: App, step: Step, place: Place): boolean {
  switch (step) {
    case 'rhythm':
      return stepsBefore(place) > 0;
    case 'care':
      return screening.answeredAt !== null;
    case 'minute':
      return recent.length > 0;
    default:
      return step satisfies never;
  }
}

type PartAtProps = PartProps & Readonly<{ place: Place; onNext: () => void }>;

const PartAt = ({ place, onNext, ...joined }: PartAtProps) => {
  const above = i18n.t('welcome.stepOf', [stepsBefore(place) + 1, STEPS.length]);
  switch (place) {
    case 'rhythm':
      return <RhythmStep app={joined.app} above={above} />;
    case 'care':
      return <CareStep {...joined} above={above} />;
    case 'minute':
      return <MinuteStep {...joined} above={above} onEnded={onNext} />;
    case 'ready':
      return <Ready {...joined} />;
    default:
      return place satisfies never;
  }
};

/** The first minutes: three short steps, each of which may be left out, and where the icon is. */
export const Welcome = () => {
  const app = useApp();
  const now = useNow(SECOND, wholeSecondOf(app));
  // What was stored a moment ago may be younger than the last tick.
  const at = Math.max(now, app?.heardAt ?? now);
  const asking = useAsking();
  useSounding(app, now);
  const [place, go] = usePlace();
  const next = () => go(after(place));
  const steps = STEPS.map((id) => ({
    id,
    name: i18n.t(`welcome.${id}.name`),
    done: app !== null && isDone(app, id, place),
  }));
  const name = steps.find(({ id }) => id === place)?.name ?? i18n.t('welcome.ready.name');
  useEffect(() => {
    document.title = i18n.t('welcome.pageTitle', [name]);
  }, [name]);
  return (
    <PersonContext.Provider value={app?.settings.person ?? 0}>
      <div class="welcome">
        <header class="welcome-head">
          <div class="welcome-name">
            <Mark size={28} />
            {i18n.t('extName')}
          </div>
          <Progress steps={steps} current={place} />
        </header>
        <main
          class="welcome-main"
          data-screen={app ? 'welcome' : 'loading'}
          data-place={place}
          aria-busy={app === null}
        >
          {app && <PartAt key={place} {...asking} app={app} at={at} place={place} onNext={next} />}
        </main>
        {app && <Foot app={app} at={at} place={place} onGo={go} />}
      </div>
    </PersonContext.Provider>
  );
};

import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { Button } from './button';
import { ScreenHeading } from './screen-heading';
import { linesOf } from './words';
import './notes.css';
import './massage-question.css';

type StopProps = Readonly<{ problem: ComponentChildren; onLeave: () => void }>;

/** The signs that want help now or today: evidence.md 4.2. It never says that all is well. */
export const Stop = ({ problem, onLeave }: StopProps) => (
  <>
    <ScreenHeading>{i18n.t('stop.title')}</ScreenHeading>
    <p class="notes-intro">{i18n.t('stop.intro')}</p>
    <div class="flags-all">
      {(['now', 'today'] as const).map((when) => (
        <section key={when} class={`flag-group flag-${when}`}>
          <h2>{i18n.t(`stop.${when}`)}</h2>
          <ul class="flags">
            {linesOf(i18n.t(`stop.${when}Signs`)).map((sign) => (
              <li key={sign}>{sign}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
    <p class="massage-question">{i18n.t('stop.otherwise')}</p>
    {problem}
    <Button tone="soft" onClick={onLeave}>
      {i18n.t('stop.leave')}
    </Button>
  </>
);

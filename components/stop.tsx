import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { Button } from './button';
import { ScreenHeading } from './screen-heading';
import { signName } from './screening/condition-words';
import { Urgent } from './urgent';
import type { Urgency, WarningSign } from './warning-sign';
import './stop.css';

type StopProps = Readonly<{
  signs: readonly WarningSign[];
  /** What was said to be happening; null: nothing yet, and all are shown. */
  said: WarningSign | 'other' | null;
  problem: ComponentChildren;
  onSay: (said: WarningSign | 'other') => void;
  onSigns: () => void;
  /** null where the sign is older than this screen. */
  onMistake: (() => void) | null;
  /** What the button that leaves says, where it is not the clock that comes next. */
  leave?: string | undefined;
  onLeave: () => void;
}>;

const URGENCIES: readonly Urgency[] = ['now', 'today'];

/** The signs that want help now or today, and what to do about one: evidence.md 4.2. It never says that all is well. */
export const Stop = ({ signs, said, problem, leave = i18n.t('stop.leave'), ...on }: StopProps) => {
  if (said !== null) {
    return (
      <>
        <Urgent said={said} />
        {problem}
        <Button tone="soft" onClick={on.onLeave}>
          {leave}
        </Button>
        <Button onClick={on.onSigns}>{i18n.t('stop.signs')}</Button>
      </>
    );
  }
  return (
    <>
      <ScreenHeading key="signs">{i18n.t('stop.title')}</ScreenHeading>
      <p class="stop-intro">{i18n.t('stop.intro')}</p>
      {URGENCIES.map((urgency) => (
        <section key={urgency} class={`stop-group stop-${urgency}`}>
          <h2>{i18n.t(`stop.${urgency}`)}</h2>
          <ul>
            {signs
              .filter((sign) => sign.urgency === urgency)
              .map((sign) => (
                <li key={sign.id}>
                  <Button place="stop-sign" onClick={() => on.onSay(sign)}>
                    {signName(sign.id)}
                  </Button>
                </li>
              ))}
          </ul>
        </section>
      ))}
      {problem}
      <div class="stop-others">
        <Button onClick={() => on.onSay('other')}>{i18n.t('stop.other')}</Button>
        {on.onMistake === null ? (
          <Button onClick={on.onLeave}>{leave}</Button>
        ) : (
          <Button onClick={on.onMistake}>{i18n.t('stop.mistake')}</Button>
        )}
      </div>
    </>
  );
};

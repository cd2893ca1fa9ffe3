import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from './button';
import { Icon } from './icon';
import { useNextFocus } from './options/use-next-focus';
import { signAct, signName } from './screening/condition-words';
import type { WarningSign } from './warning-sign';
import './careful.css';

type CarefulProps = Readonly<{
  /** null: that something was wrong, without a name. */
  sign: WarningSign | null;
  /** Whether routines are off with the massage. */
  stopped: boolean;
  /** When it was said, as a sentence. */
  said: string;
  /** Where what to do is read; null: it stands here. */
  onShow: (() => void) | null;
  /** It was checked, and nothing new came of it. */
  onChecked: () => void;
  /** It was checked, and the answers about one's health are no longer right. */
  onChange: () => void;
  problem: ComponentChildren;
}>;

/**
 * Stays until somebody says that a warning sign was checked. A check may have found something: it is asked about before
 * anything is offered again.
 */
export const Careful = ({
  sign,
  stopped,
  said,
  onShow,
  onChecked,
  onChange,
  problem,
}: CarefulProps) => {
  const [checked, setChecked] = useState(false);
  const root = useRef<HTMLElement>(null);
  const focus = useNextFocus(root);
  const turn = (to: boolean): void => {
    setChecked(to);
    focus(to ? '.careful-question' : '.careful-checked');
  };
  return (
    <section
      class={`careful ${sign?.urgency === 'now' ? 'careful-now' : ''}`}
      aria-labelledby="careful-title"
      ref={root}
    >
      <h2 id="careful-title">
        <Icon name="alert" />
        <span>
          {i18n.t(sign === null ? 'careful.unnamedTitle' : `careful.${sign.urgency}Title`)}
        </span>
      </h2>
      {sign !== null && <p class="careful-sign">{signName(sign.id)}</p>}
      {onShow === null && (
        <p class="careful-act">{sign === null ? i18n.t('stop.otherAct') : signAct(sign.id)}</p>
      )}
      <p class="careful-off">
        {said} {i18n.t(stopped ? 'careful.namedOff' : 'careful.unnamedOff')}
      </p>
      {problem}
      {checked ? (
        <>
          <p class="careful-question" tabIndex={-1}>
            {i18n.t('careful.findings')}
          </p>
          <div class="careful-acts">
            <Button onClick={onChecked}>{i18n.t('careful.nothingNew')}</Button>
            <Button onClick={onChange}>{i18n.t('careful.somethingNew')}</Button>
            <Button tone="ghost" onClick={() => turn(false)}>
              {i18n.t('careful.back')}
            </Button>
          </div>
        </>
      ) : (
        <div class="careful-acts">
          {onShow !== null && <Button onClick={onShow}>{i18n.t('careful.again')}</Button>}
          <Button place="careful-checked" onClick={() => turn(true)}>
            {i18n.t('careful.checked')}
          </Button>
        </div>
      )}
    </section>
  );
};

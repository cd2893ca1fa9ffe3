import { i18n } from '#i18n';
import { Icon } from '../icon';
import { PinPicture } from './pin-picture';
import './pin-hint.css';

type PinHintProps = Readonly<{
  browser: 'chromium' | 'firefox';
  /** null: the browser does not say. */
  pinned: boolean | null;
}>;

/** How to keep the icon in the toolbar, or that it is there. */
export const PinHint = ({ browser, pinned }: PinHintProps) => (
  <section class="pin" aria-labelledby="pin-title">
    <h2 id="pin-title">{i18n.t('welcome.pin.title')}</h2>
    <PinPicture browser={browser} pinned={pinned === true} />
    {pinned !== true && (
      <ol>
        <li>{i18n.t('welcome.pin.puzzle')}</li>
        <li>{i18n.t(browser === 'firefox' ? 'welcome.pin.gear' : 'welcome.pin.pin')}</li>
      </ol>
    )}
    {/* It must be there before the words come, or nobody hears them. */}
    <p class="pin-there" role="status">
      {pinned === true && (
        <>
          <Icon name="check" size={18} />
          <span>{i18n.t('welcome.pin.there')}</span>
        </>
      )}
    </p>
  </section>
);

import { i18n } from '#i18n';
import { Button } from '@/components/button';
import type { App } from '@/core/app';
import type { Instant } from '@/core/time';
import { closeTab } from '@/shell/close';
import { follows } from './follows';
import { after, before, type Place } from './steps';

type FootProps = Readonly<{ app: App; at: Instant; place: Place; onGo: (to: Place) => void }>;

/** Whether something on this step is put off by going on. Nobody is to try a minute after all when something was wrong. */
const isLater = ({ screening }: App, place: Place): boolean =>
  (place === 'minute' && screening.redFlag === null) ||
  (place === 'care' && screening.answeredAt === null);

/** Back and on, always in reach. Putting something off costs nothing, and the button says so. */
export const Foot = ({ app, at, place, onGo }: FootProps) => {
  const back = before(place);
  const later = isLater(app, place);
  // The player has a "next" of its own.
  const isPlaying = place === 'minute' && app.session !== null;
  return (
    <footer class="welcome-foot">
      {back && (
        <Button tone="ghost" onClick={() => onGo(back)}>
          {i18n.t('welcome.back')}
        </Button>
      )}
      {/* It must be there before the words come, or nobody hears them. */}
      <p class="follows" role="status">
        {place === 'care' && follows(app, at)}
      </p>
      {place === 'ready' && (
        <Button tone="warm" place="welcome-next" onClick={closeTab}>
          {i18n.t('done.leave')}
        </Button>
      )}
      {place !== 'ready' && !isPlaying && (
        <Button
          tone={later ? 'soft' : 'warm'}
          place="welcome-next"
          onClick={() => onGo(after(place))}
        >
          {i18n.t(later ? 'welcome.later' : 'welcome.next')}
        </Button>
      )}
    </footer>
  );
};

import { i18n } from '#i18n';
import { lengthInWords, routineName } from '@/components/words';
import type { App } from '@/core/app';
import { offered } from '@/core/offer';
import type { Way } from '@/core/settings';
import { catalog } from '@/routines/index';

const sentences = {
  popup: 'options.willPopup',
  notification: 'options.willNotification',
  badge: 'options.willBadge',
} as const satisfies Record<Way, string>;

type WillProps = Readonly<{ app: App }>;

/** What will happen, in a sentence that follows every change. */
export const Will = ({ app }: WillProps) => {
  const { settings, pause } = app;
  return (
    <p class="options-will" aria-live="polite">
      {pause && <strong>{i18n.t('options.willPaused')} </strong>}
      {i18n.t(sentences[settings.way], [
        lengthInWords(settings.interval),
        routineName(offered(settings.routine, settings, catalog).id),
        lengthInWords(settings.snooze),
        lengthInWords(settings.absence),
      ])}
    </p>
  );
};

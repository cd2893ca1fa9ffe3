import { i18n } from '#i18n';
import { weekInWords } from '@/components/options/week/week-words';
import { plural } from '@/components/plural';
import { lengthInWords, routineName } from '@/components/words';
import type { App } from '@/core/app';
import { findRoutine } from '@/core/library';
import type { Settings, Way } from '@/core/settings';
import { catalog } from '@/routines/index';

const sentences = {
  popup: 'options.willPopup',
  notification: 'options.willNotification',
  badge: 'options.willBadge',
} as const satisfies Record<Way, string>;

type WillProps = Readonly<{
  settings: Settings;
  own: App['own'];
  paused: boolean;
  /** Whether a warning sign keeps everything off. */
  stopped: boolean;
  /** Whether a call in the browser can be noticed. */
  noticesCalls: boolean;
}>;

function reminder({ settings, own }: Pick<App, 'settings' | 'own'>): string {
  const { way, interval, lasts, routine } = settings;
  const picked = findRoutine({ own }, routine, catalog);
  return i18n.t(sentences[way], [
    lengthInWords(interval),
    picked === undefined ? i18n.t('options.fitting', [lengthInWords(lasts)]) : routineName(picked),
  ]);
}

function busy({ defers }: Settings, noticesCalls: boolean): string {
  if (!defers) return i18n.t('options.willAnnounced');
  return i18n.t(noticesCalls ? 'options.willCalls' : 'options.willFullScreen');
}

function later({ snooze, snoozes }: Settings): string {
  if (snoozes === 0) return i18n.t('options.willNoLater');
  return plural('options.willLater', snoozes, [snoozes, lengthInWords(snooze)]);
}

/** What will happen, in sentences that follow every change. */
export const Will = ({ settings, own, paused, stopped, noticesCalls }: WillProps) => {
  const { hours, typing, absence } = settings;
  const working = hours && weekInWords(hours);
  const isNever = hours !== null && working === null;
  const details = [
    working && i18n.t('options.willHours', [working]),
    typing > 0 && i18n.t('options.willTyping', [lengthInWords(typing)]),
    busy(settings, noticesCalls),
    later(settings),
    i18n.t('options.willAbsence', [lengthInWords(absence)]),
  ].filter((sentence) => typeof sentence === 'string');
  return (
    <div class="options-will" aria-live="polite">
      {stopped && <strong>{i18n.t('options.willStopped')} </strong>}
      {paused && <strong>{i18n.t('options.willPaused')} </strong>}
      {isNever ? (
        <p class="options-will-first">{i18n.t('options.willNoHours')}</p>
      ) : (
        <>
          <p class="options-will-first">{reminder({ settings, own })}</p>
          <p>
            {details.map((sentence) => (
              <span key={sentence}>{sentence} </span>
            ))}
          </p>
        </>
      )}
    </div>
  );
};

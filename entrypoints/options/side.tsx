import { i18n } from '#i18n';
import { Button } from '@/components/button';
import { Icon } from '@/components/icon';
import { Mark } from '@/components/mark';
import { openHistory } from '@/shell/open';

/** The sections of the page, and the way to each; at the end that to the history. */
export const Side = () => (
  <nav class="options-side" aria-label={i18n.t('options.sections')}>
    <div class="options-name">
      <Mark size={26} />
      {i18n.t('extName')}
    </div>
    <ul>
      {(
        [
          ['rhythm', i18n.t('rhythm.title')],
          ['reminders', i18n.t('reminders.title')],
          ['hours', i18n.t('hours.title')],
          ['calls', i18n.t('calls.title')],
          ['routines', i18n.t('routines.title')],
          ['safety', i18n.t('safety.title')],
          ['sound', i18n.t('sound.title')],
          ['look', i18n.t('routines.look')],
          ['pause', i18n.t('pausing.title')],
          ['sync', i18n.t('sync.title')],
          ['shortcuts', i18n.t('shortcuts.title')],
          ['about', i18n.t('about.title')],
        ] as const
      ).map(([id, title]) => (
        <li key={id}>
          <a href={`#${id}`}>{title}</a>
        </li>
      ))}
    </ul>
    <Button tone="ghost" place="options-history" onClick={openHistory}>
      <Icon name="history" size={16} />
      {i18n.t('clock.history')}
    </Button>
  </nav>
);

import { i18n } from '#i18n';
import { Mark } from '@/components/mark';

/** The sections of the page, and the way to each. */
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
  </nav>
);

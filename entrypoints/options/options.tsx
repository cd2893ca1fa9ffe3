import { i18n } from '#i18n';
import { Mark } from '@/components/mark';
import { About } from '@/components/options/about';
import { Section } from '@/components/options/section';
import { usualSettings } from '@/core/settings';
import { useApp } from '@/shell/use-app';
import { Massage } from './massage';
import { Pausing } from './pausing';
import { Reminders } from './reminders';
import { Rhythm } from './rhythm';
import { Routines } from './routines';
import { useSaving } from './use-saving';
import { Will } from './will';

const Side = () => (
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
          ['routines', i18n.t('routines.title')],
          ['massage', i18n.t('safety.title')],
          ['pause', i18n.t('pausing.title')],
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

/** One page for everything that can be chosen. */
export const Options = () => {
  const app = useApp();
  const saving = useSaving(app?.settings ?? usualSettings);
  return (
    <div class="options">
      <Side />
      <main data-screen={app ? 'options' : 'loading'} aria-busy={app === null}>
        <h1>{i18n.t('options.title')}</h1>
        {app && (
          <>
            <Will app={app} />
            <Rhythm settings={app.settings} saving={saving} />
            <Reminders settings={app.settings} saving={saving} />
            <Routines settings={app.settings} saving={saving} />
            <Massage settings={app.settings} saving={saving} />
            <Pausing pause={app.pause} />
            <Section id="about" title={i18n.t('about.title')}>
              <About />
            </Section>
          </>
        )}
      </main>
    </div>
  );
};

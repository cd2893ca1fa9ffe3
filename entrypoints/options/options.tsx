import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { PersonContext } from '@/components/figure/person-context';
import { About } from '@/components/options/about';
import { Section } from '@/components/options/section';
import { isStopped } from '@/core/screening';
import { usualSettings } from '@/core/settings';
import { useApp } from '@/shell/use-app';
import { Calls } from './calls';
import { Hours } from './hours';
import { Look } from './look';
import { Pausing } from './pausing';
import { Reminders } from './reminders';
import { Rhythm } from './rhythm';
import { Routines } from './routines';
import { Safety } from './safety';
import { Sharing } from './sharing';
import { Shortcuts } from './shortcuts';
import { Side } from './side';
import { Sound } from './sound';
import { useDraft } from './use-draft';
import { useSaving } from './use-saving';
import { useTabsPermission } from './use-tabs-permission';
import { Will } from './will';

/** One page for everything that can be chosen. */
export const Options = () => {
  const app = useApp();
  const saving = useSaving(app?.settings ?? usualSettings);
  const permission = useTabsPermission();
  const isDrawn = app !== null;
  // The browser looked for the section before the page was drawn.
  useEffect(() => {
    if (isDrawn) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [isDrawn]);
  const drafting = useDraft();
  return (
    <PersonContext.Provider value={saving.settings.person}>
      <div class="options">
        <Side />
        <main data-screen={app ? 'options' : 'loading'} aria-busy={app === null}>
          <h1>{i18n.t('options.title')}</h1>
          {app && (
            <>
              <Will
                settings={saving.settings}
                own={app.own}
                paused={app.pause !== null}
                stopped={isStopped(app.screening)}
                noticesCalls={import.meta.env.FIREFOX || permission.granted}
              />
              <Rhythm saving={saving} />
              <Reminders saving={saving} />
              <Hours saving={saving} />
              <Calls saving={saving} permission={permission} />
              <Routines app={app} saving={saving} drafting={drafting} />
              <Safety app={app} />
              <Sound saving={saving} />
              <Look saving={saving} />
              <Pausing pause={app.pause} />
              <Sharing saving={saving} />
              <Shortcuts />
              <Section id="about" title={i18n.t('about.title')}>
                <About />
              </Section>
            </>
          )}
        </main>
      </div>
    </PersonContext.Provider>
  );
};

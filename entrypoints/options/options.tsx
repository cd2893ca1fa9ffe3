import { i18n } from '#i18n';
import { About } from '@/components/options/about';
import { Section } from '@/components/options/section';
import { usualSettings } from '@/core/settings';
import { useApp } from '@/shell/use-app';
import { Calls } from './calls';
import { Hours } from './hours';
import { Massage } from './massage';
import { Pausing } from './pausing';
import { Reminders } from './reminders';
import { Rhythm } from './rhythm';
import { Routines } from './routines';
import { Sharing } from './sharing';
import { Shortcuts } from './shortcuts';
import { Side } from './side';
import { useSaving } from './use-saving';
import { useTabsPermission } from './use-tabs-permission';
import { Will } from './will';

/** One page for everything that can be chosen. */
export const Options = () => {
  const app = useApp();
  const saving = useSaving(app?.settings ?? usualSettings);
  const permission = useTabsPermission();
  return (
    <div class="options">
      <Side />
      <main data-screen={app ? 'options' : 'loading'} aria-busy={app === null}>
        <h1>{i18n.t('options.title')}</h1>
        {app && (
          <>
            <Will
              settings={saving.settings}
              paused={app.pause !== null}
              noticesCalls={import.meta.env.FIREFOX || permission.granted}
            />
            <Rhythm saving={saving} />
            <Reminders saving={saving} />
            <Hours saving={saving} />
            <Calls saving={saving} permission={permission} />
            <Routines saving={saving} />
            <Massage saving={saving} />
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
  );
};

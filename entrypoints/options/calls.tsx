import { i18n } from '#i18n';
import { MeetingPermission } from '@/components/options/meeting-permission';
import { Points } from '@/components/options/points';
import { Section } from '@/components/options/section';
import { Sites } from '@/components/options/sites/sites';
import { Switch } from '@/components/options/switch';
import { Problem } from '@/components/problem';
import { Kept } from './kept';
import type { PartProps } from './part';
import type { TabsPermission } from './use-tabs-permission';

type CallsProps = PartProps & Readonly<{ permission: TabsPermission }>;

/** How a call in the browser is noticed. */
function call({ granted }: TabsPermission): string {
  if (import.meta.env.FIREFOX) return i18n.t('calls.shared');
  return i18n.t(granted ? 'calls.soundingAllowed' : 'calls.sounding');
}

/** When a reminder waits for the person to have time. */
export const Calls = ({ saving, permission }: CallsProps) => {
  const { defers, meetingSites } = saving.settings;
  return (
    <Section id="calls" title={i18n.t('calls.title')}>
      <Kept place="defers" saving={saving}>
        <Switch
          name={i18n.t('calls.defers')}
          help={i18n.t('calls.defersHelp')}
          on={defers}
          onChange={(next) => saving.change({ defers: next })}
        />
      </Kept>
      <Points
        title={i18n.t('calls.noticed')}
        points={[
          ...(defers ? [i18n.t('calls.fullScreen'), call(permission)] : []),
          i18n.t('calls.announced'),
        ]}
      />
      {!import.meta.env.FIREFOX && (defers || permission.granted) && (
        <>
          <MeetingPermission
            granted={permission.granted}
            refused={permission.refused}
            problem={<Problem message={permission.problem} />}
            onAsk={permission.ask}
            onGiveBack={permission.giveBack}
          />
          <Kept place="meetingSites" saving={saving}>
            <Sites
              sites={meetingSites}
              onChange={(sites) => saving.change({ meetingSites: sites })}
            />
          </Kept>
        </>
      )}
    </Section>
  );
};

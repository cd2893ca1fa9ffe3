import { i18n } from '#i18n';
import { Section } from '@/components/options/section';
import { Switch } from '@/components/options/switch';
import { Kept } from './kept';
import type { PartProps } from './part';

/** Whether breaks count on all of a person's machines. */
export const Sharing = ({ saving }: PartProps) => (
  <Section id="sync" title={i18n.t('sync.title')}>
    <Kept place="sync" saving={saving}>
      <Switch
        name={i18n.t('sync.on')}
        help={
          <>
            <p>{i18n.t('sync.onHelp')}</p>
            <p>{i18n.t('sync.what')}</p>
            <p>{i18n.t('sync.never')}</p>
          </>
        }
        on={saving.settings.sync}
        onChange={(sync) => saving.change({ sync })}
      />
    </Kept>
  </Section>
);

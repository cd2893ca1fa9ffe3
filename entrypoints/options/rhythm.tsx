import { i18n } from '#i18n';
import { MinutesField } from '@/components/options/minutes-field';
import { Section } from '@/components/options/section';
import { ABSENCE, INTERVAL } from '@/core/settings';
import { Kept } from './kept';
import type { PartProps } from './part';

/** How much sitting, and what ends it. */
export const Rhythm = ({ settings, saving }: PartProps) => (
  <Section id="rhythm" title={i18n.t('rhythm.title')}>
    <div>
      <MinutesField
        name={i18n.t('rhythm.interval')}
        help={i18n.t('rhythm.intervalHelp')}
        value={settings.interval}
        bounds={INTERVAL}
        onChange={(interval) => saving.change({ interval })}
      />
      <Kept field="interval" saving={saving} />
    </div>
    <div>
      <MinutesField
        name={i18n.t('rhythm.absence')}
        help={i18n.t('rhythm.absenceHelp')}
        value={settings.absence}
        bounds={ABSENCE}
        onChange={(absence) => saving.change({ absence })}
      />
      <Kept field="absence" saving={saving} />
    </div>
  </Section>
);

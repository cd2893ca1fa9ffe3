import { i18n } from '#i18n';
import { Button } from '@/components/button';
import { Choices } from '@/components/options/choices';
import { Section } from '@/components/options/section';
import { Switch } from '@/components/options/switch';
import { Problem } from '@/components/problem';
import { RATES, type Settings, VOLUMES } from '@/core/settings';
import { useVoice } from '@/shell/use-voice';
import { languageName } from '@/shell/voices';
import { Kept } from './kept';
import type { PartProps } from './part';
import { useTrial } from './use-trial';
import './sound.css';

const SPEEDS = {
  0.8: 'sound.rates.slow',
  1: 'sound.rates.usual',
  1.2: 'sound.rates.fast',
} as const satisfies Record<Settings['rate'], string>;

/** What of a routine can be heard, and how. */
export const Sound = ({ saving }: PartProps) => {
  const { settings } = saving;
  const hasVoice = useVoice();
  const trial = useTrial(settings);
  const toggle = (field: 'chime' | 'voice', note?: string | false) => (
    <Kept place={field} saving={saving}>
      <Switch
        name={i18n.t(`sound.${field}`)}
        help={
          <>
            <p>{i18n.t(`sound.${field}Help`)}</p>
            {note && (
              <p>
                <b>{note}</b>
              </p>
            )}
          </>
        }
        on={settings[field]}
        onChange={(on) => saving.change({ [field]: on })}
      />
    </Kept>
  );
  return (
    <Section id="sound" title={i18n.t('sound.title')}>
      <Kept place="sound" saving={saving}>
        <Switch
          name={i18n.t('sound.on')}
          help={i18n.t('sound.onHelp')}
          on={settings.sound}
          onChange={(sound) => saving.change({ sound })}
        />
      </Kept>
      {toggle('chime')}
      {toggle('voice', hasVoice === false && i18n.t('sound.noVoice', [languageName()]))}
      <Kept place="volume" saving={saving}>
        <Choices
          legend={i18n.t('sound.volume')}
          choices={VOLUMES.map((value) => ({ value, name: i18n.t('sound.percent', [value]) }))}
          value={settings.volume}
          inARow
          onChange={(volume) => saving.change({ volume })}
        />
      </Kept>
      {settings.voice && (
        <Kept place="rate" saving={saving}>
          <Choices
            legend={i18n.t('sound.rate')}
            choices={RATES.map((value) => ({ value, name: i18n.t(SPEEDS[value]) }))}
            value={settings.rate}
            inARow
            onChange={(rate) => saving.change({ rate })}
          />
        </Kept>
      )}
      <div class="sound-trial">
        <Button disabled={!settings.chime && !settings.voice} onClick={trial.play}>
          {i18n.t('sound.try')}
        </Button>
        <Problem message={trial.problem} />
      </div>
    </Section>
  );
};

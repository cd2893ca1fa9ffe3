import { i18n } from '#i18n';
import { Button } from '@/components/button';
import { Icon } from '@/components/icon';
import { SoundButton } from '@/components/player/sound-button';
import type { App } from '@/core/app';
import { openLarge } from '@/shell/open';
import type { Asking } from './use-asking';

type PlayerActsProps = Pick<Asking, 'ask'> & Readonly<{ app: App; canGrow: boolean }>;

/** Sound, a larger picture, and out: in the corner of the player. */
export const PlayerActs = ({ app, canGrow, ask }: PlayerActsProps) => {
  const { sound } = app.settings;
  return (
    <>
      <SoundButton
        on={sound}
        onToggle={() => ask({ type: 'change-settings', patch: { sound: !sound } })}
      />
      {canGrow && (
        <Button tone="icon" label={i18n.t('player.large')} onClick={openLarge}>
          <Icon name="large" />
        </Button>
      )}
      <Button
        tone="icon"
        label={i18n.t('player.stop')}
        onClick={() => ask({ type: 'stop-routine' })}
      >
        <Icon name="close" />
      </Button>
    </>
  );
};

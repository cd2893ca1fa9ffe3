import { i18n } from '#i18n';
import { Button } from '@/components/button';
import { Icon } from '@/components/icon';
import { routineName } from '@/components/words';
import type { Session } from '@/core/app';
import { findRoutine } from '@/core/library';
import type { PlayedRoutine } from '@/core/playhead';
import { catalog } from '@/routines/index';
import { PlayerView } from '../popup/player-view';
import type { PartProps } from './part';

type MinutePlayProps = PartProps &
  Readonly<{ session: Session; routine: PlayedRoutine; onWrong: () => void }>;

/** The player of the popup, on this page. */
export const MinutePlay = (props: MinutePlayProps) => {
  const written = findRoutine(props.app, props.session.routine, catalog);
  return (
    <div class="play">
      <div class="play-head">
        <span>{written && routineName(written)}</span>
        <Button
          tone="icon"
          label={i18n.t('player.stop')}
          onClick={() => props.ask({ type: 'stop-routine' })}
        >
          <Icon name="close" />
        </Button>
      </div>
      <PlayerView {...props} />
    </div>
  );
};

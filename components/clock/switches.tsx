import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../button';
import { Icon } from '../icon';
import { type CallLength, CallMenu } from './call-menu';
import { type PauseLength, PauseMenu } from './pause-menu';
import { StandingSwitch } from './standing-switch';
import './switches.css';

export type SwitchesProps = Readonly<{
  standing: boolean;
  /** By the person's own word. */
  inCall: boolean;
  paused: boolean;
  onStand: () => void;
  onSit: () => void;
  onCall: (lasts: CallLength) => void;
  onEndCall: () => void;
  onPause: (lasts: PauseLength) => void;
  onResume: () => void;
}>;

type Menu = 'call' | 'pause';

/** What people say of themselves: that they stand, are in a call, or want to be left alone. */
export const Switches = (props: SwitchesProps) => {
  const { standing, inCall, paused } = props;
  const [open, setOpen] = useState<Menu | null>(null);
  const call = useRef<HTMLButtonElement>(null);
  const pause = useRef<HTMLButtonElement>(null);
  // One that was answered elsewhere, by the icon's menu or a shortcut, has nothing left to ask.
  const isAnswered = (open === 'call' && inCall) || (open === 'pause' && paused);
  const shown = isAnswered ? null : open;
  const wasShown = useRef<Menu | null>(null);
  useEffect(() => {
    if (shown === null && wasShown.current !== null)
      (wasShown.current === 'call' ? call : pause).current?.focus();
    wasShown.current = shown;
    if (shown === null) setOpen(null);
  }, [shown]);
  const close = () => setOpen(null);
  const closing =
    <L,>(act: (lasts: L) => void) =>
    (lasts: L): void => {
      close();
      act(lasts);
    };

  if (shown === 'call') return <CallMenu onCall={closing(props.onCall)} onClose={close} />;
  if (shown === 'pause') return <PauseMenu onPause={closing(props.onPause)} onClose={close} />;
  return (
    <div class="switches">
      <StandingSwitch standing={standing} onToggle={standing ? props.onSit : props.onStand} />
      {/* One button each, whatever it says: it keeps the focus when what holds changes under it. */}
      <Button
        tone={inCall ? 'plain' : 'ghost'}
        focusRef={call}
        {...(inCall ? {} : { expanded: false })}
        onClick={inCall ? props.onEndCall : () => setOpen('call')}
      >
        {!inCall && <Icon name="call" size={15} />}
        {i18n.t(inCall ? 'call.over' : 'call.inCall')}
      </Button>
      <Button
        tone={paused ? 'plain' : 'ghost'}
        focusRef={pause}
        {...(paused ? {} : { expanded: false })}
        onClick={paused ? props.onResume : () => setOpen('pause')}
      >
        {!paused && <Icon name="pause" size={15} />}
        {i18n.t(paused ? 'pause.resume' : 'pause.pause')}
      </Button>
    </div>
  );
};

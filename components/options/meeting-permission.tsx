import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { Button } from '../button';
import { Icon } from '../icon';
import './meeting-permission.css';

type MeetingPermissionProps = Readonly<{
  granted: boolean;
  /** Whether the person has just said no to the browser's question. */
  refused: boolean;
  /** What went wrong, ready to show. */
  problem: ComponentChildren;
  /** Called in the click itself: browsers ask only then. */
  onAsk: () => void;
  onGiveBack: () => void;
}>;

/** The one permission that may be added later: what it is for, and both ways. */
export const MeetingPermission = (props: MeetingPermissionProps) => (
  <div class="permission">
    <h3>{i18n.t('calls.permission')}</h3>
    <p class="permission-words">
      {props.granted && <Icon name="check" size={16} />}
      <span>{i18n.t(props.granted ? 'calls.allowed' : 'calls.asks')}</span>
    </p>
    <Button onClick={props.granted ? props.onGiveBack : props.onAsk}>
      {i18n.t(props.granted ? 'calls.giveBack' : 'calls.allow')}
    </Button>
    <p class="permission-refused" role="status">
      {props.refused && !props.granted && i18n.t('calls.refused')}
    </p>
    {props.problem}
  </div>
);

import { i18n } from '#i18n';
import { CALLS } from '@/core/events';
import { lengthInWords } from '../words';
import { Lengths } from './lengths';

/** null: until it is ended by hand. */
export type CallLength = (typeof CALLS)[number] | null;

type CallMenuProps = Readonly<{
  onCall: (lasts: CallLength) => void;
  onClose: () => void;
}>;

/** How long the call is going to last. */
export const CallMenu = ({ onCall, onClose }: CallMenuProps) => (
  <Lengths<CallLength>
    name={i18n.t('call.for')}
    choices={[...CALLS, null].map((lasts) => ({
      lasts,
      words: lasts === null ? i18n.t('call.open') : lengthInWords(lasts),
    }))}
    onChoose={onCall}
    close={{ label: i18n.t('call.close'), onClose }}
  />
);

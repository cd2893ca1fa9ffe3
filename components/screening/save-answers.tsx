import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { plural } from '../plural';

type SaveAnswersProps = Readonly<{
  words: string;
  /** Whether there is something to save. */
  ready: boolean;
  /** What is in the way: nothing is ticked, or so many legs are not said. */
  why: 'nothing' | number;
  onSave: () => void;
}>;

/** The end of the list. Where it cannot be saved yet the button says why, and leads there. */
export const SaveAnswers = ({ words, ready, why, onSave }: SaveAnswersProps) => {
  const id = useId();
  const missing = why !== 'nothing' && why > 0;
  return (
    <div class={`screening-save ${ready ? 'screening-save-ready' : ''}`}>
      <button
        type="button"
        class={`button ${ready ? 'button-warm' : 'button-soft'}`}
        aria-disabled={!ready}
        aria-describedby={`${id}-why`}
        onClick={onSave}
      >
        {words}
      </button>
      <p id={`${id}-why`} class={missing ? 'screening-missing' : ''} role="status">
        {why === 'nothing' && i18n.t('screening.nothing')}
        {missing && plural('screening.noLegs', why)}
      </p>
    </div>
  );
};

import { Button } from '../../button';
import { Icon } from '../../icon';
import './jump-note.css';

type JumpNoteProps = Readonly<{
  words: string;
  /** What one click adds here. */
  mend: string;
  onMend: () => void;
}>;

/** Between two steps: that the chair and the feet are a step apart, and the step. */
export const JumpNote = ({ words, mend, onMend }: JumpNoteProps) => (
  <li class="jump">
    <p>
      <Icon name="alert" size={16} />
      <span>{words}</span>
    </p>
    <Button place="jump-mend" onClick={onMend}>
      {mend}
    </Button>
  </li>
);

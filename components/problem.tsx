import { i18n } from '#i18n';
import { Icon } from './icon';
import './problem.css';

type ProblemProps = Readonly<{
  /** What went wrong, as the background said it; null: nothing did. */
  message: string | null;
}>;

/** Says at the place that a command was not taken. */
export const Problem = ({ message }: ProblemProps) => (
  <div class="problem-place" role="alert">
    {message === null ? null : (
      <p class="problem">
        <Icon name="alert" size={16} />
        <span>{i18n.t('problem', [message])}</span>
      </p>
    )}
  </div>
);

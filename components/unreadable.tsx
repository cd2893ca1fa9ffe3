import { i18n } from '#i18n';
import { Icon } from './icon';
import './problem.css';

type UnreadableProps = Readonly<{
  /** Why the history cannot be read. */
  why: 'full' | 'blocked' | 'failed';
}>;

/** Says that the history cannot be read, and what helps. */
export const Unreadable = ({ why }: UnreadableProps) => (
  <p class="problem" role="alert">
    <Icon name="alert" size={16} />
    <span>{i18n.t(`line.unreadable.${why}`)}</span>
  </p>
);

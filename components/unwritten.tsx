import { i18n } from '#i18n';
import { Icon } from './icon';
import './problem.css';

type UnwrittenProps = Readonly<{
  /** Why the history takes nothing. */
  why: 'full' | 'blocked' | 'failed';
}>;

/** Says that what happens waits to be written, and that the clock goes on. */
export const Unwritten = ({ why }: UnwrittenProps) => (
  <p class="problem" role="status">
    <Icon name="alert" size={16} />
    <span>
      {i18n.t(`unwritten.${why}`)} {i18n.t('unwritten.waits')}
    </span>
  </p>
);

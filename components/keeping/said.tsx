import { Icon } from '../icon';
import '../problem.css';
import '../options/notice.css';

type SaidProps = Readonly<{
  /** What was done, and what did not work, in words; null: nothing. */
  done: string | null;
  problem: string | null;
}>;

/** Says what was done or did not work. Both places are there before the words come, or nobody hears them. */
export const Said = ({ done, problem }: SaidProps) => (
  <div class="keep-said">
    <div class="notice" role="status">
      {done !== null && (
        <>
          <Icon name="check" size={16} />
          <span>{done}</span>
        </>
      )}
    </div>
    <div class="problem-place" role="alert">
      {problem !== null && (
        <p class="problem">
          <Icon name="alert" size={16} />
          <span>{problem}</span>
        </p>
      )}
    </div>
  </div>
);

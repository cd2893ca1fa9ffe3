import { useContext, useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { Motion } from '@/core/motion';
import type { Ms } from '@/core/time';
import './palette.css';
import './people.css';
import './figure.css';
import './room.css';
import './signs.css';
import './front/front.css';
import './foot/foot.css';
import './moves.css';
// After moves.css, whose shorthand would take away its animations.
import './pair/pair.css';
import { playing } from './framing';
import { PersonContext } from './person-context';
import { momentAt } from './samples';
import { adopt, motionClass } from './sheets';
import { Still } from './still';
import { useReducedMotion } from './use-reduced-motion';
import { View } from './view';

type Props = Readonly<{
  motion: Motion;
  elapsed: Ms;
  running: boolean;
  label: string;
  still?: boolean;
  /** Which of the people shows it, 0 to 5; otherwise the one of PersonContext. */
  person?: number;
}>;

/**
 * A person, or two, who show a step. CSS moves the parts; this renders only when a step, its label or its pause changes.
 * @param elapsed how long the step has been playing, so that a reopened popup shows the right moment
 * @param still first and furthest pose side by side instead of motion; also what people see who asked for less motion
 */
export function Figure({ motion, elapsed, running, label, still, person }: Props) {
  const reduced = useReducedMotion();
  const id = useId().replaceAll(':', '');
  const start = useStart(motion, elapsed);
  const usual = useContext(PersonContext);
  useLayoutEffect(() => adopt(motion), [motion]);
  return (
    <PersonContext.Provider value={person ?? usual}>
      {still || reduced ? (
        <Still motion={motion} label={label} id={id} />
      ) : (
        <svg
          key={start.round}
          class={`figure ${motionClass(motion)}`}
          role="img"
          aria-label={label}
          viewBox={playing(motion)}
          data-running={running}
          style={{
            '--cycle': `${motion.cycle}ms`,
            '--delay': `${-start.elapsed}ms`,
            '--stride': `${motion.view ? 0 : -(motion.scene.stride ?? 0)}px`,
          }}
        >
          <View motion={motion} moment={momentAt(motion, start.elapsed)} id={id} />
        </svg>
      )}
    </PersonContext.Provider>
  );
}

/**
 * What the animation started from. CSS counts on by itself from there, so a later `elapsed` must not move it; only another
 * motion, or a step that began again, starts a new round, with new elements.
 */
function useStart(motion: Motion, elapsed: Ms) {
  const start = useRef({ motion, elapsed, round: 0 });
  const last = useRef(elapsed);
  if (motion !== start.current.motion || elapsed < last.current) {
    start.current = { motion, elapsed, round: start.current.round + 1 };
  }
  last.current = elapsed;
  return start.current;
}

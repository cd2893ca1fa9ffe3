import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { Motion } from '@/core/motion';
import type { Ms } from '@/core/time';
import './palette.css';
import './figure.css';
import './moves.css';
import { Picture } from './picture';
import { frameAt } from './samples';
import { adopt, motionClass } from './sheets';
import { Still } from './still';
import { useReducedMotion } from './use-reduced-motion';

type Props = Readonly<{
  motion: Motion;
  elapsed: Ms;
  running: boolean;
  label: string;
  still?: boolean;
}>;

/**
 * A person who shows a step. CSS moves the parts; this renders only when a step, its label or its pause changes.
 * @param elapsed how long the step has been playing, so that a reopened popup shows the right moment
 * @param still first and furthest pose side by side instead of motion; also what people see who asked for less motion
 */
export function Figure({ motion, elapsed, running, label, still }: Props) {
  const reduced = useReducedMotion();
  const id = useId().replaceAll(':', '');
  const start = useStart(motion, elapsed);
  useLayoutEffect(() => adopt(motion), [motion]);
  if (still || reduced) return <Still motion={motion} label={label} id={id} />;
  return (
    <svg
      key={start.round}
      class={`figure ${motionClass(motion)}`}
      role="img"
      aria-label={label}
      viewBox="-114 -206 228 220"
      data-running={running}
      style={{
        '--cycle': `${motion.cycle}ms`,
        '--delay': `${-start.elapsed}ms`,
        '--stride': `${-(motion.scene.stride ?? 0)}px`,
      }}
    >
      <Picture motion={motion} frame={frameAt(motion, start.elapsed)} id={id} />
    </svg>
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

import type { Motion } from '@/core/motion';
import { shots as shotsOf } from './framing';
import { View } from './view';

const GAP = 20;
const CIRCLING = 'M5.3 5.3A7.5 7.5 0 1 1 7.5 0m-3.6-3.2l3.6 3.4l3.2-3.6';

/** A motion without motion: where it begins and where it goes, an arrow between; one picture where hardly anything moves. */
export function Still({
  motion,
  label,
  id,
}: Readonly<{ motion: Motion; label: string; id: string }>) {
  const { width, shots } = shotsOf(motion);
  const all = shots.length * (width + GAP) - GAP;
  return (
    <svg class="figure" role="img" aria-label={label} viewBox={`0 0 ${all} 220`}>
      {shots.map((shot, i) => (
        <svg
          key={i}
          aria-hidden="true"
          x={i * (width + GAP)}
          width={width}
          height="220"
          overflow={shots.length > 1 ? 'hidden' : 'visible'}
          viewBox={shot.viewBox}
        >
          <View motion={shot.motion} moment={shot.moment} id={`${id}-${i}`} />
          {shot.circling && <path class="sign" d={CIRCLING} transform={shot.circling} />}
        </svg>
      ))}
      {shots.length > 1 && <path class="sign" d={`M${width + 2} 64h16m-6-6l6 6l-6 6`} />}
    </svg>
  );
}

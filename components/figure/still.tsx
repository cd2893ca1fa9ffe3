import type { Motion } from '@/core/motion';
import { Picture } from './picture';
import type { Frame } from './rig';
import { extremes } from './samples';

const WIDTH = 150;
const GAP = 20;
const CIRCLING = 'M5.3 5.3A7.5 7.5 0 1 1 7.5 0m-3.6-3.2l3.6 3.4l3.2-3.6';

/** Where to look: the middle of the person, as they stand in the room before it is mirrored. */
function centre({ spine, near, far }: Frame): number {
  const xs = [
    spine.pelvis.at[0] - 26,
    near.leg.foot.at[0] - 12,
    far.leg.foot.at[0] - 12,
    spine.head.at[0] + 18,
    near.arm.palm[0] + 10,
    near.leg.toe.at[0] + 10,
    far.leg.toe.at[0] + 10,
  ];
  return (Math.min(...xs) + Math.max(...xs)) / 2;
}

/** Puts the sign for circling in front of the leg, as high as the hand that circles. */
function besideLeg({ faces }: Motion, { near }: Frame): string {
  const x = 23 + Math.max(near.arm.palm[0], near.leg.shin.at[0], near.leg.foot.at[0]);
  return `translate(${faces === 'left' ? -x : x} ${near.arm.palm[1] - 5}) scale(${faces === 'left' ? -1 : 1} 1)`;
}

/** The room, without a desk that nobody touches: only its corner would show. */
function inView(motion: Motion, frames: readonly Frame[]): Motion {
  const { desk, ...scene } = motion.scene;
  const touched = frames.some(
    ({ near, far }) => Math.max(near.arm.palm[0], far.arm.palm[0]) > (desk ?? 0),
  );
  return touched ? motion : { ...motion, scene };
}

/** A motion without motion: where it begins and where it goes, an arrow between. */
export function Still({
  motion,
  label,
  id,
}: Readonly<{ motion: Motion; label: string; id: string }>) {
  const frames = extremes(motion);
  return (
    <svg class="figure" role="img" aria-label={label} viewBox={`0 0 ${2 * WIDTH + GAP} 220`}>
      {frames.map((frame, i) => {
        const middle = centre(frame);
        const left = (motion.faces === 'left' ? -middle : middle) - WIDTH / 2;
        return (
          <svg
            key={i}
            aria-hidden="true"
            x={i * (WIDTH + GAP)}
            width={WIDTH}
            height="220"
            viewBox={`${left} -206 ${WIDTH} 220`}
          >
            <Picture motion={inView(motion, frames)} frame={frame} id={`${id}-${i}`} />
            {motion.turns && (
              <path class="arrow" d={CIRCLING} transform={besideLeg(motion, frame)} />
            )}
          </svg>
        );
      })}
      <path class="arrow" d={`M${WIDTH + 2} 64h16m-6-6l6 6l-6 6`} />
    </svg>
  );
}

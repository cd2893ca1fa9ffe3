import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { FrontMotion } from '@/core/motion';
import type { Facing } from '@/core/pose';
import { attribute } from '../parts';
import { PersonContext } from '../person-context';
import { HAND, THUMB } from '../shapes';
import { FrontChair } from './chair';
import { FrontHead } from './front-head';
import { type FrontFrame, type LimbPart, SIDES, type SpinePart } from './rig';
import * as shape from './shapes';
import { Warm } from './warm';

type Props = Readonly<{ motion: FrontMotion; frame: FrontFrame; id: string }>;

/** A person who faces us. Seated, the thighs come towards us and lie before the body; the hands are before all. */
export function FrontPerson({ motion, frame, id }: Props) {
  const { left, right, spine, effort } = frame;
  const person = useContext(PersonContext);
  const trunk = (part: SpinePart, children: ComponentChildren) => (
    <g class={`part ${part}`} transform={attribute(spine[part])}>
      {children}
    </g>
  );
  const limb = (side: Facing, part: LimbPart, children: ComponentChildren) => (
    <g class={`part ${side}-${part}`} transform={attribute({ left, right }[side][part])}>
      {children}
    </g>
  );
  const warm = (side: Facing, tint: FrontMotion['tint']) =>
    motion.tint === tint && (
      <Warm
        tint={tint}
        id={id}
        side={side}
        effort={effort[side]}
        group={(part, children) => limb(side, part, children)}
      />
    );
  const leg = (side: Facing) => (
    <g>
      {limb(side, 'shin', <path class="sock" d={shape.SOCK} />)}
      {limb(
        side,
        'foot',
        <g transform={side === 'right' ? 'scale(-1 1)' : undefined}>
          <path class="shoe" d={shape.SHOE} />
          <path class="stitch" d={shape.CAP} />
          <path class="sole" d={shape.SOLE} />
        </g>,
      )}
      {limb(side, 'shin', <path class="leg" d={shape.SHIN} />)}
      {motion.seated && limb(side, 'shin', <path d={shape.SHIN} fill={`url(#${id}-shade)`} />)}
      {limb(side, 'thigh', <path class="leg" d={shape.THIGH} />)}
      {limb(side, 'knee', <circle class="leg" r={shape.DISC.knee} />)}
    </g>
  );
  const arm = (side: Facing) => (
    <g>
      {limb(side, 'shoulder', <circle class="top" r={shape.DISC.shoulder} />)}
      {limb(
        side,
        'upper',
        <>
          <path class="top" d={shape.UPPER} />
          <path class="edge" d="M2-7.4C12-7.2 22-6.2 33-5.6M2 7.4C12 7.2 22 6.2 33 5.6" />
        </>,
      )}
      {warm(side, 'shoulder')}
      {limb(side, 'elbow', <circle class="top" r={shape.DISC.elbow} />)}
      {limb(side, 'thumb', <path class="hand" d={THUMB} />)}
      {limb(side, 'hand', <path class="hand" d={HAND} />)}
      {limb(side, 'fore', <path class="skin" d={shape.FOREARM} />)}
      {limb(side, 'fore', <path class="top" d={shape.CUFF} />)}
    </g>
  );
  const torso = (
    <>
      {trunk('pelvis', <path class="leg" d={shape.PELVIS} />)}
      {SIDES.map((side) => warm(side, 'leg'))}
      {trunk('pelvis', <path class="fly" d={shape.FLY} />)}
      {trunk('pelvis', <path class="top" d={shape.HEM} />)}
      {trunk('belly', <path class="top" d={shape.BELLY} />)}
      {trunk('chest', <path class="top" d={shape.CHEST} />)}
    </>
  );
  return (
    <g class={motion.once ? 'person once' : 'person'} data-person={person}>
      {motion.seated && <FrontChair />}
      {!motion.seated && SIDES.map(leg)}
      {trunk('head', <FrontHead person={person} />)}
      {torso}
      {motion.seated && SIDES.map(leg)}
      {SIDES.map(arm)}
    </g>
  );
}

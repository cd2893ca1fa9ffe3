import type { ComponentChildren } from 'preact';
import type { Motion, Side } from '@/core/motion';
import { Glow } from './glow';
import { attribute, type Part, places } from './parts';
import type { Frame } from './rig';
import { Chair } from './scene';
import * as shape from './shapes';

/** Palm down, the near thumb is behind the hand; on the side of a shin or hanging it is in front. */
function thumbShows({ rest, keys }: Motion, side: Side): boolean {
  const hand = { ...rest, ...keys[0] }[`${side}Hand`];
  return side === 'far' || 'swing' in hand || ('on' in hand && hand.on === 'shin');
}

type Props = Readonly<{ motion: Motion; frame: Frame; glow: string }>;

/** The person in a pose, with the chair between the far leg and the body. Parts carry the classes that keyframes move. */
export function Person({ motion, frame, glow }: Props) {
  const at = places(frame);
  const group = (part: Part, children: ComponentChildren, more = '') => (
    <g class={`part ${part} ${more}`} transform={attribute(at[part])}>
      {children}
    </g>
  );
  const leg = (side: Side) => (
    <g class={side}>
      {group(`${side}-shin`, <path class="sock" d={shape.SOCK} />)}
      {group(
        `${side}-toe`,
        <>
          <path class="shoe" d={shape.TOE} />
          <path class="sole" d={shape.TOE_SOLE} />
        </>,
      )}
      {group(
        `${side}-foot`,
        <>
          <path class="shoe" d={shape.SHOE} />
          <path class="sole" d={shape.SOLE} />
        </>,
      )}
      {group(`${side}-shin`, <path class="leg" d={shape.SHIN} />)}
      {group(`${side}-thigh`, <path class="leg" d={shape.THIGH} />)}
      {(side === 'near' || motion.tint?.legs === 'both') && motion.tint && (
        <Glow
          tint={motion.tint}
          effort={frame.effort}
          id={glow}
          group={(bone, children) => group(bone === 'pelvis' ? bone : `${side}-${bone}`, children)}
        />
      )}
    </g>
  );
  const arm = (side: Side) => (
    <g class={side}>
      {group(
        `${side}-hand`,
        <>
          {thumbShows(motion, side) && <path class="hand" d={shape.THUMB} />}
          <path class="hand" d={shape.HAND} />
        </>,
      )}
      {group(`${side}-fore`, <path class="skin" d={shape.FOREARM} />)}
      {group(
        `${side}-upper`,
        <>
          <path class="top" d={shape.UPPER} />
          <path class="edge" d={shape.UPPER_EDGES} />
        </>,
      )}
      {group(`${side}-fore`, <path class="top cuff" d={shape.CUFF} />)}
    </g>
  );
  return (
    <g class={motion.once ? 'person once' : 'person'}>
      {leg('far')}
      {motion.scene.chair !== undefined && <Chair x={motion.scene.chair} />}
      {arm('far')}
      {group(
        'head',
        <>
          <path class="skin neck" d={shape.NECK} />
          <path class="skin" d={shape.FACE} />
          <path class="hair" d={shape.HAIR} />
          <path class="skin" d={shape.EAR} />
          <path class="line" d={shape.MOUTH} />
          <circle class="eye" cx="10.4" cy="-20.4" r="1.1" />
        </>,
      )}
      {group('pelvis', <path class="leg" d={shape.PELVIS} />)}
      {leg('near')}
      {group('pelvis', <path class="top" d={shape.HEM} />)}
      {group('belly', <path class="top" d={shape.BELLY} />)}
      {group('chest', <path class="top" d={shape.CHEST} />)}
      {arm('near')}
    </g>
  );
}

import type { ComponentChildren } from 'preact';
import type { Feet, SideMotion, Tint } from '@/core/motion';
import type { Side } from '@/core/pose';
import { DrawnArm } from './drawn-arm';
import { DrawnLeg } from './drawn-leg';
import { Glow } from './glow';
import { Head } from './head';
import { attribute, nameOf, type Part, places, type Who } from './parts';
import type { Frame } from './rig';
import { Chair, Stool } from './scene';
import * as shape from './shapes';

/** What of a motion shows in the person. */
type Drawn = Pick<SideMotion, 'fists' | 'keys' | 'once' | 'rest' | 'scene' | 'tint'> &
  Readonly<{ feet?: Feet }>;

/** Palm down, the near thumb is behind the hand; on the side of a shin, on somebody else or hanging it is in front. */
function thumbShows({ rest, keys, fists }: Drawn, side: Side): boolean {
  const hand = { ...rest, ...keys[0] }[`${side}Hand`];
  if (fists) return false;
  if (side === 'far' || 'swing' in hand || 'partner' in hand) return true;
  return 'on' in hand && hand.on === 'shin';
}

/** Which part of the body a tint is drawn on, so that it lies over that part and under what is before it. */
function tintedPart({ region }: Tint): 'hand' | 'upper' | 'leg' {
  if (region === 'hands') return 'hand';
  return region === 'shoulder' ? 'upper' : 'leg';
}

/** From back to front; two people who touch are drawn layer by layer. */
export type Layer = 'back' | 'body' | 'arm';

type Props = Readonly<{
  motion: Drawn;
  frame: Frame;
  glow: string;
  /** Which of the people, 0 to 5; see people.css. */
  person: number;
  /** Which of two; the parts carry it in their names. */
  who?: Who;
  /** Only this layer, instead of all. */
  layer?: Layer;
}>;

/** The person in a pose, with the seat between the far leg and the body. Parts carry the classes that keyframes move. */
export function Person({ motion, frame, glow, person, who, layer }: Props) {
  const at = places(frame);
  const group = (part: Part, children: ComponentChildren) => (
    <g class={`part ${nameOf(part, who)}`} transform={attribute(at[part])}>
      {children}
    </g>
  );
  const tinted = (side: Side, part: ReturnType<typeof tintedPart>) =>
    motion.tint &&
    (side === 'near' || motion.tint.legs === 'both') &&
    tintedPart(motion.tint) === part && (
      <Glow
        tint={motion.tint}
        effort={frame.effort}
        scan={frame.scan}
        id={glow}
        {...(who && { who })}
        group={(bone, children) => group(bone === 'pelvis' ? bone : `${side}-${bone}`, children)}
      />
    );
  const leg = (side: Side) => (
    <DrawnLeg side={side} feet={motion.feet} group={group} glow={tinted(side, 'leg')} />
  );
  const arm = (side: Side) => (
    <DrawnArm
      side={side}
      fist={motion.fists ?? false}
      thumb={thumbShows(motion, side)}
      group={group}
      glow={(part) => tinted(side, part)}
    />
  );
  const layers: Readonly<Record<Layer, () => ComponentChildren>> = {
    back: () => (
      <>
        {leg('far')}
        {motion.scene.chair !== undefined && <Chair x={motion.scene.chair} />}
        {motion.scene.stool !== undefined && <Stool x={motion.scene.stool} />}
        {arm('far')}
      </>
    ),
    body: () => (
      <>
        {group('head', <Head person={person} />)}
        {group('pelvis', <path class="leg" d={shape.PELVIS} />)}
        {leg('near')}
        {group('pelvis', <path class="top" d={shape.HEM} />)}
        {group('belly', <path class="top" d={shape.BELLY} />)}
        {group('chest', <path class="top" d={shape.CHEST} />)}
      </>
    ),
    arm: () => arm('near'),
  };
  return (
    <g class={motion.once ? 'person once' : 'person'} data-person={person}>
      {layer ? (
        layers[layer]()
      ) : (
        <>
          {layers.back()}
          {layers.body()}
          {layers.arm()}
        </>
      )}
    </g>
  );
}

import type { Region, Side, Step } from '@/core/routine';

/** The same hands on the one leg and on the other. */
function pair(name: string, region: Region, source: string): readonly [left: Step, right: Step] {
  const on = (side: Side, letter: string): Step => ({
    id: `m-${name}-${letter}`,
    posture: 'seated',
    region,
    side,
    kind: 'massage',
    source,
  });
  return [on('left', 'l'), on('right', 'r')];
}

export const [ankleLeft, ankleRight] = pair('ankle', 'ankle', 'Self S3, S4, S8');
export const [calfLeft, calfRight] = pair('calf', 'calf', 'Self S3, S4, S8');
/** Corrected: the article pushes the knee sideways. */
export const [kneeLeft, kneeRight] = pair('knee', 'knee', 'Self S6, corrected');
export const [thighLeft, thighRight] = pair('thigh', 'thigh', 'Self S3, S4, S8');
export const [sweepLeft, sweepRight] = pair('sweep', 'whole-leg', 'Self S8, "up and down"');

/** A seated leg from the side: thigh, a calf that is a wave, foot. Lines on 24 by 24. */
export const LEG =
  'M3.6 4.800h9.700c2.8 0 4.5 1.7 4.5 4.2 0 3.4-2.4 4.6-2.4 7.7 0 1.6.9 2.4 2.4 2.400h3';
/** The wave that rises beside it. */
export const WAVE = 'M9.7 19.200c-1-2.4.1-3.9 1-5.3.6-1 .7-1.8.5-2.7';
export const LEG_WIDTH = 3.4;
export const WAVE_WIDTH = 2.4;

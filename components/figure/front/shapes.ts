/**
 * The outlines of a person who faces us, in the measures of the side view. Limbs and spine lie along +x from their joint;
 * limbs are open at their ends, where discs close them, because a limb that points to us shortens and its ends do not.
 */
export const THIGH = 'M0-11.2C16-11.4 34-9.8 48-8.2V8.2C34 9.8 16 11.4 0 11.2Z';
/** The same with the hip's roundness, for the warm colour: it lies over the pelvis too. */
export const WARM_THIGH =
  'M0-11.2C16-11.4 34-9.8 48-8.2V8.2C34 9.8 16 11.4 0 11.2A11.2 11.2 0 0 1 0-11.2Z';
export const SHIN =
  'M0-8.2C8-8.8 16-8.3 24-7.3C30-6.5 36-6 40-5.8Q41 0 40 5.8C36 6 30 6.5 24 7.3C16 8.3 8 8.8 0 8.2Z';
export const SOCK = 'M36-4.2H46V4.2H36Z';
export const UPPER = 'M0-7.4C10-7.2 22-6.2 33-5.6V5.6C22 6.2 10 7.2 0 7.4Z';
export const FOREARM = 'M4-5C11-5.4 20-4.5 30-3.5V3.5C20 4.5 11 5.4 4 5Z';
export const CUFF = 'M0-5.6L10-6Q11.2 0 10 6L0 5.6A5.6 5.6 0 0 1 0-5.6Z';
export const DISC = { hip: 11.2, knee: 8.2, shoulder: 7.4, elbow: 5.6 } as const;

/** A shoe that points at us, its outer side on the right. */
export const SHOE = 'M-5-4.8C-5.4-1-7.2 2-6.6 8.8H10C10.4 3 7-1 5-4.8C2-3.4-2-3.4-5-4.8Z';
export const SOLE = 'M-6.8 6.2H10.1C10.3 7.6 10 9 8.6 9H-5.4Q-7 9-6.8 6.2Z';
export const CAP = 'M-5.9 3.8C-2.6.2 5-.2 8.8 3.6M-2.6-.6H4.4M-3.2-2.6H3.6';

export const PELVIS =
  'M18-14.8C11-15.6 6-18.8 0-19.8A11.2 11.2 0 0 0-11-8.6Q-12 0-11 8.6A11.2 11.2 0 0 0 0 19.8C6 18.8 11 15.6 18 14.8Z';
export const FLY = 'M4 0H-7';
export const HEM = 'M3.5-19Q2 0 3.5 19C9 17.8 14 16.4 18 15.8Q24 0 18-15.8C14-16.4 9-17.8 3.5-19Z';
export const BELLY =
  'M0-15.8C6-15.6 12-16.4 18-17.6Q26 0 18 17.6C12 16.4 6 15.6 0 15.8Q-6 0 0-15.8Z';
export const CHEST =
  'M0-17.6C5-18 9-18.6 11-19.4L17.7-21.2C19.4-16 21.2-10.5 23-6.4Q17.8 0 23 6.4C21.2 10.5 19.4 16 17.7 21.2L11 19.4C9 18.6 5 18 0 17.6Q-8 0 0-17.6Z';

export const NECK = 'M-7 6C-5.8 1-5.6-4-5.8-11H5.8C5.6-4 5.8 1 7 6C3 9-3 9-7 6Z';
export const FACE =
  'M-11.2-22C-11.2-13.4-9.6-8.8-5.6-5.8C-2.4-3.8 2.4-3.8 5.6-5.8C9.6-8.8 11.2-13.4 11.2-22C11.2-33-11.2-33-11.2-22Z';
export const EAR = 'M-10.6-20.6C-13.2-22.2-14-19.6-13.2-17.4C-12.6-15.4-11.4-14.2-10.2-14.6Z';
export const HAIR =
  'M-12.4-18.2C-14.6-27.6-11.6-37.4 0-37.6C11.6-37.4 14.6-27.6 12.4-18.2C11-20.4 10.2-23 9.8-26C5.6-25.2-.6-26.6-4-29.8C-5.2-27.4-7.6-25.6-9.8-25.2C-10.2-22.6-11-20.4-12.4-18.2Z';
export const MOUTH = 'M-3-10.6Q0-8.8 3-10.6';
export const NOSE = 'M-1-14.9Q.4-13.6 1.8-14.9';

/**
 * The outlines of the body's rigid parts. Limbs lie along +x from their joint, front side up; the spine's parts lie along +x
 * with the front below, because they are turned upright; head and foot are drawn as they stand, facing right.
 */
export const THIGH =
  'M0-11.2C16-11.6 34-10 48-8.2A8.2 8.2 0 0 1 48 8.2C36 9 20 12.4 3 12.6A12 12 0 0 1 0-11.2Z';
export const SHIN =
  'M0-8.2C12-8 28-6.4 39.5-5.7Q40.6 0 39.5 6.2C34 6.6 29 8.6 21 10.2C13 11.4 5 9.6 0 8.2A8.2 8.2 0 0 1 0-8.2Z';
export const SOCK = 'M36-4L46-4.2A4.4 4.4 0 0 1 46 4.4L36 4.4Z';
export const SHOE =
  'M-7.6-4.6C-9-1-9 4-8.2 8L12.4 8C15 7 15.4 3.4 13 1.6C9.6.4 7-1.6 5.2-5.2C1-3.6-4-3.6-7.6-4.6Z';
export const SOLE = 'M-8.5 5.6L13.4 5.6Q14 7 12.8 8L-7.6 8Q-8.6 8-8.5 5.6Z';
/** A foot without its shoe, all of it turning about the ankle. */
export const STOCKING =
  'M-5-5C-6.4-2-8.6 1-8.3 4.6C-8 7.2-6.6 8-4.4 8C0 8 2 6.4 6 7C10 7.6 15 8.3 18.6 7.9C21.4 7.4 21.6 4.4 19.4 3C15 1.4 9-.4 4.9-5C2-3.8-2-3.8-5-5Z';
export const BARE =
  'M-4.8-5C-6-2-8.4 1-8.2 4.6C-8 7-6.4 8-4.4 8C-.6 8 1.4 5.6 5 5.8C9 6 11 8.2 13.6 7.8C15 7.6 15.4 7.2 16.4 7.6C18.6 8.4 21.4 7.6 21.4 5.4C21.4 3.6 19 3.2 17 3.2C15.4 3.2 14.4 2.6 12.8 1.6C9.6-.4 6.6-2 4.8-5C2-3.8-2-3.8-4.8-5Z';
/** The nail, the big toe's crease and the ankle of a bare foot. */
export const BARE_LINES =
  'M18.8 4Q20.6 4.4 20.8 5.6M15.6 7.2Q14.6 5.6 15.4 4.4M-1.2-1.2Q.4-3 2-1.2';
export const TOE = 'M-2-6.7C2-6.6 7.4-4.4 8.4-2.2C8.9-.9 8.4 0 7 0L-1 0C-3.6-1-4-5-2-6.7Z';
export const TOE_SOLE = 'M-2-2.4L8.5-2.4C8.9-1 8.4 0 7 0L-1 0Q-2.6-1-2-2.4Z';

export const UPPER =
  'M0-7.4C10-7.2 22-6.2 33-5.6A5.6 5.6 0 0 1 33 5.6C22 6.6 10 7.4 0 7.4A7.4 7.4 0 0 1 0-7.4Z';
export const UPPER_EDGES = 'M2-7.4C12-7.2 22-6.2 33-5.6M2 7.4C12 7.4 22 6.6 33 5.6';
export const FOREARM = 'M0-5C9-5.8 20-4.6 30-3.5L30 3.5C20 4.6 9 5.8 0 5A5 5 0 0 1 0-5Z';
export const CUFF = 'M0-5.6L10-6Q11.2 0 10 6L0 5.6A5.6 5.6 0 0 1 0-5.6Z';
export const HAND =
  'M-1.5-3.5C2-4.3 6-4.6 9-3.8C12-3 12.9-1 12.5.6C12 3.2 8.6 4.4 5 4.3C2 4.2 0 3.8-1.5 3.5Z';
/** Between the fingers; only where a hand is drawn large. */
export const FINGERS = 'M6.6-1.7L11.4-1.5M6.8.5L12.2.6M6.4 2.5L10.6 2.9';
export const THUMB = 'M1.6-3C3.6-6.4 6.6-7.9 8-6.9C9.2-6 7.8-4.2 6-2.4Z';
/** A loose fist, its fingers curled under, thumb along them. */
export const FIST =
  'M-1.5-3.6C1-5.4 5-6.2 8-5.6C11.4-5 12.6-2.2 12.2 1C11.8 4.6 9.4 6.6 6 6.4C2.6 6.2 0 4.8-1.5 3.5Z';
export const FIST_FINGERS = 'M4.4 6.2C3.4 3.6 4.6 1.2 7 1C9 .9 10.4.4 12-.4';

export const PELVIS = 'M18-11.6C9-13.4 4-13.6-2-13.2A13 13 0 0 0-3 12C4 12.8 10 12.4 18 11.8Z';
export const HEM =
  'M5-13.2Q3.8 0 5.4 12.5C10 12.4 14 12.1 18 11.8A11.7 11.7 0 0 0 18-11.7C14-12.3 9-13 5-13.2Z';
export const BELLY =
  'M0-11.7C6-11.6 12-12.2 18-12.6A12.6 12.6 0 0 1 18 12.6C12 12.4 6 12 0 11.8A11.7 11.7 0 0 1 0-11.7Z';
export const CHEST =
  'M0-12.6C7-13.2 13.5-12.4 17-8.6C18.6-6.6 19.6-5.8 21.2-5.4Q20.4 0 20.6 5.2C19 6 17 9 14 11.2C10 13.8 5 13.7 0 12.6A12.6 12.6 0 0 1 0-12.6Z';

export const NECK = 'M-5.6 6C-5.2 0-5.4-6-5.8-11L6.4-9C4.8-5 5 0 6 6Z';
export const FACE =
  'M-10.6-22C-10-31 9-36.4 13.2-27C14-25 13.8-23.4 13.9-21.6C14.6-19.8 16.3-17.6 17.2-16.2C17.6-15.3 16.6-14.7 14.6-14.4C14.8-13.4 15.2-13 14.8-12.2C14.4-11.6 14.8-11.2 14.5-10.4C14.2-9.8 14.3-9.2 14-8C13.4-5.6 10.4-4.8 7-5.2C3-5.6-1-8-3.4-11.6C-8-14-10.8-18-10.6-22Z';
export const MOUTH = 'M14.2-10.6Q12.4-9.8 11-10.4';
export const EAR =
  'M-1.9-18.6C-2-21.2 1.6-21.4 2.2-18.8C2.6-16.8 1-14.6-.2-15C-1.2-15.3-1.8-17-1.9-18.6Z';

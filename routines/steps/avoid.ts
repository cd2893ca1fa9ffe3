import type { ConditionId } from '@/routines/conditions';

/** The sets of conditions that many steps share: evidence.md 3.1. */
type Set = readonly ConditionId[];

/** No massage anywhere. */
export const MASSAGE: Set = [
  'clot',
  'thinner',
  'pregnant',
  'heart',
  'swelling',
  'cancer',
  'surgery-recent',
  'surgery-planned',
  'fever',
  'pad',
  'bone',
  'back-neck',
  'under-18',
  'unsure',
  'no-leg-move',
];
/** No massage below the knee. */
export const LOWER: Set = ['numb', 'veins'];
/** No massage on that leg. */
export const LEG: Set = ['skin', 'injury'];
/** No reaching down, and no leaning forward. */
export const REACH: Set = ['bend', 'hip-precautions'];
export const LEAN: Set = [...REACH, 'balance'];
/** No standing. */
export const STAND: Set = ['no-stand', 'no-leg-move'];
/** No movement of a leg. */
export const MOVE: Set = ['no-leg-move', 'injury'];

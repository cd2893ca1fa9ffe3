import type { Body, Motion, PairMotion, SideMotion } from '@/core/motion';
import { type MotionName, motions } from '@/routines/motions/motions';

export const names = Object.keys(motions) as MotionName[];
export const motion = (name: string): Motion => motions[name as MotionName];
export const isSide = (name: string): boolean => motion(name).view === undefined;

/** A motion that is seen from the side, as all are that have a left and a right, of one person or of two. */
export const sideways = (name: string): SideMotion | PairMotion => {
  const found = motion(name);
  if (!('faces' in found)) throw new Error(`${name} is not seen from the side`);
  return found;
};

/** Whose key poses they are. */
export const bodies = (of: SideMotion | PairMotion): readonly Body[] =>
  of.view === 'pair' ? [of.receiver, of.giver] : [of];

/** A motion of one person who is seen from the side. */
export const side = (name: string): SideMotion => {
  const found = motion(name);
  if (found.view !== undefined) throw new Error(`${name} is not of one person from the side`);
  return found;
};

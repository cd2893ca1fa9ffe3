/** Lengths of the bones, in units of the drawing. */
export const BONE = {
  pelvis: 18,
  belly: 18,
  chest: 20,
  shoulder: 14,
  upper: 33,
  fore: 30,
  palm: 6,
  thigh: 48,
  shin: 46,
} as const;

/** The foot about its ankle: the sole's depth, and where it turns when heel or toes rise. */
export const FOOT = { depth: 8, ball: 12, heel: -5 } as const;

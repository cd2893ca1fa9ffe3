import * as v from 'valibot';

/** The farthest instant that a date can hold: ECMA-262, "Time Values and Time Range". */
export const LAST_INSTANT = 8.64e15;

/** An instant that was stored or heard. */
export const instant = v.pipe(v.number(), v.minValue(0), v.maxValue(LAST_INSTANT));

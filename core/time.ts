/** A moment: ms since the epoch. Names of instants end in At, since or until. */
export type Instant = number;

/** A length of time in ms. */
export type Ms = number;

export const SECOND: Ms = 1000;
export const MINUTE: Ms = 60 * SECOND;
export const HOUR: Ms = 60 * MINUTE;
/** Of 24 hours: a length, not a day of the calendar. */
export const DAY: Ms = 24 * HOUR;

/** Whole minutes in a length of time, rounded down. */
export const wholeMinutes = (length: Ms): number => Math.floor(length / MINUTE);

/** Whole seconds in a length of time, rounded up: a countdown shows 1 until the last second is over. */
export const secondsLeft = (length: Ms): number => Math.ceil(length / SECOND);

import { MINUTE, type Ms } from '@/core/time';
import { lengthInWords } from './words';

/** A length of time to the minute, "1 h 5 min"; to the second below that. */
export const roughLength = (length: Ms): string =>
  lengthInWords(length < MINUTE ? length : Math.round(length / MINUTE) * MINUTE);

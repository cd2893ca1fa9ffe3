import type { Week } from '@/core/settings';
import { usualRange } from './next-range';

/** What working hours begin with when they are switched on: Monday to Friday. */
export const usualWeek: Week = [0, 1, 2, 3, 4, 5, 6].map((day) => (day < 5 ? [usualRange] : []));

import type { WarningSign } from '@/components/warning-sign';
import { warningSign } from '@/routines/warning-signs';

/** What no page about health may say. */
export const REASSURING = /you are (fine|safe|clear|ok)|all clear|nothing to worry|no danger/i;

export const sign = (id: string): WarningSign => {
  const found = warningSign(id);
  if (found === null) throw new Error(`there is no sign ${id}`);
  return found;
};

import { i18n } from '#i18n';
import type { Routine } from '@/core/routine';
import { HOUR, MINUTE, type Ms, SECOND, secondsLeft } from '@/core/time';

// Keys made from ids are out of the compiler's sight; tests/components/words.test.ts walks the catalogue instead.
const byId = i18n.t as unknown as (key: string) => string;
const spelt = (id: string): string => id.replaceAll('-', '_');

/** The name of a step, at most 32 letters. */
export const stepTitle = (id: string): string => byId(`step.${spelt(id)}.title`);

/** How a step is done, in a sentence or three. */
export const stepHow = (id: string): string => byId(`step.${spelt(id)}.how`);

/** A tip, in a sentence or two. */
export const tipText = (id: string): string => byId(`tip.${id}`);

/** A routine with the name that somebody gave it, or without one: then the locales have it. */
type Named = Pick<Routine, 'id' | 'name' | 'isEased'>;

const ofRoutine = ({ id, name }: Named, part: 'name' | 'short' | 'with' | 'lead'): string =>
  name ?? byId(`routine.${spelt(id)}.${part}`);

/** The name of a routine, as a heading. */
export const routineName = (routine: Named): string => ofRoutine(routine, 'name');

/** The name of a routine in one or two words, beside its minutes. */
export const routineShort = (routine: Named): string => ofRoutine(routine, 'short');

/** What a routine is made of, after "Take 3 minutes now". */
export const routineWith = (routine: Named): string =>
  routine.isEased ? i18n.t('eased.with') : ofRoutine(routine, 'with');

/** What happens in a routine, in one sentence; of one that somebody made, its name. */
export const routineLead = (routine: Named): string =>
  routine.isEased ? i18n.t('eased.lead') : ofRoutine(routine, 'lead');

/** A length of time for the eye: "45 s", "1 min 25 s", "2 h 5 min". */
export function lengthInWords(length: Ms): string {
  const whole = Math.round(length / SECOND) * SECOND;
  const hours = Math.floor(whole / HOUR);
  const minutes = Math.floor((whole % HOUR) / MINUTE);
  const seconds = (whole % MINUTE) / SECOND;
  const parts = [
    ...(hours > 0 ? [i18n.t('unit.h', [hours])] : []),
    ...(minutes > 0 ? [i18n.t('unit.min', [minutes])] : []),
    ...(hours === 0 && (seconds > 0 || minutes === 0) ? [i18n.t('unit.s', [seconds])] : []),
  ];
  return parts.join(' ');
}

/** What is left of a step, for the eye: seconds, and from a minute on minutes and seconds, "2:16". */
export function countdown(left: Ms): string {
  const seconds = secondsLeft(left);
  if (seconds < 60) return String(seconds);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** Each line of a message that is a list: its lines are parted by " / ". */
export const linesOf = (message: string): readonly string[] => message.split(' / ');

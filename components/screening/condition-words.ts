import { i18n } from '#i18n';
import type { Side } from '@/core/routine';

// Keys made from ids are out of the compiler's sight; tests/components/screening-words.test.ts walks the data instead.
const byId = i18n.t as unknown as (key: string) => string;
const spelt = (id: string): string => id.replaceAll('-', '_');

/** A condition as one may tick it. */
export const conditionAsk = (id: string): string => byId(`condition.${spelt(id)}.ask`);

/** What follows from a condition. */
export const conditionMeans = (id: string): string => byId(`condition.${spelt(id)}.means`);

/** Whether a condition still holds, as a question; only for one that does not last by itself. */
export const conditionStill = (id: string): string => byId(`condition.${spelt(id)}.still`);

/** A condition in a few words, for the middle of a sentence. */
const conditionShort = (id: string): string => byId(`condition.${spelt(id)}.short`);

/** With the leg or the legs that it is about: "varicose veins (left leg)". */
export const ofLeg = (words: string, side: Side | null): string =>
  side === null ? words : i18n.t(`screening.sided.${side}`, [words]);

/** A condition in a few words, with its leg; null: it is not about a leg. */
export const conditionName = (id: string, side: Side | null): string =>
  ofLeg(conditionShort(id), side);

/** The heading of a group of conditions. */
export const groupTitle = (id: string): string => byId(`screening.${id}`);

/** A warning sign, as one would say that it is happening. */
export const signName = (id: string): string => byId(`redFlag.${spelt(id)}.sign`);

/** What to do about a warning sign. */
export const signAct = (id: string): string => byId(`redFlag.${spelt(id)}.act`);

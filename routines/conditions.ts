import type { Condition } from '@/core/routine';
import { DAY } from '@/core/time';

type Data = Pick<Condition, 'lasts'> & Readonly<{ sided?: true }>;

const asLongAsTheRest: Data = { lasts: null };
const ofALeg: Data = { lasts: null, sided: true };
const WEEK = 7 * DAY;

/**
 * What may speak against a step: evidence.md 4.3. Their words are `condition.<id>.ask` and `.means`. How long an answer
 * holds by itself: 4.1, 3.
 */
const DATA = {
  clot: asLongAsTheRest,
  thinner: asLongAsTheRest,
  heart: asLongAsTheRest,
  pad: asLongAsTheRest,
  swelling: asLongAsTheRest,
  veins: ofALeg,
  numb: asLongAsTheRest,
  diabetes: asLongAsTheRest,
  pregnant: asLongAsTheRest,
  fever: { lasts: 'day' },
  skin: { lasts: WEEK, sided: true },
  injury: { lasts: 6 * WEEK, sided: true },
  'surgery-recent': { lasts: 6 * WEEK },
  'surgery-planned': asLongAsTheRest,
  cancer: asLongAsTheRest,
  bone: asLongAsTheRest,
  'back-neck': asLongAsTheRest,
  knee: ofALeg,
  bend: asLongAsTheRest,
  'hip-precautions': asLongAsTheRest,
  balance: asLongAsTheRest,
  'no-stand': asLongAsTheRest,
  'no-walk': asLongAsTheRest,
  'no-leg-move': asLongAsTheRest,
  'skin-allergy': asLongAsTheRest,
  'under-18': asLongAsTheRest,
  unsure: asLongAsTheRest,
} as const satisfies Readonly<Record<string, Data>>;

export type ConditionId = keyof typeof DATA;

export const conditions = Object.fromEntries(
  Object.entries<Data>(DATA).map(([id, { lasts, sided = false }]) => [id, { id, lasts, sided }]),
) as Readonly<Record<ConditionId, Condition>>;

/** In the order in which they are asked, under a heading each: `screening.<group>`. */
export const conditionGroups = {
  blood: ['clot', 'thinner', 'heart', 'pad', 'swelling', 'veins'],
  now: ['pregnant', 'fever', 'skin', 'injury', 'surgery-recent', 'surgery-planned', 'cancer'],
  body: ['numb', 'diabetes', 'bone', 'back-neck', 'knee', 'skin-allergy'],
  moving: ['bend', 'hip-precautions', 'balance', 'no-stand', 'no-walk', 'no-leg-move'],
  other: ['under-18', 'unsure'],
} as const satisfies Readonly<Record<string, readonly ConditionId[]>>;

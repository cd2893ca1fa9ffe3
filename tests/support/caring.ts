import type { Answers, Screening } from '@/core/screening';
import type { Instant } from '@/core/time';
import { ask, nothingToCareFor, type Story, sitsDown, T0 } from './replay';
import { S } from './routine';

export const answer = (yes: Answers, at: Instant = S) => ask({ type: 'answer-screening', yes }, at);

/** Somebody who sits down at T0 and has nothing to be careful about, but for what is different. */
export const someone = (screening: Partial<Screening>): Story =>
  sitsDown(T0, { screening: { ...nothingToCareFor(T0), ...screening } });

/** What was answered with yes, as it is kept. */
export const said = (yes: Answers, at: Instant = T0): Screening['yes'] =>
  Object.fromEntries(Object.entries(yes).map(([id, side]) => [id, { side, at }]));

import type { Step } from '@/core/routine';
import { massage } from './massage';
import { partner } from './partner';
import { resting } from './rest';
import { seated } from './seated';
import { standing } from './standing';
import { upperBody } from './upper-body';

const all = { ...resting, ...massage, ...seated, ...upperBody, ...standing, ...partner };

export type StepId = keyof typeof all;

/** Every step by its id. Without a prototype: "constructor" is no step. */
export const steps: Readonly<Record<StepId, Step>> = Object.assign(Object.create(null), all);

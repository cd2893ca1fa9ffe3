import type { Catalog } from '@/core/routine';
import { desk3, full5, mini1Massage, mini1Move, quiet1, walk3 } from '@/routines/routines';

const byId = [desk3, walk3, mini1Move, mini1Massage, quiet1, full5].map((routine) => [
  routine.id,
  routine,
]);

/** Every routine by its id, the usual one first. Without a prototype: "constructor" is no routine. */
export const catalog: Catalog = Object.assign(Object.create(null), Object.fromEntries(byId));

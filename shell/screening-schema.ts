import * as v from 'valibot';
import { type Screening, unscreened } from '@/core/screening';
import { instant } from '@/shell/instant-schema';

const record = v.record(v.string(), v.unknown());
const answer = v.object({ side: v.picklist(['left', 'right', 'both']), at: instant });
const redFlag = v.object({ id: v.nullable(v.pipe(v.string(), v.maxLength(40))), at: instant });

const instantOrNull = (value: unknown) => (v.is(instant, value) ? value : null);

/** What speaks against something is never lost: an answer that cannot be read holds for both legs. */
const readYes = (stored: unknown): Screening['yes'] =>
  Object.fromEntries(
    Object.entries(v.is(record, stored) ? stored : {}).map(([id, one]) => [
      id,
      v.is(answer, one) ? one : { side: 'both', at: 0 },
    ]),
  );

const isWhole = (stored: unknown): boolean => v.is(v.record(v.string(), answer), stored);

/** A warning sign that cannot be read is still one. */
function readRedFlag(stored: unknown): Screening['redFlag'] {
  if (stored === undefined || stored === null) return null;
  return v.is(redFlag, stored) ? stored : { id: null, at: 0 };
}

/** What was stored about somebody's health, made whole field by field, on the side of care: what is missing is asked again. */
export const storedScreening = v.pipe(
  v.unknown(),
  v.transform((stored): Screening => {
    if (!v.is(record, stored)) return unscreened;
    return {
      answeredAt: isWhole(stored.yes) ? instantOrNull(stored.answeredAt) : null,
      yes: readYes(stored.yes),
      noSignsAt: instantOrNull(stored.noSignsAt),
      redFlag: readRedFlag(stored.redFlag),
    };
  }),
);

/** The steps in their order. */
export const STEPS = ['rhythm', 'care', 'minute'] as const;
export type Step = (typeof STEPS)[number];

/** Where one is on the page: in a step, or past the last one. */
export type Place = Step | 'ready';
const PLACES: readonly Place[] = [...STEPS, 'ready'];

/** The place that an address names after its '#'; the beginning where it names none. */
export const placeOf = (hash: string): Place =>
  PLACES.find((place) => hash === `#${place}`) ?? 'rhythm';

/** What comes after a place; the last one stays. */
export const after = (place: Place): Place => PLACES[PLACES.indexOf(place) + 1] ?? place;

/** What comes before a place; null: it is the first. */
export const before = (place: Place): Place | null => PLACES[PLACES.indexOf(place) - 1] ?? null;

/** How many steps are behind. */
export const stepsBefore = (place: Place): number => PLACES.indexOf(place);

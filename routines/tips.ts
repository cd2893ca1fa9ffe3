import { quietBreaks } from '@/routines/breaks/quiet';
import { massage } from '@/routines/steps/massage';
import { partner } from '@/routines/steps/partner';
import { type StepId, steps } from '@/routines/steps/steps';

/** A line beside a step, or on the welcome page. Its words are `tip.<id>`. */
type Tip = Readonly<{ id: string; during: readonly StepId[]; onWelcome?: true }>;

const idsOf = <N extends StepId>(some: Readonly<Record<N, unknown>>): readonly N[] =>
  Object.keys(some) as N[];
const both = <N extends string>(name: N) => [`${name}-l`, `${name}-r`] as const;

const ANY = idsOf(steps);
/** Hands on a leg: on one's own, and on anybody's. */
const OWN_HANDS = idsOf(massage);
const HANDS = ANY.filter((id) => steps[id].kind === 'massage');
const PARTNER = idsOf(partner);
/** The steps of the quiet routines. */
const QUIET = ANY.filter((id) =>
  quietBreaks.some(({ slots }) => slots.some(({ step }) => step.id === id)),
);
const STRETCHES = [...both('st-calf'), ...both('st-ham'), ...both('sit-calf')] as const;

/**
 * What is worth saying, and while what is done. What each says, its numbers and where they come from: evidence.md 5.
 * Those on the welcome page stand beside no step.
 */
export const tips: readonly Tip[] = [
  { id: 't01', during: ['walk'] },
  { id: 't02', during: [...both('m-sweep'), ...both('m-calf')] },
  { id: 't03', during: HANDS },
  { id: 't04', during: HANDS },
  { id: 't05', during: OWN_HANDS },
  { id: 't06', during: both('m-ankle') },
  { id: 't07', during: both('m-knee') },
  { id: 't08', during: [...OWN_HANDS, 'lotion'] },
  { id: 't09', during: ['lotion'] },
  { id: 't10', during: ['lotion'] },
  { id: 't11', during: PARTNER },
  { id: 't12', during: ['pp-clean'] },
  { id: 't13', during: both('pp-foot') },
  { id: 't14', during: ['stand'] },
  { id: 't15', during: OWN_HANDS },
  { id: 't16', during: ['stand', ...both('shake')] },
  { id: 't17', during: ['settle'] },
  { id: 't18', during: ['stand'] },
  { id: 't19', during: STRETCHES },
  { id: 't20', during: ['check-in'] },
  { id: 't21', during: HANDS },
  { id: 't22', during: [], onWelcome: true },
  { id: 't23', during: [...HANDS, 'check-in'] },
  { id: 't24', during: ['march', 'squat', 'check-in'] },
  { id: 't25', during: ['ankle-pump', ...QUIET] },
  { id: 't26', during: ['toe-lift'] },
  { id: 't27', during: QUIET },
  { id: 't28', during: ['foot-tap'] },
  { id: 't29', during: ['stand', 'weight-shift'] },
  { id: 't30', during: ['settle'] },
  { id: 't31', during: ['walk'] },
  { id: 't32', during: OWN_HANDS },
  { id: 't33', during: [], onWelcome: true },
];

/** The ids of the tips that fit a step. */
export const tipsFor = (stepId: string): readonly string[] =>
  tips.filter(({ during }) => (during as readonly string[]).includes(stepId)).map(({ id }) => id);

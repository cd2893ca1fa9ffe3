import { lengthOf, type Routine } from '@/core/routine';

/** The headings under which routines are listed, in their order. */
const GROUPS = ['desk', 'feet', 'call', 'chair', 'home', 'own'] as const;
export type Group = (typeof GROUPS)[number];

/** From this share of its length on, a routine is one for the feet. */
const MOSTLY = 3 / 4;

function isOnFeet(routine: Routine): boolean {
  const upright = routine.slots.filter(({ step }) => step.posture !== 'seated');
  return lengthOf({ slots: upright }) >= MOSTLY * lengthOf(routine);
}

/** The heading that a routine belongs under: whom it is for, and at the desk how the body is held. */
function groupOf(routine: Routine): Group {
  switch (routine.setting) {
    case 'desk':
      return isOnFeet(routine) ? 'feet' : 'desk';
    case 'no-room':
      return 'feet';
    case 'arms':
      return 'chair';
    case 'partner':
      return 'home';
    case 'call':
    case 'chair':
    case 'home':
    case 'own':
      return routine.setting;
    default:
      return routine.setting satisfies never;
  }
}

export type RoutineGroups = readonly Readonly<{ group: Group; routines: readonly Routine[] }>[];

/** All routines under their headings, the shortest first, and one's own as they were made; a heading may have none. */
export const grouped = (routines: readonly Routine[]): RoutineGroups =>
  GROUPS.map((group) => ({
    group,
    routines: routines
      .filter((routine) => groupOf(routine) === group)
      .toSorted((a, b) => (group === 'own' ? 0 : lengthOf(a) - lengthOf(b))),
  }));

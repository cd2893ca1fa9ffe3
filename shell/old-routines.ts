type Written = readonly (readonly [step: string, seconds: number])[];

/** What the routines of state version 2 were made of, but for those with massage: one that was being played goes on after the update. */
export const OLD_ROUTINES: ReadonlyMap<string, Written> = new Map<string, Written>([
  [
    'mini-1-move',
    [
      ['ankle-pump', 20],
      ['knee-ext-l', 10],
      ['knee-ext-r', 10],
      ['heel-raise-sit', 20],
    ],
  ],
  [
    'quiet-1',
    [
      ['toe-lift', 20],
      ['heel-raise-sit', 20],
      ['squeeze', 20],
    ],
  ],
  [
    'walk-3',
    [
      ['wake-ankles', 10],
      ['stand', 10],
      ['walk', 150],
      ['sit-down', 10],
    ],
  ],
]);

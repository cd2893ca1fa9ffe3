/** How fast a warning sign wants help. */
export type Urgency = 'now' | 'today';

/** Something that is happening to a person and wants help: evidence.md 4.2. */
export type WarningSign = Readonly<{ id: string; urgency: Urgency }>;

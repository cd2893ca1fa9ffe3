import type { Saving } from './use-saving';

/** What each section of the settings is given. */
export type PartProps = Readonly<{ saving: Saving }>;

import type { Settings } from '@/core/settings';
import type { Saving } from './use-saving';

/** What each section of the settings is given. */
export type PartProps = Readonly<{ settings: Settings; saving: Saving }>;

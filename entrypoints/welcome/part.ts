import type { App } from '@/core/app';
import type { Instant } from '@/core/time';
import type { Asking } from '../popup/use-asking';

/** What each place of the page is given. */
export type PartProps = Asking & Readonly<{ app: App; at: Instant }>;

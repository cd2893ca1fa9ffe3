import type { Calendar } from '@/core/calendar';
import type { Catalog } from '@/core/routine';

/** What core cannot know by itself: the routines there are, and the person's own calendar. */
export type World = Readonly<{ catalog: Catalog; calendar: Calendar }>;

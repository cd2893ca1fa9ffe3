import { redFlags } from '@/routines/red-flags';

type WarningSign = Readonly<{ id: string; urgency: 'now' | 'today' }>;

/** The warning signs, those first that want help now. */
export const warningSigns: readonly WarningSign[] = Object.entries(redFlags).map(
  ([id, urgency]) => ({ id, urgency }),
);

/** The sign that somebody named; null for one without a name, or with one that nobody knows any more. */
export const warningSign = (id: string | null): WarningSign | null =>
  warningSigns.find((sign) => sign.id === id) ?? null;

import { Saved } from '@/components/options/saved';
import { Problem } from '@/components/problem';
import type { Settings } from '@/core/settings';
import type { Saving } from './use-saving';

type KeptProps = Readonly<{ field: keyof Settings; saving: Saving }>;

/** What became of the last change of a field. */
export const Kept = ({ field, saving }: KeptProps) => (
  <Saved
    shown={saving.saved === field}
    problem={<Problem message={saving.refused?.field === field ? saving.refused.message : null} />}
    onUndo={saving.undo}
  />
);

import { useState } from 'preact/hooks';
import type { Settings, SettingsPatch } from '@/core/settings';
import { send } from '@/shell/send';

type Field = keyof Settings;

export type Saving = Readonly<{
  change: (patch: SettingsPatch) => Promise<void>;
  undo: () => Promise<void>;
  /** The field changed last, while that can still be undone. */
  saved: Field | null;
  /** The field whose change was not taken, and why. */
  refused: Readonly<{ field: Field; message: string }> | null;
}>;

/** Saves one setting at a time, at once, and remembers what it was. */
export function useSaving(settings: Settings): Saving {
  const [before, setBefore] = useState<SettingsPatch | null>(null);
  const [refused, setRefused] = useState<Saving['refused']>(null);
  // A patch of this page has exactly one field.
  const fieldOf = (patch: SettingsPatch) => Object.keys(patch)[0] as Field;

  const put = async (patch: SettingsPatch, undo: SettingsPatch | null): Promise<void> => {
    try {
      await send({ type: 'change-settings', patch });
      setBefore(undo);
      setRefused(null);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      setRefused({ field: fieldOf(patch), message });
    }
  };
  return {
    change: (patch) => put(patch, { [fieldOf(patch)]: settings[fieldOf(patch)] }),
    undo: () => (before ? put(before, null) : Promise.resolve()),
    saved: before && fieldOf(before),
    refused,
  };
}

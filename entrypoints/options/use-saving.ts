import { useState } from 'preact/hooks';
import type { Settings, SettingsPatch } from '@/core/settings';
import { send } from '@/shell/send';

/** Where on the page something is changed: a field, or a part of one. */
export type Place = keyof Settings | `hours-${number}` | `favourite-${string}` | 'preset';

export type Saving = Readonly<{
  /** What holds, with what is being saved just now. */
  settings: Settings;
  change: (patch: SettingsPatch, place?: Place) => Promise<void>;
  undo: () => Promise<void>;
  /** Where the last change was made; `before` undoes it, and is null once it has. */
  last: Readonly<{ place: Place; before: SettingsPatch | null }> | null;
  /** Where the last change was not taken, and why. */
  refused: Readonly<{ place: Place; message: string }> | null;
}>;

type Field = keyof Settings;

// Where no place is named a patch has exactly one field.
const fieldOf = (patch: SettingsPatch): Field => Object.keys(patch)[0] as Field;

/** What holds of the fields that a patch changes. */
const heldBy = (settings: Settings, patch: SettingsPatch): SettingsPatch =>
  Object.fromEntries(Object.keys(patch).map((field) => [field, settings[field as Field]]));

/** What is on its way, without a patch that has arrived. A newer one of the same field stays. */
const without = (waiting: SettingsPatch, patch: SettingsPatch): SettingsPatch =>
  Object.fromEntries(
    Object.entries(waiting).filter(([field, value]) => patch[field as Field] !== value),
  );

/** Saves a change at once, and remembers what was before it. */
export function useSaving(stored: Settings): Saving {
  const [waiting, setWaiting] = useState<SettingsPatch>({});
  const [last, setLast] = useState<Saving['last']>(null);
  const [refused, setRefused] = useState<Saving['refused']>(null);
  const settings = { ...stored, ...waiting };

  const put = async (
    place: Place,
    patch: SettingsPatch,
    before: SettingsPatch | null,
  ): Promise<void> => {
    setWaiting((all) => ({ ...all, ...patch }));
    try {
      await send({ type: 'change-settings', patch });
      setLast({ place, before });
      setRefused(null);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      setRefused({ place, message });
    } finally {
      setWaiting((all) => without(all, patch));
    }
  };
  return {
    settings,
    change: (patch, place = fieldOf(patch)) => put(place, patch, heldBy(settings, patch)),
    undo: () => (last?.before ? put(last.place, last.before, null) : Promise.resolve()),
    last,
    refused,
  };
}

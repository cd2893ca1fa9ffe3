import * as v from 'valibot';
import type { Sound } from '@/core/bells';
import { type Settings, usualSettings, VOLUMES } from '@/core/settings';

type Bell = Readonly<{ sound: Sound; volume: Settings['volume'] }>;

const bellSchema = v.object({
  sound: v.picklist(['step', 'end']),
  volume: v.fallback(
    v.pipe(v.string(), v.transform(Number), v.picklist(VOLUMES)),
    usualSettings.volume,
  ),
});

/** The address of the page that plays one sound and closes. */
export const bellAddress = ({ sound, volume }: Bell): string =>
  `/chime.html?${new URLSearchParams({ sound, volume: String(volume) })}`;

/** What the page is to play, from the query of its address; null where that asks for nothing that there is. */
export function readBell(search: string): Bell | null {
  const read = v.safeParse(bellSchema, Object.fromEntries(new URLSearchParams(search)));
  return read.success ? read.output : null;
}

import * as v from 'valibot';
import type { Elsewhere, Stamped } from '@/core/app';
import type { Surroundings } from '@/core/events';
import type { Outlook } from '@/core/outlook';
import { type Field, FOLLOWS, settingsPatchSchema } from '@/core/settings';
import { MINUTE, type Ms } from '@/core/time';
import { browser } from '@/shell/browser';
import { instant } from '@/shell/instant-schema';

/**
 * Each machine has an item of its own in storage.sync, and each setting one, so that two that write at once lose nothing.
 *
 *   break:<random id>  → { legBreakAt, risingAt, saidAt }
 *   setting:<its name> → { value, at }
 */
const BREAK = 'break:';
const SETTING = 'setting:';
const DEVICE = 'device';
/** A machine writes at most so often: of the 120 writes a minute and 1,800 an hour that Chrome allows, one and 60. */
const WRITE_AFTER: Ms = MINUTE;
/** So many machines are remembered, the newest; at under 150 bytes each they stay far below 512 items and 100 KiB. */
const MOST_DEVICES = 50;

const breakSchema = v.object({
  legBreakAt: v.nullable(instant),
  risingAt: v.nullable(instant),
  saidAt: v.number(),
});
type Break = Readonly<v.InferOutput<typeof breakSchema>> & Readonly<{ device: string }>;
const settingSchema = v.object({ value: v.unknown(), at: instant });

const ID = /^[0-9a-f-]{36}$/;

type Items = Readonly<Record<string, unknown>>;
const stored = (): Promise<Items> => browser.storage.sync.get(null);

/** This machine's random id, made once; it says nothing about machine or person. */
async function device(): Promise<string> {
  const known: unknown = (await browser.storage.local.get(DEVICE))[DEVICE];
  if (typeof known === 'string' && ID.test(known)) return known;
  const made = crypto.randomUUID();
  await browser.storage.local.set({ [DEVICE]: made });
  return made;
}

/** Every machine's breaks, the newest first; what cannot be read is left out. */
const breaksIn = (items: Items): readonly Break[] =>
  Object.entries(items)
    .filter(([key]) => key.startsWith(BREAK) && ID.test(key.slice(BREAK.length)))
    .flatMap(([key, value]) => {
      const parsed = v.safeParse(breakSchema, value);
      return parsed.success ? [{ ...parsed.output, device: key.slice(BREAK.length) }] : [];
    })
    .sort((a, b) => b.saidAt - a.saidAt);

/** The settings that can be read, with when they were changed. */
const settingsIn = (items: Items): Stamped =>
  Object.fromEntries(
    FOLLOWS.flatMap((field) => {
      const parsed = v.safeParse(settingSchema, items[SETTING + field]);
      if (!parsed.success) return [];
      const { value, at } = parsed.output;
      return v.is(settingsPatchSchema, { [field]: value }) ? [[field, { value, at }]] : [];
    }),
  );

/** What the person's other machines said last. */
export async function hearMachines(): Promise<Pick<Surroundings, 'elsewhere' | 'following'>> {
  const own = await device();
  const items = await stored();
  const elsewhere: readonly Elsewhere[] = breaksIn(items)
    .filter((one) => one.device !== own)
    .slice(0, MOST_DEVICES)
    .map(({ device, legBreakAt, risingAt }) => ({ device, legBreakAt, risingAt }));
  return { elsewhere, following: settingsIn(items) };
}

/** The settings that are newer here than there. */
function newerSettings(settings: Stamped, items: Items): Items {
  const there = settingsIn(items);
  const isNewer = ([field, said]: [string, Stamped[Field]]): boolean =>
    said !== undefined && said.at > (there[field as Field]?.at ?? 0);
  return Object.fromEntries(
    Object.entries(settings)
      .filter(isNewer)
      .map(([field, said]) => [SETTING + field, said]),
  );
}

type Shared = NonNullable<Outlook['shared']>;

/** Says what is news, if the last writing was not a moment ago; the next event says it again. One writing for all. */
async function share({ breaks, settings, saidAt }: Shared): Promise<void> {
  const own = await device();
  const items = await stored();
  const all = breaksIn(items);
  const said = all.find((one) => one.device === own);
  const newer = newerSettings(settings, items);
  const isSaid =
    (said?.legBreakAt ?? null) === breaks.legBreakAt &&
    (said?.risingAt ?? null) === breaks.risingAt;
  const isSoon = said !== undefined && Math.abs(saidAt - said.saidAt) < WRITE_AFTER;
  if (isSoon || (isSaid && Object.keys(newer).length === 0)) return;
  await browser.storage.sync.set({ [BREAK + own]: { ...breaks, saidAt }, ...newer });
  const forgotten = all.filter((one) => one.device !== own).slice(MOST_DEVICES - 1);
  if (forgotten.length > 0)
    await browser.storage.sync.remove(forgotten.map((one) => BREAK + one.device));
}

/** Takes back what this machine said of its breaks, if it ever said anything. The settings stay for the others. */
async function unshare(): Promise<void> {
  const own: unknown = (await browser.storage.local.get(DEVICE))[DEVICE];
  if (typeof own !== 'string') return;
  await browser.storage.sync.remove(BREAK + own);
  await browser.storage.local.remove(DEVICE);
}

/** Makes storage.sync say what holds: null is that nothing is shared. */
export const say = (shared: Outlook['shared']): Promise<void> =>
  shared === null ? unshare() : share(shared);

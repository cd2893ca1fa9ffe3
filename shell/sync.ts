import * as v from 'valibot';
import type { Elsewhere } from '@/core/app';
import { MINUTE, type Ms } from '@/core/time';
import { browser } from '@/shell/browser';

/**
 * Each machine has an item of its own in storage.sync, so that two that write at once lose nothing.
 *
 *   break:<random id> → { legBreakAt, risingAt, saidAt }
 */
const PREFIX = 'break:';
const DEVICE = 'device';
/** A machine writes at most so often: of the 120 writes a minute and 1,800 an hour that Chrome allows, one and 60. */
const WRITE_AFTER: Ms = MINUTE;
/** So many machines are remembered, the newest; at under 150 bytes each they stay far below 512 items and 100 KiB. */
const MOST_DEVICES = 50;

const instant = v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15)));
const itemSchema = v.object({ legBreakAt: instant, risingAt: instant, saidAt: v.number() });
type Item = Readonly<v.InferOutput<typeof itemSchema>>;

const ID = /^[0-9a-f-]{36}$/;

/** This machine's random id, made once; it says nothing about machine or person. */
async function device(): Promise<string> {
  const stored: unknown = (await browser.storage.local.get(DEVICE))[DEVICE];
  if (typeof stored === 'string' && ID.test(stored)) return stored;
  const made = crypto.randomUUID();
  await browser.storage.local.set({ [DEVICE]: made });
  return made;
}

/** Every machine's item, the newest first; what cannot be read is left out. */
async function items(): Promise<readonly (Item & Readonly<{ device: string }>)[]> {
  const stored = await browser.storage.sync.get(null);
  return Object.entries(stored)
    .filter(([key]) => key.startsWith(PREFIX) && ID.test(key.slice(PREFIX.length)))
    .flatMap(([key, value]) => {
      const parsed = v.safeParse(itemSchema, value);
      return parsed.success ? [{ ...parsed.output, device: key.slice(PREFIX.length) }] : [];
    })
    .sort((a, b) => b.saidAt - a.saidAt);
}

/** What the person's other machines said last. */
export async function breaksElsewhere(): Promise<readonly Elsewhere[]> {
  const own = await device();
  return (await items())
    .filter((item) => item.device !== own)
    .slice(0, MOST_DEVICES)
    .map(({ device, legBreakAt, risingAt }) => ({ device, legBreakAt, risingAt }));
}

/** Says what this machine's last breaks are, if that is news and the last was not a moment ago; the next event says it again. */
async function shareBreaks(item: Item): Promise<void> {
  const { legBreakAt, risingAt, saidAt } = item;
  const own = await device();
  const all = await items();
  const said = all.find((other) => other.device === own);
  const isSaid = said?.legBreakAt === legBreakAt && said.risingAt === risingAt;
  const isSoon = said !== undefined && Math.abs(saidAt - said.saidAt) < WRITE_AFTER;
  const isNothing = said === undefined && legBreakAt === null && risingAt === null;
  if (isSaid || isSoon || isNothing) return;
  await browser.storage.sync.set({ [PREFIX + own]: item });
  const forgotten = all.filter((other) => other.device !== own).slice(MOST_DEVICES - 1);
  if (forgotten.length > 0)
    await browser.storage.sync.remove(forgotten.map((other) => PREFIX + other.device));
}

/** Takes back what this machine said, if it ever said anything. */
async function unshareBreaks(): Promise<void> {
  const own: unknown = (await browser.storage.local.get(DEVICE))[DEVICE];
  if (typeof own !== 'string') return;
  await browser.storage.sync.remove(PREFIX + own);
  await browser.storage.local.remove(DEVICE);
}

/** Makes storage.sync say what holds: null is that nothing is shared. */
export const say = (shared: Item | null): Promise<void> =>
  shared === null ? unshareBreaks() : shareBreaks(shared);

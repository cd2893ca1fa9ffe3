import type { Day } from '@/core/calendar';
import { totalsOf } from '@/core/day-totals';
import { dayOfEntry, type Recorded } from '@/core/history';
import type { HistoryFile } from '@/core/history-file';
import { linesById, type Meeting, meet, type Plan, planOf } from '@/core/history-plan';
import { tellHistoryChanged } from '@/shell/history/changed';
import { atOnce, during, kept, type Work } from '@/shell/history/database';
import { inOrder } from '@/shell/history/in-order';
import { recount } from '@/shell/history/recount';

type Tell = (share: number) => void;

/** What bringing a file in would do, and which days have lines already. */
type Compared = Readonly<{ plan: Plan; days: ReadonlySet<Day> }>;

/** So many lines between two signs of life. */
const STRIDE = 250;

/** Of the whole work, looking at what is here, and writing the lines; the rest are the days. */
const LOOKED = 0.1;
const WRITTEN = 0.8;

async function compare<M extends IDBTransactionMode>(
  file: HistoryFile,
  work: Parameters<typeof inOrder<M>>[0],
  tell: Tell,
  signal: AbortSignal,
): Promise<Compared> {
  const all = await work.objectStore('entries').count();
  const lines = linesById(file);
  const meetings: Meeting[] = [];
  const days = new Set<Day>();
  let looked = 0;
  for await (const here of inOrder(work)) {
    signal.throwIfAborted();
    meetings.push(meet(lines, here));
    for (const one of here) days.add(dayOfEntry(one));
    looked += here.length;
    tell(looked / all);
  }
  return { plan: planOf(file, meetings), days };
}

/** What bringing a file in would do now. Nothing is changed; tells how far it is, from 0 to 1. */
export const planImport = (file: HistoryFile, tell: Tell, signal: AbortSignal): Promise<Plan> =>
  during(async (db) => {
    const { plan } = await compare(file, db.transaction(['entries', 'days']), tell, signal);
    return plan;
  });

/** Does something to all of a list, as many at once as a sign of life is apart; nothing else is waited for. */
async function forEach<T>(
  all: readonly T[],
  act: (one: T) => Promise<unknown>,
  tell: Tell,
  signal: AbortSignal,
): Promise<void> {
  for (let from = 0; from < all.length; from += STRIDE) {
    signal.throwIfAborted();
    await Promise.all(all.slice(from, from + STRIDE).map(async (one) => act(one)));
    tell(Math.min(1, (from + STRIDE) / all.length));
  }
}

/** Counts the days of new lines: from these alone where there was nothing before. */
async function count(
  work: Work,
  fresh: readonly Recorded[],
  before: ReadonlySet<Day>,
  tell: Tell,
  signal: AbortSignal,
): Promise<void> {
  const byDay = Map.groupBy(fresh, dayOfEntry);
  const days = work.objectStore('days');
  const one = ([day, lines]: [Day, readonly Recorded[]]) =>
    before.has(day) ? recount(work, [day]) : days.put(totalsOf(day, lines));
  await forEach([...byDay], one, tell, signal);
}

/**
 * Brings in what is new in a file, with the totals of its days, in one transaction: all of it, or nothing where it fails, is
 * stopped by the signal, or the page is closed. Compared anew in there, so that nothing that came meanwhile is overwritten. Gives what was done.
 */
export async function importHistory(
  file: HistoryFile,
  tell: Tell,
  signal: AbortSignal,
): Promise<Plan> {
  const done = await atOnce(async (work) => {
    const { plan, days } = await compare(file, work, (share) => tell(share * LOOKED), signal);
    const lines = work.objectStore('entries');
    const put = (one: Recorded) => lines.put(kept(one));
    const span = WRITTEN - LOOKED;
    await forEach(plan.fresh, put, (share) => tell(LOOKED + share * span), signal);
    const counted: Tell = (share) => tell(WRITTEN + share * (1 - WRITTEN));
    await count(work, plan.fresh, days, counted, signal);
    signal.throwIfAborted();
    return plan;
  });
  tellHistoryChanged();
  return done;
}

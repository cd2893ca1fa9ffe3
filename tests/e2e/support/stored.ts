import type { App } from '../../../core/app.ts';
import { type Desk, MINUTE } from './desk.ts';

/** As the product stores it. */
const VERSION = 3;

/** What is remembered. Throws where nothing is. */
export async function remembered(desk: Desk): Promise<App> {
  const app = await desk.app();
  if (app === null) throw new Error('nothing is remembered');
  return app;
}

/** Puts something where the state is kept, beside what is there. */
export const put = async (desk: Desk, patch: Partial<App>): Promise<void> =>
  desk.memory().overwrite({ version: VERSION, app: { ...(await remembered(desk)), ...patch } });

/** The list was answered so many browser ms ago. */
export async function putAnswers(
  desk: Desk,
  yes: App['screening']['yes'] = {},
  ago = 0,
): Promise<void> {
  const { screening, heardAt } = await remembered(desk);
  // What comes from the future is not believed.
  await put(desk, { screening: { ...screening, answeredAt: heardAt - ago, yes } });
}

/** Half an hour of sitting is over. */
export async function putReminder(desk: Desk): Promise<void> {
  const { clocks, heardAt } = await remembered(desk);
  const at = { dueAt: heardAt, askedAt: heardAt };
  await put(desk, {
    clocks: { ...clocks, legBreak: 31 * MINUTE, rising: 31 * MINUTE },
    reminder: { ...at, kind: 'raised', asked: 1, left: 1, snoozes: 0, nudged: true },
  });
}

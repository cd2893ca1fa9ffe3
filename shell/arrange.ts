import type { Badge, Outlook } from '@/core/outlook';
import { HEARTBEAT } from '@/core/silence';
import { type Instant, MINUTE, type Ms, SECOND } from '@/core/time';
import { browser } from '@/shell/browser';
import { drawMenu } from '@/shell/menu';
import { now } from '@/shell/now';
import { say } from '@/shell/sync';

/** The one alarm. */
export const ALARM = 'wake';

/** The badge's own colours: theme tokens do not reach the toolbar. */
const TONES: Readonly<Record<Badge['tone'], string>> = { warm: '#b93a26', dim: '#5c626e' };

/** What an extension from a store is served no alarm sooner than: Chrome, alarms.create. Firefox has no such limit. */
const SOONEST: Ms = 30 * SECOND;

let soon: ReturnType<typeof setTimeout> | undefined;

/** Nearer than an alarm may be, the worker is still there: a bell that is due in ten seconds is no use in thirty. The alarm stays as the net. */
function wakeSoon(when: Instant, wake: () => void): void {
  if (import.meta.env.FIREFOX) return;
  clearTimeout(soon);
  const left = when - now();
  if (left > 0 && left < SOONEST) soon = setTimeout(wake, left);
}

/** It repeats at the heartbeat, so that one event that could not be handled does not leave it silent for ever. */
async function setAlarm(when: Instant, wake: () => void): Promise<void> {
  wakeSoon(when, wake);
  const alarm = await browser.alarms.get(ALARM);
  if (alarm?.scheduledTime !== when)
    browser.alarms.create(ALARM, { when, periodInMinutes: HEARTBEAT / MINUTE });
}

/**
 * What this background knows to be set. In Firefox each starts with 60 s (MDN, idle.setDetectionInterval); Chromium keeps
 * for the extension what the last one set, so that a new one has to say it once.
 */
let threshold: Ms | null = import.meta.env.FIREFOX ? 60 * SECOND : null;

/** Firefox forgets and re-learns that somebody is idle each time this is set, and tells it again: only where it changes. */
function setIdleThreshold(wanted: Ms): void {
  if (wanted !== threshold) browser.idle.setDetectionInterval(wanted / SECOND);
  threshold = wanted;
}

/** Makes the browser agree with what holds now. Said again after every event, so that what got lost heals. */
export async function arrange(outlook: Outlook, wake: () => void): Promise<void> {
  const { wakeAt, badge, idleThreshold, menu, shared } = outlook;
  setIdleThreshold(idleThreshold);
  await setAlarm(wakeAt, wake);
  await browser.action.setBadgeText({ text: badge.text });
  await browser.action.setBadgeBackgroundColor({ color: TONES[badge.tone] });
  await drawMenu(menu);
  await say(shared);
}

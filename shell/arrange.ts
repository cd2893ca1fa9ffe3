import type { Badge, Outlook } from '@/core/outlook';
import { HEARTBEAT } from '@/core/silence';
import { MINUTE, type Ms, SECOND } from '@/core/time';
import { browser } from '@/shell/browser';
import { drawMenu } from '@/shell/menu';
import { say } from '@/shell/sync';

/** The one alarm. */
export const ALARM = 'wake';

/** The badge's own colours: theme tokens do not reach the toolbar. */
const TONES: Readonly<Record<Badge['tone'], string>> = { warm: '#b93a26', dim: '#5c626e' };

/** It repeats at the heartbeat, so that one event that could not be handled does not leave it silent for ever. */
async function setAlarm(when: number): Promise<void> {
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
export async function arrange({
  wakeAt,
  badge,
  idleThreshold,
  menu,
  shared,
}: Outlook): Promise<void> {
  setIdleThreshold(idleThreshold);
  await setAlarm(wakeAt);
  await browser.action.setBadgeText({ text: badge.text });
  await browser.action.setBadgeBackgroundColor({ color: TONES[badge.tone] });
  await drawMenu(menu);
  await say(shared);
}

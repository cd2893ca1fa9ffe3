import type { Badge, Outlook } from '@/core/outlook';
import { HEARTBEAT } from '@/core/silence';
import { MINUTE, SECOND } from '@/core/time';
import { browser } from '@/shell/browser';

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

/** Makes the browser agree with what holds now. Said again after every event, so that what got lost heals. */
export async function arrange({ wakeAt, badge, idleThreshold }: Outlook): Promise<void> {
  browser.idle.setDetectionInterval(idleThreshold / SECOND);
  await setAlarm(wakeAt);
  await browser.action.setBadgeText({ text: badge.text });
  await browser.action.setBadgeBackgroundColor({ color: TONES[badge.tone] });
}

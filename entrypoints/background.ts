import { defineBackground } from 'wxt/utils/define-background';
import type { IdleState } from '@/core/app';
import type { Observed } from '@/core/events';
import { IDLE_THRESHOLD } from '@/core/presence';
import { ABSENCE } from '@/core/settings';
import { SECOND } from '@/core/time';
import { catalog } from '@/routines/catalog';
import { ALARM, arrange } from '@/shell/arrange';
import { browser, type Runtime } from '@/shell/browser';
import { commit } from '@/shell/commit';
import { createEngine } from '@/shell/engine';
import { readCommand } from '@/shell/messages';
import { now } from '@/shell/now';
import { answerNotification, perform } from '@/shell/perform';
import { loadApp } from '@/shell/state';

/** Ears only: every listener is registered before the first await, and decides nothing. */
export default defineBackground(() => {
  const engine = createEngine({ now, load: loadApp, commit, perform, arrange }, catalog);

  // The queue logs a fact that could not be taken in; the next one derives it again.
  const hear = (fact: Observed) => engine.hear(fact).catch(() => undefined);
  const observe = (state: IdleState) => hear({ type: 'observed', state });

  // A short rest is believed only from an idle event: Firefox (153) tells of the return only if it told of the rest.
  // A long one shows that the event was lost.
  const observeNow = async () => {
    const state = await browser.idle.queryState(IDLE_THRESHOLD / SECOND);
    if (state !== 'idle') return observe(state);
    const longState = await browser.idle.queryState(ABSENCE.usual / SECOND);
    return longState === 'idle' ? observe('idle') : hear({ type: 'awake' });
  };

  browser.idle.onStateChanged.addListener(observe);
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === ALARM) return observeNow();
  });
  browser.runtime.onStartup.addListener(observeNow);
  browser.runtime.onInstalled.addListener(observeNow);
  browser.notifications.onClicked.addListener(answerNotification);
  browser.runtime.onMessage.addListener(async (message: unknown, sender: Runtime.MessageSender) =>
    engine.hear(readCommand(message, sender)),
  );

  // Where no event says that the browser or the extension was started, the alarm is set all the same.
  engine.hear({ type: 'look' }).catch(() => undefined);
});

import { defineBackground } from 'wxt/utils/define-background';
import type { IdleState } from '@/core/app';
import type { Command, Observed } from '@/core/events';
import { catalog } from '@/routines/catalog';
import { ALARM, arrange } from '@/shell/arrange';
import { browser, type Runtime } from '@/shell/browser';
import { calendar } from '@/shell/calendar';
import { commit } from '@/shell/commit';
import { createEngine } from '@/shell/engine';
import { commandOf } from '@/shell/menu';
import { readCommand } from '@/shell/messages';
import { now } from '@/shell/now';
import { perform, showPopup } from '@/shell/perform';
import { loadApp } from '@/shell/state';
import { lookAround } from '@/shell/surroundings';
import { welcome } from '@/shell/welcome';

/** The keys that people can bind, by their names in the manifest. */
const KEYS: Readonly<Record<string, Command>> = {
  start: { type: 'start-suggested' },
  standing: { type: 'toggle', what: 'standing' },
  pause: { type: 'toggle', what: 'pause' },
  call: { type: 'toggle', what: 'call' },
};

/** Ears only: every listener is registered before the first await, and decides nothing. */
export default defineBackground(() => {
  const engine = createEngine(
    {
      now,
      load: loadApp,
      lookAround,
      commit,
      perform,
      arrange: (outlook) => arrange(outlook, wake),
    },
    { catalog, calendar },
  );

  // The queue logs a fact that could not be taken in; the next one derives it again.
  const hear = (what: Observed | Command) => engine.hear(what).catch(() => undefined);
  const wake = () => hear({ type: 'awake' });

  /** Whoever starts a routine wants to see it. */
  const ask = async (command: Command | null) => {
    if (command === null) return;
    await hear(command);
    if (command.type === 'start-suggested') await showPopup();
  };

  browser.idle.onStateChanged.addListener((state: IdleState) => hear({ type: 'observed', state }));
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === ALARM) return wake();
  });
  browser.runtime.onStartup.addListener(wake);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    wake();
    return welcome(reason, (person) => hear({ type: 'change-settings', patch: { person } }));
  });
  browser.notifications.onClicked.addListener(showPopup);
  browser.commands.onCommand.addListener((key) => ask(KEYS[key] ?? null));
  browser.contextMenus.onClicked.addListener(({ menuItemId }) => ask(commandOf(menuItemId)));
  browser.storage.sync.onChanged.addListener(wake);
  browser.runtime.onMessage.addListener(async (message: unknown, sender: Runtime.MessageSender) =>
    engine.hear(readCommand(message, sender)),
  );

  // Where no event says that the browser or the extension was started, the alarm is set all the same.
  browser.alarms.get(ALARM).then((alarm) => {
    if (alarm === undefined) return wake();
  });
});

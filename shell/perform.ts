import { i18n } from '#i18n';
import type { Way } from '@/core/settings';
import type { Effect } from '@/core/transition';
import { browser } from '@/shell/browser';
import { ring } from '@/shell/ring';
import { openPopup, openWindow } from '@/shell/views';

const NOTIFICATION = 'reminder';

async function notify(): Promise<void> {
  await browser.notifications.create(NOTIFICATION, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: i18n.t('notification.title'),
    message: i18n.t('notification.message'),
  });
}

/** The first that works. The badge needs none of them: it is arranged after every event. */
async function showFirst(ways: readonly (() => Promise<void>)[]): Promise<void> {
  for (const show of ways) {
    try {
      return await show();
    } catch (reason) {
      console.info('this way of reminding was refused', reason);
    }
  }
}

function remind(way: Way): Promise<void> {
  switch (way) {
    case 'popup':
      return showFirst([openPopup, openWindow, notify]);
    case 'notification':
      return showFirst([notify]);
    case 'badge':
      return Promise.resolve();
  }
}

/** Does what happens once. */
export async function perform(effect: Effect): Promise<void> {
  switch (effect.type) {
    case 'remind':
      return remind(effect.way);
    case 'nudge':
      return notify();
    case 'withdraw':
      await browser.notifications.clear(NOTIFICATION);
      return;
    case 'ring':
      return ring(effect.sound, effect.settings);
  }
}

/** Shows the popup to somebody who asked for it, by a click on the notification, a key or the menu. */
export const showPopup = (): Promise<void> => showFirst([openPopup, openWindow]);

import { i18n } from '#i18n';
import { CALLS, type Command, PAUSES } from '@/core/events';
import type { Menu } from '@/core/outlook';
import { MINUTE, type Ms } from '@/core/time';
import { browser } from '@/shell/browser';

type Item = Readonly<{
  id: string;
  title: string;
  /** What a click asks for; a parent asks for nothing. */
  command?: Command;
  parent?: string;
  /** Whether it stands there, and is ticked, by what holds. */
  visible?: (menu: Menu) => boolean;
  checked?: (menu: Menu) => boolean;
}>;

const lasting = (lasts: Ms): string => i18n.t('unit.min', [lasts / MINUTE]);

/** The icon's menu. A browser shows six items at its top level at most. */
const items = (): readonly Item[] => [
  { id: 'start', title: i18n.t('menu.start'), command: { type: 'start-suggested' } },
  {
    id: 'standing',
    title: i18n.t('menu.standing'),
    command: { type: 'toggle', what: 'standing' },
    checked: ({ standing }) => standing,
  },
  { id: 'pause', title: i18n.t('menu.pause'), visible: ({ paused }) => !paused },
  ...PAUSES.map((lasts) => ({
    id: `pause-${lasts / MINUTE}`,
    parent: 'pause',
    title: lasting(lasts),
    command: { type: 'pause', lasts } as const,
  })),
  {
    id: 'pause-tomorrow',
    parent: 'pause',
    title: i18n.t('pause.tomorrow'),
    command: { type: 'pause', lasts: 'tomorrow' },
  },
  {
    id: 'pause-open',
    parent: 'pause',
    title: i18n.t('pause.open'),
    command: { type: 'pause', lasts: null },
  },
  {
    id: 'resume',
    title: i18n.t('menu.resume'),
    command: { type: 'resume' },
    visible: ({ paused }) => paused,
  },
  { id: 'call', title: i18n.t('menu.call'), visible: ({ inCall }) => !inCall },
  ...CALLS.map((lasts) => ({
    id: `call-${lasts / MINUTE}`,
    parent: 'call',
    title: lasting(lasts),
    command: { type: 'begin-call', lasts } as const,
  })),
  {
    id: 'call-open',
    parent: 'call',
    title: i18n.t('call.open'),
    command: { type: 'begin-call', lasts: null },
  },
  {
    id: 'end-call',
    title: i18n.t('menu.endCall'),
    command: { type: 'end-call' },
    visible: ({ inCall }) => inCall,
  },
];

/** What a click on an item asks for; null for one that is not ours. */
export const commandOf = (id: string | number): Command | null =>
  items().find((item) => item.id === id)?.command ?? null;

/** How the menu was last drawn, kept as long as the browser runs: the menu outlives the worker. */
const DRAWN = 'menu';

/** Makes the menu say what holds. Drawn as a whole, and only where it would look different: nothing of it is assumed to be there. */
export async function drawMenu(menu: Menu): Promise<void> {
  const wanted = JSON.stringify(menu);
  const drawn: unknown = (await browser.storage.session.get(DRAWN))[DRAWN];
  if (wanted === drawn) return;
  // If the worker dies in the middle, the next one draws it again.
  await browser.storage.session.remove(DRAWN);
  await browser.contextMenus.removeAll();
  for (const { id, title, parent, visible, checked } of items()) {
    browser.contextMenus.create({
      id,
      title,
      contexts: ['action'],
      ...(parent === undefined ? {} : { parentId: parent }),
      ...(visible === undefined ? {} : { visible: visible(menu) }),
      ...(checked === undefined ? {} : { type: 'checkbox', checked: checked(menu) }),
    });
  }
  await browser.storage.session.set({ [DRAWN]: wanted });
}

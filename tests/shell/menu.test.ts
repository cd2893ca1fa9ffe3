import '../support/english';
import * as v from 'valibot';
import { afterEach, beforeEach, expect, it, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { commandSchema } from '@/core/events';
import type { Menu } from '@/core/outlook';
import { commandOf, drawMenu } from '@/shell/menu';

type Item = Readonly<{
  id: string;
  title: string;
  parentId?: string;
  visible?: boolean;
  checked?: boolean;
}>;

const nothing: Menu = { standing: false, paused: false, inCall: false, playing: false };
let shown: Item[] = [];

beforeEach(() => {
  shown = [];
  vi.spyOn(fakeBrowser.contextMenus, 'removeAll').mockImplementation((async () => {
    shown = [];
  }) as never);
  vi.spyOn(fakeBrowser.contextMenus, 'create').mockImplementation(((item: Item) => {
    shown.push(item);
  }) as never);
});
afterEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

const titled = (title: string) => shown.find((item) => item.title === title);

it('offers start, standing, pause and call, at most six at the top', async () => {
  await drawMenu(nothing);
  const top = shown.filter((item) => item.parentId === undefined && item.visible !== false);
  expect(top.map((item) => item.title)).toEqual([
    'Start a break',
    'I am standing',
    'Pause reminders for',
    'In a call for',
  ]);
  expect(shown.filter((item) => item.parentId === undefined).length).toBeLessThanOrEqual(6);
});

it('asks for something that the background takes, in every item but the two that open', async () => {
  await drawMenu(nothing);
  const commands = shown.map(({ id }) => commandOf(id));
  expect(commands.filter((command) => command === null)).toHaveLength(2);
  for (const command of commands)
    if (command !== null) expect(v.is(commandSchema, command)).toBe(true);
  expect(commandOf('something else')).toBeNull();
});

test.each([
  ['I am standing', 'checked', { standing: true }],
  ['Resume reminders', 'visible', { paused: true }],
  ['The call is over', 'visible', { inCall: true }],
] as const)('says what holds: %s', async (title, mark, holds) => {
  await drawMenu(nothing);
  expect(titled(title)?.[mark]).toBe(false);
  await drawMenu({ ...nothing, ...holds });
  expect(titled(title)?.[mark]).toBe(true);
});

it('is drawn once while nothing changes, also by a worker that starts anew', async () => {
  await drawMenu(nothing);
  await drawMenu({ ...nothing });
  expect(fakeBrowser.contextMenus.removeAll).toHaveBeenCalledTimes(1);
});

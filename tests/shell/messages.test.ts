import { expect, it, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readCommand } from '@/shell/messages';

const own = () => ({ id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html') });

it('reads a command from a page of its own', () => {
  expect(readCommand({ type: 'start-routine', routine: 'walk-3' }, own())).toEqual({
    type: 'start-routine',
    routine: 'walk-3',
  });
});

it('reads what was answered about one’s health, leg by leg', () => {
  const command = { type: 'answer-screening', yes: { veins: 'left', clot: 'both' } };
  expect(readCommand(command, own())).toEqual(command);
});

test.each([
  ['nothing', undefined],
  ['a leg that nobody has', { type: 'answer-screening', yes: { veins: 'middle' } }],
  [
    'more answers than there are questions',
    {
      type: 'answer-screening',
      yes: Object.fromEntries(Array.from({ length: 101 }, (_, nth) => [`c${nth}`, 'both'])),
    },
  ],
  ['an unknown command', { type: 'erase' }],
  ['a fact that only the browser may tell', { type: 'observed', state: 'active' }],
  ['a pause of its own length', { type: 'pause', lasts: 1e12 }],
  ['an interval out of bounds', { type: 'change-settings', patch: { interval: 0 } }],
  ['a setting that does not exist', { type: 'change-settings', patch: { health: 'all' } }],
  ['a field too many', { type: 'skip', really: true }],
])('refuses %s', (_, message) => {
  expect(() => readCommand(message, own())).toThrow('Not a command');
});

test.each([
  [
    'another extension',
    { id: 'somebody-else', url: 'chrome-extension://somebody-else/popup.html' },
  ],
  ['a web page', { ...own(), url: 'https://example.com/popup.html' }],
  ['nobody', { id: own().id }],
])('refuses commands from %s', (_, sender) => {
  expect(() => readCommand({ type: 'look' }, sender)).toThrow(
    'did not come from a page of Legwork',
  );
});

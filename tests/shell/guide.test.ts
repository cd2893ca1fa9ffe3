import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Cue } from '@/core/guidance';
import { usualSettings } from '@/core/settings';
import { createGuide } from '@/shell/guide';
import { T0 } from '../support/replay';

const settings = { ...usualSettings, voice: true };
const step: Cue = { type: 'sound', from: T0, chime: 'step', step: 'walk' };
const end: Cue = { type: 'sound', from: T0, chime: 'end', step: null };

/** A view that writes down what it sounds; `names` are taken by the views of one browser, first come first served. */
function view(names = new Set<string>(), fails: readonly string[] = []) {
  const heard: string[] = [];
  const may = (what: string) => {
    if (fails.includes(what)) throw new Error(`no ${what}`);
  };
  const guide = createGuide(
    {
      isFirst: async (name) => {
        const isFree = !names.has(name);
        names.add(name);
        return isFree;
      },
      chime: async (sound, volume) => {
        may('chime');
        heard.push(`${sound} at ${volume}`);
      },
      speak: async (lines) => {
        may('voice');
        heard.push(lines.join(' '));
        return true;
      },
      hush: () => heard.push('hush'),
    },
    (id) => [`title of ${id}`, 'how'],
  );
  return { ...guide, heard };
}

beforeEach(() => {
  vi.spyOn(console, 'info').mockImplementation(() => undefined);
});
afterEach(() => vi.restoreAllMocks());

describe('a view', () => {
  it('rings the bell first, then speaks the title and how it is done', async () => {
    const one = view();
    await one.follow(step, settings);
    expect(one.heard).toEqual(['hush', 'step at 40', 'title of walk how']);
  });

  it('ends with the bell alone', async () => {
    const one = view();
    await one.follow(end, settings);
    expect(one.heard).toEqual(['hush', 'end at 40']);
  });

  it('does not say what was overtaken while the bell rang', async () => {
    const one = view();
    const first = one.follow(step, settings);
    const second = one.follow({ type: 'hush' }, settings);
    await Promise.all([first, second]);
    expect(one.heard).not.toContain('title of walk how');
  });

  it.each([
    ['chime', ['hush', 'title of walk how']],
    ['voice', ['hush', 'step at 40']],
  ])('goes on where there is no %s', async (missing, heard) => {
    const one = view(new Set(), [missing]);
    await one.follow(step, settings);
    expect(one.heard).toEqual(heard);
    expect(console.info).toHaveBeenCalledOnce();
  });
});

it('is one of several open views that sounds, for each step anew', async () => {
  const names = new Set<string>();
  const [popup, tab] = [view(names), view(names)];
  await Promise.all([popup.follow(step, settings), tab.follow(step, settings)]);
  const later: Cue = { ...step, from: T0 + 20_000 };
  await Promise.all([tab.follow(later, settings), popup.follow(later, settings)]);
  expect(popup.heard).toEqual(['hush', 'step at 40', 'title of walk how', 'hush']);
  expect(tab.heard).toEqual(['hush', 'hush', 'step at 40', 'title of walk how']);
});

it('tells a step from the end of the same instant', async () => {
  const one = view();
  await one.follow(step, settings);
  await one.follow(end, settings);
  expect(one.heard.at(-1)).toBe('end at 40');
});

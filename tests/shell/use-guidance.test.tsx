// @vitest-environment happy-dom
import '../support/english';
import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import type { App } from '@/core/app';
import { MINUTE, SECOND } from '@/core/time';
import { catalog } from '@/routines/catalog';
import { useGuidance } from '@/shell/use-guidance';
import { ask, replay, sitsDown, T0, until } from '../support/replay';

const START = T0 + MINUTE;
const playing = replay(
  [ask({ type: 'start-routine', routine: 'mini-1-move' }, START)],
  sitsDown(T0, { voice: true }),
);
afterEach(cleanup);

/** A view that writes down what it sounds, drawn as often as one likes. */
function view() {
  const heard: string[] = [];
  const ports = {
    isFirst: async () => true,
    chime: async (sound: string) => void heard.push(sound),
    speak: async (lines: readonly string[]) => Boolean(heard.push(lines.join())),
    hush: () => void heard.push('hush'),
  };
  const words = (step: string) => [step];
  const View = ({ app, at }: { app: App | null; at: number }) => {
    useGuidance(app, at, catalog, words, ports);
    return null;
  };
  const { rerender } = render(<View app={null} at={0} />);
  return {
    heard,
    async shows(app: App | null, at: number) {
      rerender(<View app={app} at={at} />);
      await new Promise((resolve) => setTimeout(resolve, 0));
      return heard.splice(0).filter((one) => one !== 'hush');
    },
  };
}

it('sounds steps and the end as they come, each once, and nothing while it loads', async () => {
  const one = view();
  expect(await one.shows(null, START)).toEqual([]);
  expect(await one.shows(playing.app, START)).toEqual(['ankle-pump']);
  expect(await one.shows(playing.app, START + SECOND)).toEqual([]);
  expect(await one.shows(playing.app, START + 20 * SECOND)).toEqual(['step', 'knee-ext-l']);
  const over = until(playing, START + MINUTE).app;
  expect(await one.shows(over, START + MINUTE)).toEqual(['end']);
  expect(await one.shows(over, START + MINUTE + SECOND)).toEqual([]);
});

it('ends what is being spoken when sound is switched off', async () => {
  const one = view();
  await one.shows(playing.app, START);
  const muted = { ...playing.app, settings: { ...playing.app.settings, sound: false } };
  one.heard.length = 0;
  const later = one.shows(muted, START + SECOND);
  expect(one.heard).toEqual(['hush']);
  await later;
});

// @vitest-environment happy-dom
import '../support/english';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Settings, type SettingsPatch, usualSettings } from '@/core/settings';
import { HOUR, MINUTE } from '@/core/time';
import { Rhythm } from '@/entrypoints/options/rhythm';
import { useSaving } from '@/entrypoints/options/use-saving';

let kept: Settings = usualSettings;
beforeEach(() => fakeBrowser.reset());
afterEach(cleanup);

/** The section of the settings, with a background that keeps what it is sent. */
const Page = ({ from }: { from: Settings }) => {
  const [settings, setSettings] = useState<Settings>(from);
  kept = settings;
  useState(() =>
    fakeBrowser.runtime.onMessage.addListener(async ({ patch }: { patch: SettingsPatch }) =>
      setSettings((before) => ({ ...before, ...patch })),
    ),
  );
  return <Rhythm saving={useSaving(settings)} />;
};

const isChosen = (name: RegExp) =>
  (screen.getByRole('radio', { name }) as HTMLInputElement).checked;

it('a preset changes all that makes it, and undo takes all of it back', async () => {
  const before: Settings = { ...usualSettings, interval: 47 * MINUTE, routine: 'desk-3' };
  render(<Page from={before} />);
  expect([/^Half-hour/, /^Hourly/, /^Strong/].some(isChosen)).toBe(false);
  fireEvent.click(screen.getByRole('radio', { name: /^Strong/ }));
  await screen.findByText('Saved.');
  expect(kept).toMatchObject({ interval: 30 * MINUTE, lasts: 5 * MINUTE, routine: 'walk-5' });
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(kept).toEqual(before));
});

it('an interval of one’s own is no preset any more', async () => {
  render(<Page from={usualSettings} />);
  expect(isChosen(/^Half-hour/)).toBe(true);
  const field = screen.getByLabelText('Remind me after this much sitting');
  fireEvent.input(field, { target: { value: '60' } });
  fireEvent.blur(field);
  await waitFor(() => expect(kept.interval).toBe(HOUR));
  expect(isChosen(/^Half-hour/)).toBe(false);
  expect(isChosen(/^Hourly/)).toBe(false);
});

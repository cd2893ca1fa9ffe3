// @vitest-environment happy-dom
import '../support/english';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Settings, type SettingsPatch, usualSettings } from '@/core/settings';
import { MINUTE, SECOND } from '@/core/time';
import { Calls } from '@/entrypoints/options/calls';
import { Hours } from '@/entrypoints/options/hours';
import { Reminders } from '@/entrypoints/options/reminders';
import { Rhythm } from '@/entrypoints/options/rhythm';
import { Sharing } from '@/entrypoints/options/sharing';
import { useSaving } from '@/entrypoints/options/use-saving';
import { Will } from '@/entrypoints/options/will';

const noPermission = {
  granted: false,
  refused: false,
  problem: null,
  ask: () => undefined,
  giveBack: () => undefined,
};

let patches: SettingsPatch[] = [];
let refusal: string | null = null;
beforeEach(() => {
  patches = [];
  refusal = null;
  fakeBrowser.reset();
});
afterEach(cleanup);

/** The sections, with a background that keeps what it is sent. */
const Page = ({ noticesCalls = false }: { noticesCalls?: boolean }) => {
  const [settings, setSettings] = useState<Settings>(usualSettings);
  const saving = useSaving(settings);
  useState(() =>
    fakeBrowser.runtime.onMessage.addListener(async ({ patch }: { patch: SettingsPatch }) => {
      if (refusal !== null) throw new Error(refusal);
      patches.push(patch);
      setSettings((before) => ({ ...before, ...patch }));
    }),
  );
  return (
    <>
      <Will
        settings={saving.settings}
        own={[]}
        paused={false}
        stopped={false}
        noticesCalls={noticesCalls}
      />
      <Rhythm saving={saving} />
      <Reminders saving={saving} />
      <Hours saving={saving} />
      <Calls saving={saving} permission={noPermission} />
      <Sharing saving={saving} />
    </>
  );
};

const will = () => document.querySelector('[aria-live=polite]')?.textContent ?? '';
const radio = (group: RegExp | string, name: string) => {
  const found = screen.getByRole('group', { name: group });
  const one = [...found.querySelectorAll('label')].find((label) => label.textContent === name);
  if (!one) throw new Error(`no choice ${name}`);
  return one;
};
const toggle = (name: string) => fireEvent.click(screen.getByRole('switch', { name }));
const undo = () => screen.findByRole('button', { name: 'Undo' });

describe('a change of the settings', () => {
  it.each<[string, () => void, SettingsPatch]>([
    [
      'a wait for typing',
      () => fireEvent.click(radio(/finish typing/, 'Do not wait')),
      { typing: 0 },
    ],
    ['snoozes in a row', () => fireEvent.click(radio(/may be said/, 'Never')), { snoozes: 0 }],
    [
      'the idle threshold',
      () => fireEvent.click(radio(/Hands are at rest/, '15 s')),
      { idleThreshold: 15 * SECOND },
    ],
    ['waiting in calls', () => toggle('Wait while I am busy'), { defers: false }],
    ['other machines', () => toggle('Share with my other machines'), { sync: true }],
    [
      'the watching limit',
      () => {
        const field = screen.getByLabelText(/^Watching counts/);
        fireEvent.input(field, { target: { value: '240' } });
        fireEvent.blur(field);
      },
      { watching: 240 * MINUTE },
    ],
  ])('is saved at once, and taken back by undo: %s', async (_, change, patch) => {
    render(<Page />);
    change();
    await waitFor(() => expect(patches).toEqual([patch]));
    fireEvent.click(await undo());
    const field = Object.keys(patch)[0] as keyof Settings;
    await waitFor(() => expect(patches[1]).toEqual({ [field]: usualSettings[field] }));
    expect(await screen.findByText('Taken back.')).toBeTruthy();
  });

  it('keeps the focus at the field when it is undone', async () => {
    render(<Page />);
    const field = screen.getByLabelText('Remind me after this much sitting');
    fireEvent.input(field, { target: { value: '45' } });
    fireEvent.blur(field);
    fireEvent.click(await undo());
    await screen.findByText('Taken back.');
    expect(document.activeElement).toBe(field);
  });

  it('says at the field that it was refused, and shows what holds', async () => {
    refusal = 'the disk is full';
    render(<Page />);
    toggle('Share with my other machines');
    expect((await screen.findByText(/the disk is full/)).closest('.setting')).toBe(
      screen.getByRole('switch', { name: /other machines/ }).closest('.setting'),
    );
    expect(
      (screen.getByRole('switch', { name: /other machines/ }) as HTMLInputElement).checked,
    ).toBe(false);
    expect(screen.queryByText('Saved.')).toBeNull();
  });

  it('of two days in quick succession loses neither', async () => {
    render(<Page />);
    toggle('Remind me only in working hours');
    const offs = await screen.findAllByRole('button', { name: /^Day off on/ });
    expect(offs).toHaveLength(5);
    for (const off of offs.slice(0, 2)) fireEvent.click(off);
    await waitFor(() => expect(patches).toHaveLength(3));
    expect(patches[2]?.hours?.filter((day) => day.length === 0)).toHaveLength(4);
  });

  it('brings back the hours of before when they are switched on again', async () => {
    render(<Page />);
    toggle('Remind me only in working hours');
    const [off] = await screen.findAllByRole('button', { name: /^Day off on/ });
    if (off) fireEvent.click(off);
    await waitFor(() => expect(patches).toHaveLength(2));
    toggle('Remind me only in working hours');
    await waitFor(() => expect(patches[2]).toEqual({ hours: null }));
    toggle('Remind me only in working hours');
    await waitFor(() => expect(patches[3]).toEqual(patches[1]));
  });
});

describe('the live sentence', () => {
  it('says when a reminder comes, and what keeps it waiting', () => {
    render(<Page />);
    expect(will()).toMatch(/After every 30 min of sitting/);
    expect(will()).toMatch(/waits up to 1 min for a pause in typing/);
    expect(will()).toMatch(/after 5 min, up to 2 times in a row/);
    expect(will()).not.toMatch(/Working hours/);
  });

  it('claims to notice calls only where it can', () => {
    const { unmount } = render(<Page />);
    expect(will()).toMatch(/In full screen, and in a call that you announce/);
    unmount();
    render(<Page noticesCalls />);
    expect(will()).toMatch(/In a call or full screen/);
  });

  it('follows every change', async () => {
    render(<Page />);
    toggle('Remind me only in working hours');
    await waitFor(() => expect(will()).toMatch(/Working hours: .* to .* to .*\. Outside/));
    fireEvent.click(radio(/may be said/, 'Never'));
    await waitFor(() => expect(will()).toMatch(/cannot be put off/));
    fireEvent.click(radio(/may be said/, 'Once'));
    await waitFor(() => expect(will()).toMatch(/after 5 min, once/));
    fireEvent.click(radio(/finish typing/, 'Do not wait'));
    await waitFor(() => expect(will()).not.toMatch(/pause in typing/));
    toggle('Wait while I am busy');
    await waitFor(() => expect(will()).toMatch(/In a call that you announce, only/));
    for (const off of await screen.findAllByRole('button', { name: /^Day off on/ })) {
      fireEvent.click(off);
    }
    await waitFor(() => expect(will()).toMatch(/Every day is off/));
  });
});

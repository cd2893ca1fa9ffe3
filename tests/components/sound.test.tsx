// @vitest-environment happy-dom
import '../support/english';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SoundButton } from '@/components/player/sound-button';
import { type Settings, type SettingsPatch, usualSettings } from '@/core/settings';
import { Sound } from '@/entrypoints/options/sound';

const { chime, speak } = vi.hoisted(() => ({ chime: vi.fn(), speak: vi.fn() }));
vi.mock('@/shell/chime', () => ({ chime }));
vi.mock('@/shell/speak', () => ({ speak }));

let voices: readonly object[] = [];
beforeEach(() => {
  vi.useFakeTimers();
  voices = [];
  chime.mockReset().mockResolvedValue(undefined);
  speak.mockReset().mockResolvedValue(true);
  fakeBrowser.i18n.getUILanguage = () => 'en-GB';
  vi.stubGlobal(
    'speechSynthesis',
    Object.assign(new EventTarget(), { getVoices: () => voices, cancel: () => undefined }),
  );
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the button in the player', () => {
  it('has one name, says whether it is on, and asks for the other', () => {
    const onToggle = vi.fn();
    const { rerender } = render(<SoundButton on onToggle={onToggle} />);
    const button = screen.getByRole('button', { name: 'Sound', pressed: true });
    expect(button.title).toBe('Sound is on');
    fireEvent.click(button);
    expect(onToggle).toHaveBeenCalledOnce();
    rerender(<SoundButton on={false} onToggle={onToggle} />);
    expect(screen.getByRole('button', { name: 'Sound', pressed: false }).title).toBe(
      'Sound is off',
    );
  });
});

describe('the section of the settings', () => {
  const changes: SettingsPatch[] = [];
  const open = async (own: Partial<Settings> = {}) => {
    changes.length = 0;
    const saving = {
      settings: { ...usualSettings, ...own },
      change: async (patch: SettingsPatch) => void changes.push(patch),
      undo: async () => undefined,
      last: null,
      refused: null,
    };
    render(<Sound saving={saving} />);
    await act(async () => void (await vi.advanceTimersByTimeAsync(2000)));
  };
  const tryIt = async () => {
    fireEvent.click(screen.getByRole('button', { name: 'Try it' }));
    await act(async () => void (await vi.advanceTimersByTimeAsync(0)));
  };
  const pick = (name: string) => fireEvent.click(screen.getByRole('radio', { name }));

  it('changes each of its settings at once', async () => {
    await open({ voice: true });
    for (const name of ['Sound', 'A soft bell', 'Speak each step'])
      fireEvent.click(screen.getByRole('switch', { name }));
    pick('70%');
    pick('Slowly');
    expect(changes).toEqual([
      { sound: false },
      { chime: false },
      { voice: false },
      { volume: 70 },
      { rate: 0.8 },
    ]);
  });

  it('asks how fast to speak only where something is spoken', async () => {
    await open();
    expect(screen.queryByRole('group', { name: 'How fast to speak' })).toBeNull();
  });

  it('says that there is no voice for the language, by its name', async () => {
    await open();
    expect(document.body.textContent).toContain('This browser has no voice for English');
  });

  it('says nothing of the kind where there is one, however late it comes', async () => {
    await open();
    voices = [{ name: 'Alice', lang: 'en-US', localService: true }];
    act(() => void speechSynthesis.dispatchEvent(new Event('voiceschanged')));
    expect(document.body.textContent).not.toContain('no voice');
  });

  it('plays what is chosen, also where the player is muted', async () => {
    await open({ sound: false, voice: true, volume: 70 });
    await tryIt();
    expect(chime).toHaveBeenCalledExactlyOnceWith('end', 70);
    expect(speak.mock.calls[0]?.[0]).toEqual(['This is how a step sounds.']);
  });

  it('plays the bell alone where nothing is spoken, and has nothing to play without both', async () => {
    await open();
    await tryIt();
    expect(speak).not.toHaveBeenCalled();
    cleanup();
    await open({ chime: false });
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Try it' }).disabled).toBe(true);
  });

  it('says why nothing was heard', async () => {
    chime.mockRejectedValue(new Error('no sound yet'));
    await open();
    await tryIt();
    expect(screen.getByText(/no sound yet/)).toBeTruthy();
  });
});

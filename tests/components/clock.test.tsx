// @vitest-environment happy-dom
import '../support/english';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Clock } from '@/components/clock/clock';
import { HOUR, MINUTE } from '@/core/time';
import { catalog } from '@/routines/index';

const all = Object.values(catalog);
const [routine = all[0], ...minis] = all;
if (!routine) throw new Error('the catalog is empty');

const acts = { onStart: vi.fn(), onPause: vi.fn(), onResume: vi.fn() };
afterEach(() => {
  cleanup();
  for (const act of Object.values(acts)) act.mockReset();
});

const counting = {
  ...acts,
  state: { kind: 'counting', left: 5 * MINUTE + 1 } as const,
  legBreak: 24 * MINUTE,
  rising: 52 * MINUTE,
  share: 0.8,
  interval: 30 * MINUTE,
  routine,
  minis,
  massageOn: true,
  problem: null,
  day: null,
};
const text = () => document.body.textContent ?? '';
const press = (name: RegExp | string) => fireEvent.click(screen.getByRole('button', { name }));

describe('the clock', () => {
  it('says both clocks and the minutes that are left, rounded up', () => {
    render(<Clock {...counting} />);
    expect(text()).toMatch(/24\s*min\s*since your last leg break/);
    expect(screen.getByText('52 min')).toBeTruthy();
    expect(screen.getByText('6 min')).toBeTruthy();
  });

  it('starts a mini with one click', () => {
    render(<Clock {...counting} />);
    press(/moving/);
    expect(acts.onStart).toHaveBeenCalledExactlyOnceWith(catalog['mini-1-move']);
  });

  it('asks about new signs wherever a click may start a massage, and only there', () => {
    const { rerender } = render(<Clock {...counting} />);
    expect(text()).toMatch(/New pain, swelling/);
    rerender(<Clock {...counting} massageOn={false} />);
    expect(text()).not.toMatch(/New pain, swelling/);
  });

  it('is paused for as long as was chosen, or until resumed', () => {
    render(<Clock {...counting} />);
    press('Pause');
    press('1 h');
    expect(acts.onPause).toHaveBeenLastCalledWith(HOUR);
    press('Pause');
    press('Until I resume');
    expect(acts.onPause).toHaveBeenLastCalledWith(null);
  });

  it('closes the choice of pauses with Escape, without closing the popup', () => {
    render(<Clock {...counting} />);
    press('Pause');
    const first = screen.getByRole('button', { name: '30 min' });
    expect(document.activeElement).toBe(first);
    expect(fireEvent.keyDown(first, { key: 'Escape' })).toBe(false);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Pause' }));
  });

  it('says until when it is paused, and resumes', () => {
    render(<Clock {...counting} state={{ kind: 'paused', until: '15:10' }} />);
    expect(screen.getByText('15:10')).toBeTruthy();
    press('Resume');
    expect(acts.onResume).toHaveBeenCalledOnce();
  });
});

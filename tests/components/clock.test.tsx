// @vitest-environment happy-dom
import '../support/english';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import type { ComponentProps } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Clock } from '@/components/clock/clock';
import type { ClockFaceProps } from '@/components/clock/clock-face';
import { StartArea } from '@/components/clock/start-area';
import { HOUR, MINUTE } from '@/core/time';
import { catalog } from '@/routines/index';
import { press, text } from '../support/on-the-page';

const all = ['desk-3', 'mini-1-massage', 'mini-1-move', 'short-2', 'full-5', 'quiet-1'].flatMap(
  (id) => catalog.routines[id] ?? [],
);
const [routine = all[0], ...minis] = all;
if (!routine) throw new Error('the catalog is empty');

const onStart = vi.fn();
const onCorrect = vi.fn();
const acts = {
  onStand: vi.fn(),
  onSit: vi.fn(),
  onCall: vi.fn(),
  onEndCall: vi.fn(),
  onPause: vi.fn(),
  onResume: vi.fn(),
};
afterEach(() => {
  cleanup();
  for (const act of [onStart, onCorrect, ...Object.values(acts)]) act.mockReset();
});

const face: ClockFaceProps = {
  state: { kind: 'counting', left: 5 * MINUTE + 1 },
  stance: 'sitting',
  call: null,
  legBreak: 24 * MINUTE,
  rising: 52 * MINUTE,
  stood: 0,
  limit: 30 * MINUTE,
  share: 0.8,
};
const switches = { ...acts, standing: false, inCall: false, paused: false };
const counting: ComponentProps<typeof Clock> = {
  face,
  gap: null,
  start: null,
  question: null,
  switches,
  problem: null,
  day: null,
};
const offer: ComponentProps<typeof StartArea> = {
  routine,
  minis,
  why: 'turn',
  signs: null,
  onStart,
  onAll: vi.fn(),
};
const shows = (part: Partial<ClockFaceProps>) =>
  render(<Clock {...counting} face={{ ...face, ...part }} />);
const button = (name: RegExp | string) => screen.getByRole('button', { name });

describe('the clock', () => {
  it('says both clocks, the minutes that are left, rounded up, and the rhythm', () => {
    render(<Clock {...counting} />);
    expect(text()).toMatch(/24\s*min\s*since your last leg break/);
    expect(screen.getByText('52 min')).toBeTruthy();
    expect(screen.getByText('6 min')).toBeTruthy();
    expect(screen.getByText('Every 30 min of sitting')).toBeTruthy();
  });

  it('says now when the time has come', () => {
    shows({ state: { kind: 'counting', left: 0 } });
    expect(screen.getByText('Now')).toBeTruthy();
  });

  it('starts a mini with one click', () => {
    render(<StartArea {...offer} />);
    press(/moving/);
    expect(onStart).toHaveBeenCalledExactlyOnceWith(catalog.routines['mini-1-move']);
  });

  it('asks about new signs above the buttons, and starting says no', () => {
    const onYes = vi.fn();
    const { rerender } = render(<StartArea {...offer} signs={{ onYes }} />);
    expect(text()).toMatch(/Any new pain, swelling/);
    press('Yes');
    expect(onYes).toHaveBeenCalledOnce();
    press(/^No. Take 3 minutes now/);
    expect(onStart).toHaveBeenCalledExactlyOnceWith(routine);
    rerender(<StartArea {...offer} />);
    expect(text()).not.toMatch(/Any new pain, swelling/);
  });

  it('says why this one, and leads to all the others', () => {
    const onAll = vi.fn();
    render(<StartArea {...offer} why="sat" onAll={onAll} />);
    expect(text()).toContain('after more than an hour of sitting');
    press('All');
    expect(onAll).toHaveBeenCalledOnce();
  });

  it('counts standing while somebody stands', () => {
    const left = 33 * MINUTE;
    shows({
      stance: 'standing',
      state: { kind: 'counting', left },
      stood: 12 * MINUTE,
      limit: 45 * MINUTE,
    });
    expect(text()).toMatch(/12\s*min\s*standing/);
    expect(screen.getByText('33 min')).toBeTruthy();
    expect(text()).toMatch(/24 min\s*of sitting since your last leg break|of sitting.*24 min/);
    expect(screen.getByText('After 45 min of standing')).toBeTruthy();
    expect(screen.getByRole('heading').textContent).toMatch(/standing/);
  });

  it('is quiet outside working hours until they begin, and starts a routine all the same', () => {
    const state = { kind: 'quiet', until: 'Mon 9:00' } as const;
    const start = <StartArea {...offer} />;
    render(<Clock {...counting} face={{ ...face, state }} start={start} />);
    expect(text()).toMatch(/Quiet.*outside your working hours/);
    expect(screen.getByText('Mon 9:00')).toBeTruthy();
    press(/^Take 3 minutes now/);
    expect(onStart).toHaveBeenCalledExactlyOnceWith(routine);
  });

  it.each([
    ['busy', 'until your call or full screen is over'],
    ['call', 'until the call is over'],
  ] as const)('says that a break waits: %s', (until, words) => {
    shows({ state: { kind: 'held', until } });
    expect(screen.getByText('A break waits')).toBeTruthy();
    expect(screen.getByText(words)).toBeTruthy();
  });
});

describe('the standing switch', () => {
  it('shows what holds, and asks for the other', () => {
    const { rerender } = render(<Clock {...counting} />);
    const toggle = screen.getByRole('switch', { name: 'I am standing' });
    expect(toggle.getAttribute('aria-checked')).toBe('false');
    fireEvent.click(toggle);
    expect(acts.onStand).toHaveBeenCalledOnce();
    toggle.focus();
    rerender(<Clock {...counting} switches={{ ...switches, standing: true }} />);
    const on = screen.getByRole('switch', { checked: true });
    expect(on.title).toBe('I am sitting again');
    expect(document.activeElement).toBe(on);
    fireEvent.click(on);
    expect(acts.onSit).toHaveBeenCalledOnce();
  });
});

describe('a call, by hand', () => {
  it('lasts for as long as was chosen, or until it is ended', () => {
    render(<Clock {...counting} />);
    press('In a call');
    press('1 h 30 min');
    expect(acts.onCall).toHaveBeenLastCalledWith(90 * MINUTE);
    press('In a call');
    press('Until I end it');
    expect(acts.onCall).toHaveBeenLastCalledWith(null);
  });

  it('keeps the focus where it was chosen, when it begins and when it is over', () => {
    const { rerender } = render(<Clock {...counting} />);
    press('In a call');
    expect(document.activeElement).toBe(button('30 min'));
    press('30 min');
    expect(document.activeElement).toBe(button('In a call'));
    rerender(<Clock {...counting} switches={{ ...switches, inCall: true }} />);
    expect(document.activeElement).toBe(button('The call is over'));
    press('The call is over');
    expect(acts.onEndCall).toHaveBeenCalledOnce();
    rerender(<Clock {...counting} />);
    expect(document.activeElement).toBe(button('In a call'));
  });

  it('closes the choice when the call was begun elsewhere', () => {
    const { rerender } = render(<Clock {...counting} />);
    press('In a call');
    rerender(<Clock {...counting} switches={{ ...switches, inCall: true }} />);
    expect(document.activeElement).toBe(button('The call is over'));
    rerender(<Clock {...counting} />);
    expect(screen.queryByRole('button', { name: 'Until I end it' })).toBeNull();
  });

  it.each([
    ['15:10', 'until 15:10'],
    [null, 'until you end it'],
  ])('says until when: %s', (until, words) => {
    shows({ call: { until } });
    expect(screen.getByText('In a call', { selector: 'dd' })).toBeTruthy();
    expect(screen.getByText(words)).toBeTruthy();
    expect(screen.getByText('6 min')).toBeTruthy();
  });
});

describe('the pause', () => {
  it.each([
    ['1 h', HOUR],
    ['Until tomorrow', 'tomorrow'],
    ['Until I resume', null],
  ])('lasts as chosen: %s', (words, lasts) => {
    render(<Clock {...counting} />);
    press('Pause');
    press(words);
    expect(acts.onPause).toHaveBeenCalledExactlyOnceWith(lasts);
  });

  it('closes its choice with Escape, without closing the popup', () => {
    render(<Clock {...counting} />);
    press('Pause');
    const first = button('30 min');
    expect(document.activeElement).toBe(first);
    expect(fireEvent.keyDown(first, { key: 'Escape' })).toBe(false);
    expect(document.activeElement).toBe(button('Pause'));
  });

  it('says until when, and resumes', () => {
    render(
      <Clock
        {...counting}
        face={{ ...face, state: { kind: 'paused', until: '15:10' } }}
        switches={{ ...switches, paused: true }}
      />,
    );
    expect(screen.getByText('15:10')).toBeTruthy();
    press('Resume');
    expect(acts.onResume).toHaveBeenCalledOnce();
  });
});

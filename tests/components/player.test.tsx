// @vitest-environment happy-dom
import '../support/english';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Player } from '@/components/player/player';
import { MINUTE, SECOND } from '@/core/time';
import { catalog } from '@/routines/index';

const routine = catalog.routines['mini-1-move'];
if (!routine) throw new Error('mini-1-move is missing');

const walk = catalog.routines['walk-3'];
if (!walk) throw new Error('walk-3 is missing');

const acts = {
  onToggle: vi.fn(),
  onBack: vi.fn(),
  onNext: vi.fn(),
  onWrong: vi.fn(),
  onSeated: vi.fn(),
};
afterEach(() => {
  cleanup();
  for (const act of Object.values(acts)) act.mockReset();
  document.documentElement.style.direction = '';
});

const playing = {
  ...acts,
  routine,
  index: 1,
  stepElapsed: 4 * SECOND,
  stepLeft: 6 * SECOND,
  running: true,
  atDesk: false,
  tip: null,
  figure: null,
  problem: null,
};

describe('the player', () => {
  it('shows the step, its seconds, its place and what comes next', () => {
    render(<Player {...playing} />);
    expect(screen.getByRole('heading').textContent).toBe('Straighten left knee');
    expect(screen.getByRole('timer', { name: '6 seconds left' })).toBeTruthy();
    expect(screen.getByRole('img', { name: 'Step 2 of 4' })).toBeTruthy();
    expect(screen.getByText('Next: Straighten right knee')).toBeTruthy();
  });

  it('says the step aloud, and never the seconds', () => {
    const { container, rerender } = render(<Player {...playing} />);
    rerender(<Player {...playing} stepElapsed={5 * SECOND} stepLeft={5 * SECOND} />);
    const live = container.querySelectorAll('[aria-live]');
    expect([...live].map((one) => one.textContent)).toEqual(['Straighten left knee']);
  });

  it('puts the focus on the pause', () => {
    render(<Player {...playing} />);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Pause' }));
  });

  it('hears the arrows and the space bar wherever the focus is', () => {
    render(<Player {...playing} />);
    fireEvent.keyDown(document.body, { key: 'ArrowRight' });
    fireEvent.keyDown(document.body, { key: 'ArrowLeft' });
    fireEvent.keyDown(document.body, { key: ' ' });
    expect(acts.onNext).toHaveBeenCalledOnce();
    expect(acts.onBack).toHaveBeenCalledOnce();
    expect(acts.onToggle).toHaveBeenCalledOnce();
  });

  it('leaves the space bar to a button, and Escape and shortcuts to the browser', () => {
    render(<Player {...playing} />);
    fireEvent.keyDown(screen.getByRole('button', { name: 'Next step' }), { key: ' ' });
    fireEvent.keyDown(document.body, { key: 'Escape' });
    fireEvent.keyDown(document.body, { key: 'ArrowLeft', altKey: true });
    for (const act of Object.values(acts)) expect(act).not.toHaveBeenCalled();
  });

  it('turns the arrows round where writing goes from right to left', () => {
    document.documentElement.style.direction = 'rtl';
    render(<Player {...playing} />);
    fireEvent.keyDown(document.body, { key: 'ArrowLeft' });
    expect(acts.onNext).toHaveBeenCalledOnce();
  });

  it('offers to go on while paused, and a way out when something is wrong', () => {
    render(<Player {...playing} running={false} />);
    fireEvent.click(screen.getByRole('button', { name: 'Go on' }));
    fireEvent.click(screen.getByRole('button', { name: 'Something is wrong' }));
    expect(acts.onToggle).toHaveBeenCalledOnce();
    expect(acts.onWrong).toHaveBeenCalledOnce();
  });

  it.each([
    [59 * SECOND, '59', '59 seconds left'],
    [59 * SECOND + 1, '1:00', '1 min left'],
    [2 * MINUTE + 16 * SECOND, '2:16', '2 min 16 s left'],
    [61 * SECOND, '1:01', '1 min 1 s left'],
  ])('shows %d ms as %s', (stepLeft, words, heard) => {
    render(<Player {...playing} routine={walk} index={2} stepLeft={stepLeft} />);
    expect(screen.getByRole('timer', { name: heard }).textContent).toBe(words);
  });
});

describe('somebody still at the desk', () => {
  const walking = { ...playing, routine: walk, index: 2 };
  const question = () => screen.getByRole('status').textContent;

  it('is asked, aloud and without taking the focus, and offered the rest in the chair', () => {
    const { rerender } = render(<Player {...walking} />);
    expect(question()).toBe('');
    rerender(<Player {...walking} atDesk />);
    expect(question()).toContain('Still at the desk?');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Pause' }));
    fireEvent.click(screen.getByRole('button', { name: 'Do a seated move instead' }));
    expect(acts.onSeated).toHaveBeenCalledOnce();
  });

  it('gets the focus back on the pause when the question goes away under it', () => {
    const { rerender } = render(<Player {...walking} atDesk />);
    screen.getByRole('button', { name: 'Do a seated move instead' }).focus();
    rerender(<Player {...walking} />);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Pause' }));
  });

  it('is only asked where nothing can be done in the chair', () => {
    render(<Player {...walking} atDesk onSeated={null} />);
    expect(question()).toBe('Still at the desk?');
    expect(screen.getByText(/An easy pace/)).toBeTruthy();
  });
});

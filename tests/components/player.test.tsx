// @vitest-environment happy-dom
import '../support/english';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Player } from '@/components/player/player';
import { SECOND } from '@/core/time';
import { catalog } from '@/routines/index';

const routine = catalog['mini-1-move'];
if (!routine) throw new Error('mini-1-move is missing');

const acts = { onToggle: vi.fn(), onBack: vi.fn(), onNext: vi.fn(), onWrong: vi.fn() };
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
});

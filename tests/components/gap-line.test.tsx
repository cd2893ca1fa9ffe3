// @vitest-environment happy-dom
import '../support/english';
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { GapLine } from '@/components/gap-line';
import { press } from '../support/on-the-page';

const onCorrect = vi.fn();
afterEach(() => {
  cleanup();
  onCorrect.mockReset();
});

const shown = { span: '12:02 – 12:41', stance: 'sitting', onCorrect } as const;
const buttons = () => screen.getAllByRole('button').map((one) => one.textContent);

describe('the last gap', () => {
  it.each([
    ['away', 'sitting', 'counted as away', 'I was still sitting', 'there'],
    ['away', 'standing', 'counted as away', 'I was still standing', 'there'],
    ['there', 'sitting', 'counted as sitting', 'I was away', 'away'],
    ['there', 'standing', 'counted as standing', 'I was away', 'away'],
  ] as const)('that was read as %s, %s, can be read the other way', (...row) => {
    const [reading, stance, counted, offered, other] = row;
    render(<GapLine {...shown} reading={reading} stance={stance} />);
    expect(screen.getByRole('status').textContent).toBe(`12:02 – 12:41: ${counted}.`);
    expect(buttons()).toEqual([offered]);
    press(offered);
    expect(onCorrect).toHaveBeenCalledExactlyOnceWith(other);
  });

  it('that was both can be read both ways', () => {
    render(<GapLine {...shown} reading="both" />);
    expect(buttons()).toEqual(['I was still sitting', 'I was away']);
  });

  it.each([
    ['I was still sitting', 'there', 'I was away'],
    ['I was away', 'away', 'I was still sitting'],
  ] as const)('leaves the focus on what takes %s back', (name, reading, back) => {
    const { rerender } = render(<GapLine {...shown} reading="both" />);
    screen.getByRole('button', { name }).focus();
    press(name);
    rerender(<GapLine {...shown} reading={reading} />);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: back }));
  });
});

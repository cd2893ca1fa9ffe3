// @vitest-environment happy-dom
import '../support/english';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MinutesField } from '@/components/options/minutes-field';
import { INTERVAL } from '@/core/settings';
import { MINUTE } from '@/core/time';

afterEach(cleanup);

const onChange = vi.fn();
afterEach(() => onChange.mockReset());
const field = () => screen.getByLabelText('Remind me') as HTMLInputElement;
const shown = { name: 'Remind me', help: '10 to 180', bounds: INTERVAL, onChange };

function enter(text: string): void {
  fireEvent.input(field(), { target: { value: text } });
  fireEvent.blur(field());
}

describe('a field of minutes', () => {
  it.each([
    ['', /type a number/],
    ['  ', /type a number/],
    ['0', /At least 10/],
    ['9', /At least 10/],
    ['-30', /At least 10/],
    ['181', /At most 180/],
    ['1e9', /At most 180/],
    ['NaN', /not a number/],
    ['half an hour', /not a number/],
    ['12.5', /Whole minutes/],
  ])('refuses %j in words, keeps what was typed and what holds', (text, words) => {
    render(<MinutesField {...shown} value={30 * MINUTE} />);
    enter(text);
    expect(field().getAttribute('aria-invalid')).toBe('true');
    expect(field().value).toBe(text);
    const described = field().getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(described.map((id) => document.getElementById(id)?.textContent).join(' ')).toMatch(
      words,
    );
    expect(screen.getByRole('status').textContent).toContain('30');
    expect(onChange).not.toHaveBeenCalled();
  });

  it.each(['10', '180', ' 45 '])('takes %j at once', (text) => {
    render(<MinutesField {...shown} value={30 * MINUTE} />);
    enter(text);
    expect(onChange).toHaveBeenCalledExactlyOnceWith(Number(text) * MINUTE);
    expect(field().getAttribute('aria-invalid')).toBe('false');
  });

  it('takes a value with Enter, and asks for nothing that holds already', () => {
    render(<MinutesField {...shown} value={30 * MINUTE} />);
    fireEvent.keyDown(field(), { key: 'Enter' });
    expect(onChange).not.toHaveBeenCalled();
  });

  it('shows what an undo brought back', () => {
    const { rerender } = render(<MinutesField {...shown} value={45 * MINUTE} />);
    rerender(<MinutesField {...shown} value={30 * MINUTE} />);
    expect(field().value).toBe('30');
  });
});

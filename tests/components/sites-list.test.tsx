// @vitest-environment happy-dom
import '../support/english';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it } from 'vitest';
import { Sites } from '@/components/options/sites/sites';
import { MEETING_SITES } from '@/core/settings';

afterEach(cleanup);

const Held = ({ of = MEETING_SITES }: { of?: readonly string[] }) => {
  const [sites, setSites] = useState(of);
  return <Sites sites={sites} onChange={setSites} />;
};

const field = () => screen.getByLabelText('Add a site') as HTMLInputElement;
const shown = () => screen.queryAllByRole('listitem').map((item) => item.textContent);
function add(text: string): void {
  fireEvent.input(field(), { target: { value: text } });
  fireEvent.click(screen.getByRole('button', { name: 'Add' }));
}

describe('the list of meeting sites', () => {
  it('takes what is pasted, empties the field and keeps the focus there', () => {
    render(<Held />);
    add('https://www.Gather.town/app');
    expect(shown()).toContain('gather.town');
    expect(field().value).toBe('');
    expect(document.activeElement).toBe(field());
  });

  it('takes an address with Enter', () => {
    render(<Held />);
    fireEvent.input(field(), { target: { value: 'gather.town' } });
    fireEvent.keyDown(field(), { key: 'Enter' });
    expect(shown()).toContain('gather.town');
  });

  it.each([
    ['hello', /not an address/],
    ['', /type the address/],
    ['zoom.us', /zoom.us is already in the list\./],
    ['us02web.zoom.us', /stands for this address too/],
  ])('refuses %j at the field, and keeps what was typed', (text, words) => {
    render(<Held />);
    add(text);
    expect(screen.getByRole('status').textContent).toMatch(words);
    expect(field().getAttribute('aria-invalid')).toBe('true');
    expect(field().value).toBe(text);
    expect(shown()).toHaveLength(MEETING_SITES.length);
    fireEvent.input(field(), { target: { value: `${text}x` } });
    expect(field().getAttribute('aria-invalid')).toBe('false');
  });

  it('removes a site, and the focus goes to its neighbour', () => {
    render(<Held of={['a.org', 'b.org']} />);
    fireEvent.click(screen.getByRole('button', { name: 'Remove a.org' }));
    expect(shown()).toEqual(['b.org']);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Remove b.org' }));
    fireEvent.click(screen.getByRole('button', { name: 'Remove b.org' }));
    expect(screen.getByText(/The list is empty/)).toBeTruthy();
    expect(document.activeElement).toBe(field());
  });

  it('goes back to the usual list, which is offered only where it is another', () => {
    render(<Held />);
    expect(screen.queryByRole('button', { name: 'Back to the usual list' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Remove zoom.us' }));
    fireEvent.click(screen.getByRole('button', { name: 'Back to the usual list' }));
    expect(shown()).toEqual([...MEETING_SITES]);
  });
});

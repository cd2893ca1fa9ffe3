// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Figure } from '@/components/figure/figure';
import { motions } from '@/routines/motions/motions';

afterEach(cleanup);

const picture = () => screen.getByRole('img', { name: 'A person walks' });
const walking = { motion: motions.walk, running: true, label: 'A person walks' };

describe('a figure', () => {
  it('is one picture with a name', () => {
    render(<Figure {...walking} elapsed={0} />);
    expect(picture().tagName).toBe('svg');
  });

  it('begins where the step is, and is not moved by the seconds that follow', () => {
    const { rerender } = render(<Figure {...walking} elapsed={5000} />);
    const before = picture();
    rerender(<Figure {...walking} elapsed={6000} />);
    expect(picture()).toBe(before);
    expect(picture().style.getPropertyValue('--delay')).toBe('-5000ms');
  });

  it('starts afresh when the step begins again or another comes', () => {
    const { rerender } = render(<Figure {...walking} elapsed={5000} />);
    rerender(<Figure {...walking} elapsed={0} />);
    expect(picture().style.getPropertyValue('--delay')).toBe('0ms');
    rerender(<Figure {...walking} motion={motions.stand} elapsed={200} />);
    expect(picture().style.getPropertyValue('--delay')).toBe('-200ms');
  });

  it('waits while the routine is paused', () => {
    render(<Figure {...walking} elapsed={0} running={false} />);
    expect(picture().getAttribute('data-running')).toBe('false');
  });

  it('shares its keyframes with its like, and takes them along when the last one leaves', () => {
    const [one, two] = [
      render(<Figure {...walking} elapsed={0} />),
      render(<Figure {...walking} elapsed={0} />),
    ];
    expect(document.adoptedStyleSheets).toHaveLength(1);
    one.unmount();
    expect(document.adoptedStyleSheets).toHaveLength(1);
    two.unmount();
    expect(document.adoptedStyleSheets).toHaveLength(0);
  });

  it('stands still as two positions, without any animation, when asked', () => {
    render(<Figure {...walking} elapsed={0} still />);
    expect(picture().querySelectorAll('svg')).toHaveLength(2);
    expect(picture().className).not.toContain('motion');
  });
});

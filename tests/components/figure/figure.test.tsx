// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Figure } from '@/components/figure/figure';
import { FRONT_HAIR } from '@/components/figure/front/hair';
import { HAIR } from '@/components/figure/hair';
import { PersonContext, partnerOf } from '@/components/figure/person-context';
import { PEOPLE } from '@/core/settings';
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

  it.each(['weight-shift', 'toe-scrunch'] as const)('shows %s from its own view', (name) => {
    const { rerender } = render(<Figure {...walking} motion={motions[name]} elapsed={0} />);
    expect(picture().querySelectorAll('.part').length).toBeGreaterThan(10);
    expect(picture().querySelectorAll('.sign')).toHaveLength(motions[name].signs?.length ?? 0);
    rerender(<Figure {...walking} motion={motions[name]} elapsed={0} still />);
    expect(picture().querySelectorAll('svg')).toHaveLength(2);
  });
});

describe('two people', () => {
  const rubbing = { motion: motions['pp-calf-l'], running: true, label: 'Two people' };
  const numbers = (root: ParentNode) =>
    new Set(
      [...root.querySelectorAll('[data-person]')].map((one) => one.getAttribute('data-person')),
    );

  it('are one picture of two who look different', () => {
    render(<Figure {...rubbing} elapsed={0} person={5} />);
    expect(screen.getAllByRole('img')).toHaveLength(1);
    expect(numbers(document)).toEqual(new Set(['5', '0']));
  });

  it('show who gives as the chosen person', () => {
    render(<Figure {...rubbing} elapsed={0} person={2} />);
    const giver = document.querySelector('.giver');
    expect(giver && numbers(giver)).toEqual(new Set(['2']));
  });

  it('stand still as two positions, or as one if they hardly move', () => {
    const { rerender } = render(<Figure {...rubbing} elapsed={0} still />);
    expect(document.querySelectorAll('svg svg')).toHaveLength(2);
    rerender(<Figure {...rubbing} motion={motions['pp-hips']} elapsed={0} still />);
    expect(document.querySelectorAll('svg svg')).toHaveLength(1);
  });
});

describe('the chosen person', () => {
  it('comes from around the figure, unless the figure says another', () => {
    const { rerender } = render(
      <PersonContext.Provider value={3}>
        <Figure {...walking} elapsed={0} />
      </PersonContext.Provider>,
    );
    expect(document.querySelector('[data-person="3"]')).not.toBeNull();
    rerender(
      <PersonContext.Provider value={3}>
        <Figure {...walking} elapsed={0} person={1} />
      </PersonContext.Provider>,
    );
    expect(document.querySelector('[data-person="1"]')).not.toBeNull();
  });

  it('is one of six with hair and colours of their own', () => {
    const colours = readFileSync('components/figure/people.css', 'utf8');
    expect([HAIR, FRONT_HAIR].map(({ length }) => length)).toEqual([PEOPLE, PEOPLE]);
    for (let person = 0; person < PEOPLE; person += 1) {
      expect(colours).toContain(`[data-person="${person}"]`);
      expect(partnerOf(person)).not.toBe(person);
    }
  });
});

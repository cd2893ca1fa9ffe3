// @vitest-environment happy-dom
import '../support/english';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { madeOf } from '@/components/options/routine-list/made-of';
import { Picked } from '@/components/options/routine-list/picked';
import { RoutineRow } from '@/components/options/routine-list/routine-row';
import { tellingStep } from '@/components/options/routine-list/telling-step';
import { grouped } from '@/components/routine-list/group-of';
import { type OwnRoutine, ownRoutine } from '@/core/own';
import { lengthOf, type Routine } from '@/core/routine';
import { catalog } from '@/routines/index';

afterEach(cleanup);

const all = Object.values(catalog.routines);
const find = (id: string): Routine => {
  const found = all.find((routine) => routine.id === id);
  if (found === undefined) throw new Error(`no routine ${id}`);
  return found;
};
const written: OwnRoutine = {
  id: 'own:a',
  name: 'After lunch',
  steps: ['ankle-pump', 'squeeze', 'ankle-pump', 'toe-lift', 'breathe'].map((step) => ({
    step,
    seconds: 20,
  })),
};
const own = ownRoutine(written, catalog) ?? find('desk-3');

describe('the headings of the list', () => {
  const groups = grouped([...all, own]);
  const under = (name: string) =>
    groups.find(({ group }) => group === name)?.routines.map(({ id }) => id);

  it('leave no routine out, and have none twice', () => {
    const ids = groups.flatMap(({ routines }) => routines.map(({ id }) => id));
    expect(ids.toSorted()).toEqual([...all, own].map(({ id }) => id).toSorted());
  });

  it('say where one is and what one does', () => {
    expect(under('feet')).toEqual(['walk-2', 'walk-3', 'in-place-3', 'walk-5']);
    expect(under('call')).toEqual(['quiet-1', 'quiet-2']);
    expect(under('chair')).toContain('arms-5');
    expect(under('home')).toContain('partner-10');
    expect(under('own')).toEqual(['own:a']);
  });

  it('begin with the shortest', () => {
    const lengths = groups.find(({ group }) => group === 'desk')?.routines.map(lengthOf);
    expect(lengths).toEqual(lengths?.toSorted((a, b) => a - b));
  });
});

describe('what a routine is made of', () => {
  it('is a sentence, or for one’s own its first steps', () => {
    expect(madeOf(find('desk-3'))).toBe('A light massage, then a walk.');
    expect(madeOf(own)).toBe('Ankle pumps, Squeeze and release, Toe lifts and 1 more');
  });

  it.each([
    ['desk-3', 'm-sweep-l'],
    ['walk-3', 'walk'],
    ['quiet-1', 'toe-lift'],
  ])('shows for %s the step %s', (id, step) => expect(tellingStep(find(id))).toBe(step));

  it('shows a rest where there is nothing else', () =>
    expect(tellingStep({ slots: own.slots.slice(-1) })).toBe('breathe'));
});

describe('a row of the list', () => {
  it('can be made a favourite, and says whether it is', () => {
    const onFavourite = vi.fn();
    const shown = { routine: find('walk-3'), figure: () => null, lost: null, onFavourite };
    const { rerender } = render(<RoutineRow {...shown} favourite={false} />);
    const star = screen.getByRole('button', { name: 'Favourite: 3-minute walk' });
    expect(star.getAttribute('aria-pressed')).toBe('false');
    fireEvent.click(star);
    expect(onFavourite).toHaveBeenLastCalledWith(true);
    rerender(<RoutineRow {...shown} favourite />);
    expect(star.getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(star);
    expect(onFavourite).toHaveBeenLastCalledWith(false);
  });

  it('says why it is not offered, and draws nothing that nobody looks at', () => {
    const figure = vi.fn(() => null);
    render(
      <RoutineRow
        routine={find('mini-1-massage')}
        figure={figure}
        favourite={false}
        lost="Not offered now: massage is off."
        onFavourite={() => undefined}
      />,
    );
    expect(screen.getByRole('listitem').textContent).toContain('Not offered now');
    expect(figure).not.toHaveBeenCalled();
  });
});

describe('the routine that is always offered', () => {
  it('is picked from all of them', () => {
    const onChange = vi.fn();
    render(
      <Picked groups={grouped([...all, own])} value="walk-3" note={null} onChange={onChange} />,
    );
    const select = screen.getByLabelText('Which one') as HTMLSelectElement;
    expect(select.options).toHaveLength(all.length + 1);
    fireEvent.change(select, { target: { value: 'own:a' } });
    expect(onChange).toHaveBeenCalledExactlyOnceWith('own:a');
  });
});

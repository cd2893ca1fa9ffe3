// @vitest-environment happy-dom
import '../support/english';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ScreeningForm } from '@/components/screening/screening-form';
import type { Answers } from '@/core/screening';
import { allConditionGroups } from '@/routines/condition-groups';

afterEach(cleanup);

function form(yes: Answers = {}) {
  const onAnswer = vi.fn();
  render(<ScreeningForm groups={allConditionGroups} yes={yes} onAnswer={onAnswer} />);
  return onAnswer;
}
const box = (name: RegExp) => screen.getByRole<HTMLInputElement>('checkbox', { name });
const button = (name: string) => screen.getByRole('button', { name });
const field = (name: RegExp) => {
  const item = box(name).closest('li');
  if (!item) throw new Error('a condition stands in a list');
  return within(item);
};
const CLOT = /A blood clot, ever/;
const VEINS = /Varicose veins/;
const SKIN = /A wound, burn/;

describe('the list', () => {
  it('asks 27 conditions under five headings', () => {
    form();
    expect(screen.getAllByRole('checkbox')).toHaveLength(27);
    expect(
      screen.getAllByRole('group').map((group) => group.querySelector('legend')?.textContent),
    ).toEqual([
      'Heart, blood and circulation',
      'At the moment',
      'Feeling, bones, joints and skin',
      'Moving',
      'Anything else',
    ]);
  });

  it('is answered by one tap where nothing applies, before anything else', () => {
    const onAnswer = form();
    const [first] = screen.getAllByRole('button');
    expect(first?.textContent).toBe('None of these');
    fireEvent.click(button('None of these'));
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith({});
  });

  it('says what follows where something is ticked, and takes it back', () => {
    form();
    fireEvent.click(box(CLOT));
    const means = field(CLOT).getByText(/rubbing a leg that may hold a clot/);
    expect(means.closest('[aria-live]')).not.toBeNull();
    expect(box(CLOT).getAttribute('aria-describedby')).toBe(means.closest('[aria-live]')?.id);
    fireEvent.click(box(CLOT));
    expect(field(CLOT).queryByText(/rubbing a leg/)).toBeNull();
  });

  it('cannot be answered with none by a slip once something is ticked', () => {
    const onAnswer = form();
    fireEvent.click(box(CLOT));
    expect(screen.queryByRole('button', { name: 'None of these' })).toBeNull();
    fireEvent.click(button('Untick all'));
    expect(box(CLOT).checked).toBe(false);
    expect(document.activeElement).toBe(button('None of these'));
    expect(onAnswer).not.toHaveBeenCalled();
  });

  it('is saved at the end, both legs where it is about none', () => {
    const onAnswer = form();
    fireEvent.click(box(CLOT));
    fireEvent.click(button('Save my answers'));
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith({ clot: 'both' });
  });

  it('shows what was answered before', () => {
    const onAnswer = form({ clot: 'both', veins: 'right' });
    expect(box(CLOT).checked).toBe(true);
    expect(field(VEINS).getByRole<HTMLInputElement>('radio', { name: 'Right' }).checked).toBe(true);
    fireEvent.click(box(CLOT));
    fireEvent.click(button('Save my answers'));
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith({ veins: 'right' });
  });
});

describe('which leg', () => {
  it('is asked only of what is about a leg, and nothing is taken for granted', () => {
    form();
    fireEvent.click(box(CLOT));
    fireEvent.click(box(VEINS));
    expect(screen.getAllByRole('radio')).toHaveLength(3);
    expect(screen.getAllByRole<HTMLInputElement>('radio').some(({ checked }) => checked)).toBe(
      false,
    );
  });

  it('missing, is said at the place, has the focus, and nothing is lost', () => {
    const onAnswer = form();
    for (const name of [CLOT, VEINS, SKIN]) fireEvent.click(box(name));
    fireEvent.click(button('Save my answers'));
    expect(onAnswer).not.toHaveBeenCalled();
    const group = field(VEINS).getByRole('group', { name: 'Which leg?' });
    const complaint = document.getElementById(group.getAttribute('aria-describedby') ?? '');
    expect(complaint?.textContent).toMatch(/choose the left leg, the right leg or both/);
    expect(document.activeElement).toBe(field(VEINS).getByRole('radio', { name: 'Left' }));
    expect(document.activeElement?.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByRole('status').textContent).toBe(
      'Not saved yet. Please say which leg at 2 answers.',
    );
    expect([CLOT, VEINS, SKIN].every((name) => box(name).checked)).toBe(true);

    fireEvent.click(field(VEINS).getByRole('radio', { name: 'Both' }));
    expect(field(VEINS).queryByText(/choose the left leg/)).toBeNull();
    expect(field(SKIN).getByText(/choose the left leg/)).toBeTruthy();
    fireEvent.click(field(SKIN).getByRole('radio', { name: 'Left' }));
    fireEvent.click(button('Save my answers'));
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith({ clot: 'both', veins: 'both', skin: 'left' });
  });
});

describe('nothing ticked', () => {
  it('cannot be saved at the end, says why, and leads to the button that can', () => {
    const onAnswer = form();
    const save = button('Save my answers');
    expect(save.getAttribute('aria-disabled')).toBe('true');
    expect(
      document.getElementById(save.getAttribute('aria-describedby') ?? '')?.textContent,
    ).toMatch(/Nothing is ticked/);
    for (let time = 0; time < 2; time += 1) {
      save.focus();
      fireEvent.click(save);
      expect(document.activeElement).toBe(button('None of these'));
    }
    expect(onAnswer).not.toHaveBeenCalled();
  });
});

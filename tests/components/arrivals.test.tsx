// @vitest-environment happy-dom
import '../support/english';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Notice } from '@/components/options/notice';
import { Arrivals } from '@/components/options/share/arrivals';
import { FileButton } from '@/components/options/share/file-button';
import { fileInWords } from '@/components/options/share/file-problem';
import { FileRefused } from '@/components/options/share/file-refused';
import { MOST_OWN } from '@/core/own';
import { type Arrival, readFile, type SharedRoutine } from '@/core/own-file';
import { catalog } from '@/routines/index';

afterEach(cleanup);
const never = () => undefined;

const routine = (name: string): SharedRoutine => ({
  name,
  steps: [
    { step: 'ankle-pump', seconds: 30 },
    { step: 'squeeze', seconds: 45 },
  ],
});
const arrivals: readonly Arrival[] = [
  { routine: routine('After lunch'), is: 'there' },
  { routine: routine('Long call'), is: 'new' },
  { routine: routine('Evening'), is: 'namesake' },
];
const shown = { file: 'a.json', arrivals, own: 1, problem: null, onAdd: never, onCancel: never };

describe('what a file would bring', () => {
  it('is shown first, and only what is new is added', () => {
    const onAdd = vi.fn();
    render(<Arrivals {...shown} onAdd={onAdd} />);
    expect(screen.getByRole('region', { name: 'Routines in a.json' })).toBeTruthy();
    const items = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(items).toEqual([
      'After lunch1 min 15 s · 2 stepshere already',
      'Long call1 min 15 s · 2 steps',
      'Evening1 min 15 s · 2 stepsanother one has this name, and both stay',
    ]);
    expect(onAdd).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Add 2 routines' }));
    expect(onAdd).toHaveBeenCalledExactlyOnceWith([routine('Long call'), routine('Evening')]);
  });

  it.each([
    ['nothing new', { arrivals: arrivals.slice(0, 1) }, /here already, so/],
    ['more than fits', { own: MOST_OWN - 1 }, /at most 30 fit/],
  ])('offers no adding where there is %s', (_, more, words) => {
    render(<Arrivals {...shown} {...more} />);
    expect(document.body.textContent).toMatch(words);
    expect(screen.queryByRole('button', { name: /^Add/ })).toBeNull();
    expect(screen.getByRole('button', { name: 'Close' })).toBeTruthy();
  });
});

describe('why a file is not taken', () => {
  const say = (text: string): string => {
    const { problem } = readFile(text, catalog);
    return problem === null ? 'taken' : fileInWords(problem);
  };
  const file = (routines: unknown, version = 1) =>
    JSON.stringify({ format: 'legwork-routines', version, routines });
  const mine = (...steps: readonly (readonly [string, unknown])[]) =>
    file([
      routine('First'),
      { name: 'Mine', steps: steps.map(([step, seconds]) => ({ step, seconds })) },
    ]);

  it.each([
    [' '.repeat(70_000), /larger than 64 kB/],
    ['{', /cannot be read/],
    ['{}', /no file with routines/],
    [file([], 2), /newer Legwork/],
    [file([]), /no routine in it/],
    [file(Array.from({ length: 31 }, () => routine('a'))), /more than 30/],
    [file([5]), 'Routine 1: It is not written as a routine is.'],
    [file([{ ...routine(''), steps: [] }]), 'Routine 1: Its name is empty.'],
    [file([routine('x'.repeat(40))]), 'Routine 1: Its name is longer than 32 letters.'],
    [file([routine('a\u202eb')]), /Routine 1: There are signs in its name/],
    [mine(), 'Routine 2, “Mine”: It has no steps.'],
    [mine(...Array.from({ length: 41 }, () => ['squeeze', 5] as const)), /more than 40 steps/],
    [mine(['fly', 5]), 'Routine 2, “Mine”: Step 1, “fly”, is not known here.'],
    [mine(['<b>', 5]), 'Routine 2, “Mine”: Step 1 is not known here.'],
    [mine(['pp-seat', 5]), /Step 1, “Help them sit”, is for somebody else’s legs/],
    [
      mine(['squeeze', 5], ['ankle-pump', 7]),
      'Routine 2, “Mine”: Step 2, “Ankle pumps”, needs 5 to 600 seconds, in steps of 5.',
    ],
    [mine(['walk', 5]), /At step 1 it is on the feet/],
    [mine(['stand', 5], ['squeeze', 5]), /At step 2 it is in the chair/],
    [mine(['stand', 5]), /ends on the feet/],
  ])('says which routine and what: %.40s', (text, words) => {
    if (typeof words === 'string') expect(say(text)).toBe(words);
    else expect(say(text)).toMatch(words);
  });

  it('is heard at once, and that nothing was changed', () => {
    const { rerender } = render(<FileRefused file="" why={null} />);
    expect(screen.getByRole('alert').textContent).toBe('');
    rerender(<FileRefused file="a.json" why="It is empty." />);
    expect(screen.getByRole('alert').textContent).toBe(
      'a.json is not added: It is empty. Nothing was changed.',
    );
  });
});

it('opens the same file twice in a row', () => {
  const onFile = vi.fn();
  render(<FileButton name="Open a file" accept=".json" onFile={onFile} />);
  const input = screen.getByLabelText('Open a file') as HTMLInputElement;
  const file = new File(['{}'], 'a.json');
  for (const _ of [1, 2]) {
    Object.defineProperty(input, 'files', { value: [file], configurable: true });
    fireEvent.change(input);
    expect(input.value).toBe('');
  }
  expect(onFile).toHaveBeenCalledTimes(2);
});

it('says what was done, with a way back', () => {
  const onUndo = vi.fn();
  render(<Notice words="“Lunch” is deleted." onUndo={onUndo} />);
  expect(screen.getByRole('status').textContent).toContain('“Lunch” is deleted.');
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(onUndo).toHaveBeenCalledOnce();
});

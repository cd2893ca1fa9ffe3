// @vitest-environment happy-dom
import '../support/english';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { EraseQuestion } from '@/components/keeping/erase-question';
import { fileInWords } from '@/components/keeping/file-words';
import { ImportPlan } from '@/components/keeping/import-plan';
import { Working } from '@/components/keeping/working';
import type { Recorded } from '@/core/history';
import type { Plan } from '@/core/history-plan';
import { HOUR } from '@/core/time';
import { fileOf, readAll } from '../support/file-of';
import { T0 } from '../support/replay';

afterEach(cleanup);
const never = () => undefined;
const dateOf = (day: number) => `day ${day}`;

const sat: Recorded = {
  id: `spell:${T0}`,
  kind: 'spell',
  startedAt: T0,
  endedAt: T0 + HOUR,
  utcOffset: 60,
  sat: HOUR,
};
const later: Recorded = { ...sat, id: `spell:${T0 + 1}`, startedAt: T0 + HOUR / 2, sat: 1 };
const away: Recorded = {
  id: `absence:${T0}`,
  kind: 'absence',
  startedAt: T0,
  endedAt: T0 + HOUR,
  utcOffset: 0,
};

describe('why a file is not taken', () => {
  const say = (text: string): string => {
    const { problem } = readAll(text, T0 + HOUR);
    return problem === null ? 'taken' : fileInWords(problem, (at) => `time ${at - T0}`);
  };
  const file = (...lines: readonly unknown[]) =>
    `{"format":"legwork-history","version":1,"entries":[\n${lines.map((one) => JSON.stringify(one)).join(',\n')}\n]}`;

  it.each([
    [' '.repeat(51 * 1024 * 1024), /larger than 50 MB/],
    ['hello', 'It is no history from Legwork.'],
    [file().replace('1', '2'), /A newer Legwork wrote it/],
    [file().replace('{', '{"version":1,'), /names something twice/],
    [
      file(sat).slice(0, -4),
      'It ends too early, in line 2. It may not have been saved or copied whole.',
    ],
    [`${file(sat)}!`, 'It is no JSON from line 3 on. It may be damaged.'],
    [
      file(sat, 5),
      'Entry 2, in line 3 of the file: It is not written as a line of the history is.',
    ],
    [file({ ...sat, sat: '1' }), /Its “sat” is missing or not as it should be/],
    [file({ ...sat, '<b>': 1 }), /not written as a line/],
    [file(sat).replace('{"id"', '{"sat":1,"id"'), /has a field twice/],
    [file(sat).replace('"spell"', 'spell'), /Entry 1, in line 2 of the file: It is no JSON/],
    [file({ ...sat, startedAt: 0 }), /dated before 2015/],
    [file({ ...sat, endedAt: Date.UTC(2999, 1) }), /dated in the future/],
    [file({ ...sat, endedAt: T0 - 1 }), /ends before it begins/],
    [file({ ...sat, sat: 2 * HOUR }), /More happened in it/],
    [
      file(sat, { ...sat, sat: 1 }),
      'Entries 1 and 2, in lines 2 and 3 of the file, have the same id and say different things: sitting from time 0.',
    ],
    [
      file(away, later),
      `Entries 1 and 2, in lines 2 and 3 of the file, tell of the same time: sitting from time ${HOUR / 2}.`,
    ],
    [fileOf([sat, later], T0 + HOUR), 'taken'],
  ])('says what is wrong, and where: %.50s', (text, words) => {
    if (typeof words === 'string') expect(say(text)).toBe(words);
    else expect(say(text)).toMatch(words);
  });
});

describe('what a file would bring', () => {
  const plan: Plan = {
    fresh: [sat, later],
    there: 1200,
    changed: 1,
    overlapping: 3,
    aside: 1,
    days: { first: 5, last: 9 },
  };
  const shown = { file: 'a.json', plan, dateOf, onAdd: never, onCancel: never };

  it('is said in full before anything is added', () => {
    const onAdd = vi.fn();
    render(<ImportPlan {...shown} onAdd={onAdd} />);
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '2 new lines, from day 5 to day 9',
      '1,200 are here already',
      '1 is here in another form, and stays as it is here',
      '3 are left out, as your history has other lines for that time. No hour is counted twice',
      '1 of the new ones shares its time with another or is dated ahead, as after a clock that was set',
    ]);
    expect(document.activeElement?.textContent).toBe('What a.json would bring');
    expect(onAdd).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Add 2 lines' }));
    expect(onAdd).toHaveBeenCalledOnce();
  });

  it('of one day names it once', () => {
    render(<ImportPlan {...shown} plan={{ ...plan, days: { first: 5, last: 5 } }} />);
    expect(screen.getByText('2 new lines, all of day 5')).toBeTruthy();
  });

  it('offers no adding where nothing is new', () => {
    render(<ImportPlan {...shown} plan={{ ...plan, fresh: [], days: null }} />);
    expect(screen.queryByRole('button', { name: /^Add/ })).toBeNull();
    expect(screen.getByText(/nothing to add/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Close' })).toBeTruthy();
  });
});

it('shows how far long work is, and stops it', () => {
  const onStop = vi.fn();
  const { rerender } = render(<Working words="Adding" share={0} onStop={onStop} />);
  rerender(<Working words="Adding" share={0.427} onStop={onStop} />);
  expect(screen.getByRole('progressbar', { name: 'Adding' })).toHaveProperty('value', 0.427);
  expect(document.body.textContent).toContain('42%');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Stop' }));
  fireEvent.click(screen.getByRole('button', { name: 'Stop' }));
  expect(onStop).toHaveBeenCalledOnce();
});

describe('before anything is erased', () => {
  const shown = {
    lines: 312,
    first: 3,
    last: 9,
    isAll: false,
    dateOf,
    onErase: never,
    onCopy: never,
    onKeep: never,
  };

  it.each([
    [{}, 'Erase these days?', '312 lines from day 3 to day 9.', 'Erase 312 lines'],
    [{ last: 3, lines: 1 }, 'Erase these days?', '1 line of day 3.', 'Erase 1 line'],
    [
      { isAll: true, lines: 59_334 },
      'Erase your whole history?',
      '59,334 lines from day 3 to day 9.',
      'Erase 59,334 lines',
    ],
  ])('says exactly what goes: %o', (more, title, goes, button) => {
    render(<EraseQuestion {...shown} {...more} />);
    const region = screen.getByRole('region', { name: title });
    expect(region.textContent).toContain(`${goes} This cannot be undone.`);
    expect(document.activeElement?.textContent).toBe(title);
    expect(screen.getByRole('button', { name: button })).toBeTruthy();
  });

  it('offers a copy, and a way back', () => {
    const [onErase, onCopy, onKeep] = [vi.fn(), vi.fn(), vi.fn()];
    render(<EraseQuestion {...shown} onErase={onErase} onCopy={onCopy} onKeep={onKeep} />);
    fireEvent.click(screen.getByRole('button', { name: 'Save a copy first' }));
    fireEvent.click(screen.getByRole('button', { name: 'Keep them' }));
    expect(onErase).not.toHaveBeenCalled();
    expect([onCopy.mock.calls.length, onKeep.mock.calls.length]).toEqual([1, 1]);
  });
});

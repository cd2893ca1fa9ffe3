// @vitest-environment happy-dom
import '../support/english';
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { DayRange } from '@/core/history';
import { LARGEST_FILE } from '@/core/history-file';
import { DAY } from '@/core/time';
import { Keeping } from '@/entrypoints/stats/keeping';
import { extentOf } from '@/shell/history/extent';
import { writeHistory } from '@/shell/history/write';
import { fileOf } from '../support/file-of';
import { T0 } from '../support/replay';
import { years } from '../support/years';

const TODAY = Math.floor(T0 / DAY);
const EVERYTHING = { from: null, to: null };
const lines = years(3, 10, TODAY - 3);

let files: { name: string; blob: Blob }[] = [];

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  fakeBrowser.reset();
  files = [];
  // A download: what a link is given, and under which name.
  const blobs = new Map<string, Blob>();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    blobs.set(`blob:${blobs.size}`, blob as Blob);
    return `blob:${blobs.size - 1}`;
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    const blob = blobs.get(this.href);
    if (blob) files.push({ name: this.download, blob });
  });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const card = (name: string) => within(screen.getByRole('region', { name }));
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const written = () => writeHistory(lines.map((put) => ({ put })));

function open(file: File): void {
  const input = screen.getByLabelText('Open a file') as HTMLInputElement;
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  fireEvent.change(input);
}
const fileNow = () => new File([fileOf(lines, Date.now())], 'old\u202E.json');
const says = async (role: 'status' | 'alert', words: string | RegExp, name: string) =>
  waitFor(() => {
    const all = card(name).getAllByRole(role);
    expect(all.map(({ textContent }) => textContent).join('')).toMatch(words);
  });

const focused = (element: () => Element | undefined) =>
  waitFor(() => expect(document.activeElement).toBe(element()));

/** A background that erases what it is asked to, as far as the disk lets it. */
function background(isFull = false): DayRange[] {
  const asked: DayRange[] = [];
  fakeBrowser.runtime.onMessage.addListener(
    async ({ type, ...range }: { type: string } & DayRange) => {
      expect(type).toBe('erase-history');
      asked.push(range);
      const writings = [{ erase: range }];
      if (isFull) await fakeBrowser.storage.local.set({ unwritten: { problem: 'full', writings } });
      else await writeHistory(writings);
    },
  );
  return asked;
}

describe('saving a copy', () => {
  it('gives a file that is named after the day, and says how much is in it', async () => {
    await written();
    render(<Keeping today={TODAY} />);
    press('Save as JSON');
    await says('status', new RegExp(`history-.*json: ${lines.length} lines`), 'Save a copy');
    expect(files.map(({ name }) => name)).toEqual([
      expect.stringMatching(/^legwork-history-\d{4}-\d\d-\d\d\.json$/),
    ]);
    expect(await files[0]?.blob.text()).toBe(fileOf(lines, Date.now()));
    await focused(() => screen.getByRole('button', { name: 'Save as JSON' }));
    press('Save as CSV');
    await waitFor(() => expect(files[1]?.name).toMatch(/csv$/));
  });

  it('has no settings in it, no answers about massage, and nothing of the clock', async () => {
    await written();
    await fakeBrowser.storage.local.set({ app: 'interval screening redFlag own:name' });
    render(<Keeping today={TODAY} />);
    press('Save as JSON');
    await waitFor(() => expect(files).toHaveLength(1));
    const kept = JSON.parse((await files[0]?.blob.text()) ?? '');
    expect(Object.keys(kept)).toEqual(['format', 'version', 'entries']);
    const fields = new Set(kept.entries.flatMap((one: object) => Object.keys(one)));
    expect([...fields].toSorted()).toEqual(
      [
        ...['answer', 'asked', 'completed', 'confirmed', 'endedAt', 'id', 'kind', 'legBreak'],
        ...['played', 'routine', 'sat', 'startedAt', 'stood', 'utcOffset'],
      ].toSorted(),
    );
  });

  it('says that it did not work, and goes on', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    render(<Keeping today={TODAY} />);
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new Error('no disk');
      },
    });
    press('Save as JSON');
    await says('alert', 'nothing was changed: no disk', 'Save a copy');
    expect(screen.getByRole('button', { name: 'Save as JSON' })).toBeTruthy();
  });
});

describe('bringing in a copy', () => {
  it('shows what it would do, does it when it is told to, and once', async () => {
    render(<Keeping today={TODAY} />);
    open(fileNow());
    const title = await screen.findByRole('heading', { name: 'What old.json would bring' });
    await focused(() => title);
    expect(await extentOf(EVERYTHING)).toBeNull();
    press(`Add ${lines.length} lines`);
    await says('status', `${lines.length} lines added.`, 'Bring in a copy');
    expect((await extentOf(EVERYTHING))?.lines).toBe(lines.length);
    await focused(() => screen.getByLabelText('Open a file'));
    open(fileNow());
    await screen.findByText(/nothing to add/);
    expect(screen.getByText(`${lines.length} are here already`)).toBeTruthy();
  });

  it('changes nothing where it is not wanted after all', async () => {
    render(<Keeping today={TODAY} />);
    open(fileNow());
    await screen.findByRole('button', { name: 'Not now' });
    press('Not now');
    expect(await extentOf(EVERYTHING)).toBeNull();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Open a file')));
  });

  it('can be stopped while it reads', async () => {
    render(<Keeping today={TODAY} />);
    open(fileNow());
    press('Stop');
    await says('status', 'Stopped. Nothing was changed.', 'Bring in a copy');
    expect(await extentOf(EVERYTHING)).toBeNull();
  });

  it('refuses 200 MB without reading them', async () => {
    const huge = new File(['{}'], 'huge.json');
    Object.defineProperty(huge, 'size', { value: LARGEST_FILE * 4 });
    const text = vi.spyOn(huge, 'text');
    render(<Keeping today={TODAY} />);
    open(huge);
    await says(
      'alert',
      /huge.json is not added. It is larger than 50 MB.*Nothing was changed/,
      'Bring in a copy',
    );
    expect(text).not.toHaveBeenCalled();
  });

  it('refuses a damaged one, says where, and is there for the next', async () => {
    render(<Keeping today={TODAY} />);
    open(new File([fileOf(lines, Date.now()).slice(0, 5000)], 'cut.json'));
    await says('alert', /cut.json is not added. It ends too early, in line \d+/, 'Bring in a copy');
    await focused(() => screen.getByLabelText('Open a file'));
    open(fileNow());
    await screen.findByRole('button', { name: /^Add/ });
    expect(card('Bring in a copy').getByRole('alert').textContent).toBe('');
  });
});

describe('erasing', () => {
  it('says what goes, and then it is gone', async () => {
    await written();
    const asked = background();
    render(<Keeping today={TODAY} />);
    const all = (await extentOf({ from: TODAY - 6, to: TODAY }))?.lines ?? 0;
    expect(all).toBeGreaterThan(20);
    press('Erase these days');
    await screen.findByText(new RegExp(`^${all} lines from December 30, 2025 to January 2, 2026`));
    expect(asked).toEqual([]);
    press(`Erase ${all} lines`);
    await says('status', `${all} lines are erased.`, 'Erase');
    expect(asked).toEqual([{ from: TODAY - 6, to: TODAY }]);
    expect(await extentOf({ from: TODAY - 6, to: TODAY })).toBeNull();
    expect((await extentOf(EVERYTHING))?.lines).toBe(lines.length - all);
    await focused(() => screen.getByRole('button', { name: 'Erase these days' }));
  });

  it('can be everything, and after that there is nothing to erase', async () => {
    await written();
    const asked = background();
    render(<Keeping today={TODAY} />);
    press('Erase everything');
    await screen.findByRole('region', { name: 'Erase your whole history?' });
    press(`Erase ${lines.length} lines`);
    await says('status', `${lines.length} lines are erased.`, 'Erase');
    expect(asked).toEqual([EVERYTHING]);
    press('Erase everything');
    await says('status', 'There is nothing to erase.', 'Erase');
  });

  it('keeps everything where it is not wanted after all, also after a copy', async () => {
    await written();
    const asked = background();
    render(<Keeping today={TODAY} />);
    press('Erase everything');
    await screen.findByRole('button', { name: 'Save a copy first' });
    press('Save a copy first');
    await waitFor(() => expect(files).toHaveLength(1));
    press('Keep them');
    expect(asked).toEqual([]);
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Erase everything'));
  });

  it('says at the field what is wrong with a day', async () => {
    render(<Keeping today={TODAY} />);
    const [first, last] = ['First day', 'Last day'].map(
      (name) => screen.getByLabelText(name) as HTMLInputElement,
    );
    const type = (field: HTMLInputElement | undefined, value: string) => {
      if (field) fireEvent.input(field, { target: { value } });
    };
    const wrong = (field: HTMLInputElement | undefined) =>
      document.getElementById(field?.getAttribute('aria-describedby') ?? '')?.textContent;
    type(last, '2025-12-01');
    expect(wrong(last)).toBe('');
    press('Erase these days');
    await waitFor(() =>
      expect(wrong(last)).toBe('This is before the first day. Please choose a later one.'),
    );
    await focused(() => last);
    type(first, '');
    await waitFor(() => expect(wrong(first)).toBe('Please choose a day.'));
    type(first, '2025-11-30');
    await waitFor(() => expect([wrong(first), wrong(last)]).toEqual(['', '']));
    press('Erase these days');
    await waitFor(() => expect(wrong(last)).toBe('There is nothing in these days.'));
    type(last, '2026-01-01');
    await waitFor(() => expect(wrong(last)).toBe(''));
  });

  it('says where the history cannot be changed just now', async () => {
    await written();
    background(true);
    render(<Keeping today={TODAY} />);
    press('Erase everything');
    await screen.findByText(/This cannot be undone/);
    press(/^Erase \d+ lines/);
    await says('alert', /cannot be changed just now. It is erased as soon as/, 'Erase');
  });

  it('says where nobody answers', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await written();
    render(<Keeping today={TODAY} />);
    press('Erase everything');
    await screen.findByText(/This cannot be undone/);
    press(/^Erase \d+ lines/);
    await says('alert', /That did not work, and nothing was changed/, 'Erase');
    expect((await extentOf(EVERYTHING))?.lines).toBe(lines.length);
  });
});

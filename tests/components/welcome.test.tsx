// @vitest-environment happy-dom
import '../support/english';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PinHint } from '@/components/welcome/pin-hint';
import { advance } from '@/core/advance';
import type { App } from '@/core/app';
import type { Command } from '@/core/events';
import { freshApp } from '@/core/fresh';
import { MINUTE } from '@/core/time';
import { Welcome } from '@/entrypoints/welcome/welcome';
import { now } from '@/shell/now';
import { loadApp, saveApp } from '@/shell/state';
import { text } from '../support/on-the-page';
import { world } from '../support/replay';

let refusal: string | null = null;
let closed: number[] = [];

/** A background that does what it is asked, one command after the other. */
function listen(): void {
  let queue = Promise.resolve();
  const obey = async (command: Command) => {
    if (refusal !== null) throw new Error(refusal);
    const at = now();
    await saveApp(advance(await loadApp(at), { ...command, at }, world).app);
  };
  fakeBrowser.runtime.onMessage.addListener((command: Command) => {
    const turn = queue.then(() => obey(command));
    queue = turn.catch(() => undefined);
    return turn;
  });
}

const stored = (): Promise<App> => loadApp(now());
const heading = () => screen.getByRole('heading', { level: 1 });
const button = (name: string | RegExp) => screen.findByRole('button', { name });
const press = async (name: string | RegExp) => fireEvent.click(await button(name));

async function open(hash = ''): Promise<void> {
  location.hash = hash;
  render(<Welcome />);
  await screen.findByRole('heading', { level: 1 });
}

beforeEach(async () => {
  refusal = null;
  closed = [];
  fakeBrowser.reset();
  vi.spyOn(console, 'info').mockImplementation(() => undefined);
  vi.spyOn(fakeBrowser.tabs, 'getCurrent').mockResolvedValue({ id: 7 } as never);
  vi.spyOn(fakeBrowser.tabs, 'remove').mockImplementation((async (id: number) => {
    closed.push(id);
  }) as never);
  vi.stubGlobal('scrollTo', () => undefined);
  await saveApp(freshApp(now()));
  listen();
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('the welcome page', () => {
  it('begins with the rhythm that holds, and saves another at once', async () => {
    await open();
    expect(document.activeElement).toBe(heading());
    expect((screen.getByRole('radio', { name: /^Half-hour/ }) as HTMLInputElement).checked).toBe(
      true,
    );
    fireEvent.click(screen.getByRole('radio', { name: /^Strong/ }));
    await waitFor(async () =>
      expect((await stored()).settings).toMatchObject({
        interval: 30 * MINUTE,
        lasts: 5 * MINUTE,
        routine: 'walk-5',
      }),
    );
    fireEvent.click(screen.getByRole('radio', { name: /^Hourly five/ }));
    await waitFor(async () =>
      expect((await stored()).settings).toMatchObject({
        interval: 60 * MINUTE,
        lasts: 5 * MINUTE,
        routine: 'fits',
      }),
    );
  });

  it('says at the place that a choice was not taken', async () => {
    await open();
    refusal = 'the disk is full';
    fireEvent.click(screen.getByRole('radio', { name: /^Strong/ }));
    await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(/the disk is full/));
  });

  it('never promises', async () => {
    await open();
    expect(text()).toMatch(/can help/);
    expect(text()).not.toMatch(/\bwill\b|prevent|proven|cure/i);
  });

  it('goes on and back, keeps its place in the address, and takes the focus to each heading', async () => {
    await open();
    await press('Next');
    await waitFor(() => expect(heading().textContent).toMatch(/careful/));
    expect(location.hash).toBe('#care');
    expect(document.activeElement).toBe(heading());
    await waitFor(() => expect(document.title).toMatch(/Care/));
    await press('Back');
    await waitFor(() => expect(heading().textContent).toMatch(/How often/));
    fireEvent.click(screen.getByRole('link', { name: /One minute/ }));
    location.hash = '#minute';
    await waitFor(() => expect(heading().textContent).toMatch(/one minute/));
    expect(screen.getByRole('link', { name: /One minute/ }).getAttribute('aria-current')).toBe(
      'step',
    );
  });

  it('opens where its address says', async () => {
    await open('#care');
    expect(heading().textContent).toMatch(/careful/);
  });

  it('may be left out altogether: massage stays off, and Legwork counts', async () => {
    await open('#care');
    expect(text()).toMatch(/massage stays off/);
    await press('Later');
    await waitFor(() => expect(heading().textContent).toMatch(/one minute/));
    expect(screen.queryByRole('radio')).toBeNull();
    await press('Later');
    await waitFor(() => expect(heading().textContent).toMatch(/now counts for you/));
    const { screening, recent } = await stored();
    expect(screening.answeredAt).toBeNull();
    expect(recent).toEqual([]);
    // What was left out is not ticked off.
    expect(screen.queryByRole('link', { name: /Care.*done/ })).toBeNull();
    await press('Back to work');
    await waitFor(() => expect(closed).toEqual([7]));
  });

  it('says what follows from the answers, and never that all is well', async () => {
    await open('#care');
    await press('None of these');
    await waitFor(() => expect(text()).toMatch(/Massage is in/));
    await button('Next');
    fireEvent.click(screen.getByLabelText(/A blood clot, ever/));
    await press('Save my answers');
    await waitFor(() => expect(text()).toMatch(/Massage is left out. Moving is the part/));
    expect((await stored()).screening.yes.clot).toBeDefined();
    expect(text()).not.toMatch(/you are (fine|safe|clear)|all clear/i);
    expect(text()).toMatch(/Ask a doctor, nurse or pharmacist/);
    expect(text()).toMatch(/It is not a treatment/);
  });

  it('plays a minute, and says when the first reminder comes', async () => {
    await open('#minute');
    await press('Start the minute');
    await button('Pause');
    expect((await stored()).session?.routine).toBe('mini-1-move');
    expect(heading().textContent).toBe('Ankle pumps');
    for (let step = 0; step < 4; step += 1) await press('Next step');
    await waitFor(() => expect(heading().textContent).toMatch(/now counts for you/));
    expect(text()).toMatch(/first reminder comes at \d/);
    expect(screen.getByRole('link', { name: /One minute.*done/ })).toBeTruthy();
    expect(text()).toMatch(/no account, no network, no host permission/);
  });

  it('starts a massage only with the question about today answered', async () => {
    await open('#care');
    await press('None of these');
    await press('Next');
    fireEvent.click(await screen.findByRole('radio', { name: 'Light massage' }));
    expect(text()).toMatch(/Any new pain, swelling/);
    await press('No. Start the minute');
    await button('Pause');
    const { session, screening } = await stored();
    expect(session?.routine).toBe('mini-1-massage');
    expect(screening.noSignsAt).not.toBeNull();
  });

  it('stops everything when something is wrong', async () => {
    await open('#minute');
    await press('Start the minute');
    await press('Something is wrong');
    await waitFor(() => expect(heading().textContent).toMatch(/Stopped/));
    await waitFor(async () => expect((await stored()).screening.redFlag).not.toBeNull());
    expect((await stored()).session).toBeNull();
    await press('Something else, or not sure');
    await press('Go on');
    await waitFor(() => expect(heading().textContent).toMatch(/now counts for you/));
    expect(text()).toMatch(/Massage stays off until you say that it was checked/);
    expect(text()).not.toMatch(/All set/);
  });

  it('starts nothing once a warning sign was named', async () => {
    const app = freshApp(now());
    const redFlag = { id: 'rf-clot', at: now() };
    await saveApp({ ...app, screening: { ...app.screening, redFlag } });
    await open('#minute');
    expect(text()).toMatch(/warning sign/);
    expect(screen.queryByRole('button', { name: /Start/ })).toBeNull();
  });
});

describe('the hint about the icon', () => {
  it('tells each browser’s way', () => {
    const { rerender } = render(<PinHint browser="chromium" pinned={null} />);
    expect(text()).toMatch(/the pin beside Legwork/);
    rerender(<PinHint browser="firefox" pinned={false} />);
    expect(text()).toMatch(/the gear beside Legwork/);
  });

  it('says that the icon is there, to screen readers too', () => {
    const { rerender } = render(<PinHint browser="chromium" pinned={false} />);
    expect(screen.getByRole('status').textContent).toBe('');
    rerender(<PinHint browser="chromium" pinned />);
    expect(screen.getByRole('status').textContent).toMatch(/in your toolbar/);
    expect(screen.queryByRole('list')).toBeNull();
  });
});

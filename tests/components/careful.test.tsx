// @vitest-environment happy-dom
import '../support/english';
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Careful } from '@/components/careful';
import { press, text } from '../support/on-the-page';
import { REASSURING, sign } from '../support/signs';

afterEach(cleanup);

function careful(id: string | null, shows = true) {
  const on = { onShow: vi.fn(), onChecked: vi.fn(), onChange: vi.fn() };
  render(
    <Careful
      sign={id === null ? null : sign(id)}
      stopped={id !== null}
      said="You said so today at 10:12."
      problem={null}
      {...on}
      onShow={shows ? on.onShow : null}
    />,
  );
  return on;
}

describe('until it was checked', () => {
  it.each([
    [null, 'Something was wrong'],
    ['rf-clot', 'Get medical help today, if you have not yet'],
    ['rf-lung', 'Still so? Call emergency help now (112, 999, 911)'],
  ])('%s is said, with when', (id, title) => {
    careful(id);
    expect(screen.getByRole('region', { name: title }).textContent).toMatch(/today at 10:12/);
    expect(text()).not.toMatch(REASSURING);
  });

  it('without a name only massage is off', () => {
    careful(null);
    expect(text()).toMatch(/Massage is off/);
    expect(text()).not.toMatch(/routines/);
  });

  it('leads back to what to do, or says it', () => {
    const { onShow } = careful('rf-clot');
    press('What to do');
    expect(onShow).toHaveBeenCalledOnce();
    cleanup();
    careful('rf-clot', false);
    expect(text()).toMatch(/Do not rub or exercise/);
  });

  it('asks who checked it and what came of it before anything is offered again', () => {
    const { onChecked, onChange } = careful('rf-clot');
    press('It was checked');
    expect(onChecked).not.toHaveBeenCalled();
    expect(document.activeElement?.textContent).toMatch(/doctor, nurse or pharmacist/);
    press('Not checked yet');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'It was checked' }));
    press('It was checked');
    press('Checked, something new');
    expect(onChange).toHaveBeenCalledOnce();
    expect(onChecked).not.toHaveBeenCalled();
    press('Checked, nothing new');
    expect(onChecked).toHaveBeenCalledOnce();
  });
});

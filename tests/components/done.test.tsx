// @vitest-environment happy-dom
import '../support/english';
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Postures } from '@/components/postures';
import { SECOND } from '@/core/time';

afterEach(cleanup);

const played = { seated: 20 * SECOND, standing: 10 * SECOND, walking: 60 * SECOND };

describe('what was played', () => {
  it('is told by posture', () => {
    render(<Postures played={played} confirmed={60 * SECOND} />);
    const told = screen.getAllByRole('listitem').map((one) => one.textContent);
    expect(told).toEqual(['20 s seated', '10 s standing', '1 min walking']);
    expect(document.body.textContent).not.toMatch(/unconfirmed/);
  });

  it('says kindly of how much walking nobody can be sure', () => {
    render(<Postures played={played} confirmed={30 * SECOND} />);
    expect(document.body.textContent).toMatch(/so 30 s of the walking stays unconfirmed/);
  });
});

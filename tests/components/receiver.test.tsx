// @vitest-environment happy-dom
import '../support/english';
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ReceiverForm } from '@/components/screening/receiver-form';
import { ReceiverNot } from '@/components/screening/receiver-not';
import { ReceiverSigns } from '@/components/screening/receiver-signs';
import { ReceiverStop } from '@/components/screening/receiver-stop';
import { catalog } from '@/routines/catalog';
import { conditionGroupsFor } from '@/routines/condition-groups';
import { press, text } from '../support/on-the-page';
import { REASSURING, sign } from '../support/signs';

afterEach(cleanup);

const never = () => undefined;

describe('a massage for somebody else', () => {
  const partner = catalog.routines['partner-10'];
  if (!partner) throw new Error('the catalogue has one');
  const groups = conditionGroupsFor(partner);
  const asked = groups.flatMap(({ conditions }) => conditions.map(({ id }) => id));

  it('asks for consent, and what speaks against massage', () => {
    const onAnswer = vi.fn();
    render(<ReceiverForm groups={groups} yes={{}} problem={null} onAnswer={onAnswer} />);
    expect(text()).toMatch(/do they want this/);
    press('None of these');
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith({});
  });

  it.each(['clot', 'thinner', 'pregnant', 'veins', 'numb', 'skin', 'injury', 'balance', 'unsure'])(
    'asks for %s',
    (id) => expect(asked).toContain(id),
  );

  it.each(['diabetes', 'no-walk', 'skin-allergy'])('leaves out %s', (id) =>
    expect(asked).not.toContain(id),
  );

  it('asks about new signs before it starts', () => {
    const on = { onYes: vi.fn(), onStart: vi.fn(), onBack: vi.fn() };
    render(<ReceiverSigns figure={null} problem={null} {...on} />);
    expect(text()).toMatch(/new pain, swelling, warmth or colour change/);
    press('Yes');
    press('No. Start');
    expect(on.onYes).toHaveBeenCalledOnce();
    expect(on.onStart).toHaveBeenCalledOnce();
  });

  it('says kindly why not, and offers a walk where one is a good idea', () => {
    const on = { onWalk: vi.fn(), onBack: never, onLeave: never };
    render(<ReceiverNot ticked={['pregnant']} figure={null} problem={null} {...on} />);
    expect(text()).toMatch(/clots are more likely now/);
    press('Walk together');
    expect(on.onWalk).toHaveBeenCalledOnce();
    cleanup();
    render(<ReceiverNot ticked={['fever']} figure={null} problem={null} {...on} onWalk={null} />);
    expect(screen.queryByRole('button', { name: 'Walk together' })).toBeNull();
    expect(text()).not.toMatch(/A walk together/);
  });

  it('says what to do about their signs', () => {
    render(<ReceiverStop signs={[sign('rf-limb'), sign('rf-clot')]} onLeave={never} />);
    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(2);
    expect(text()).toMatch(/Call emergency help now/);
    expect(text()).toMatch(/could be a clot/);
    expect(text()).not.toMatch(REASSURING);
  });
});

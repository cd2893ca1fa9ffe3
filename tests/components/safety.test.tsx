// @vitest-environment happy-dom
import '../support/english';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Careful } from '@/components/careful';
import { MassageState } from '@/components/options/massage-state';
import { AskAgain } from '@/components/screening/ask-again';
import { ReceiverForm } from '@/components/screening/receiver-form';
import { ReceiverNot } from '@/components/screening/receiver-not';
import { ReceiverSigns } from '@/components/screening/receiver-signs';
import { ReceiverStop } from '@/components/screening/receiver-stop';
import { Stop } from '@/components/stop';
import type { WarningSign } from '@/components/warning-sign';
import { catalog } from '@/routines/catalog';
import { conditionGroupsFor } from '@/routines/condition-groups';
import { warningSign, warningSigns } from '@/routines/warning-signs';
import { keys } from '../support/english';

afterEach(cleanup);

const text = () => document.body.textContent ?? '';
const never = () => undefined;
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const button = (name: string | RegExp) => screen.queryByRole('button', { name });
const REASSURING = /you are (fine|safe|clear|ok)|all clear|nothing to worry|no danger/i;

const sign = (id: string): WarningSign => {
  const found = warningSign(id);
  if (found === null) throw new Error(`there is no sign ${id}`);
  return found;
};

function stop(said: WarningSign | 'other' | null, isFresh = true) {
  const on = { onSay: vi.fn(), onSigns: vi.fn(), onMistake: vi.fn(), onLeave: vi.fn() };
  const onMistake = isFresh ? on.onMistake : null;
  render(<Stop signs={warningSigns} said={said} problem={null} {...on} onMistake={onMistake} />);
  return on;
}

describe('the stop screen', () => {
  it('shows the five signs, those first that want help now, and what each group wants', () => {
    stop(null);
    const groups = screen.getAllByRole('heading', { level: 2 });
    expect(groups.map(({ textContent }) => textContent)).toEqual([
      'Call emergency help now (112, 999, 911)',
      'Get medical help today',
    ]);
    expect(screen.getAllByRole('listitem').map((item) => item.textContent?.slice(0, 12))).toEqual([
      'Sudden breat',
      'A leg or foo',
      'New in one l',
      'Hot, painful',
      'A new injury',
    ]);
  });

  it('names what is happening', () => {
    const { onSay } = stop(null);
    press(/^New in one leg/);
    expect(onSay).toHaveBeenCalledExactlyOnceWith({ id: 'rf-clot', urgency: 'today' });
  });

  it.each([
    ['rf-lung', 'Call emergency help now', /Do not drive yourself/],
    ['rf-limb', 'Call emergency help now', /Do not rub or warm/],
    ['rf-clot', 'Get medical help today', /could be a clot/],
    ['rf-infection', 'Get medical help today', /could be an infection/],
    ['rf-injury', 'Get medical help today', /Rest the leg/],
  ])('says what to do about %s, first and to whoever listens', (id, title, act) => {
    stop(sign(id));
    const heading = screen.getByRole('heading', { level: 1, name: title });
    expect(document.activeElement).toBe(heading);
    expect(text()).toMatch(act);
    expect(text()).toMatch(/Massage and routines are off/);
    expect(text()).not.toMatch(REASSURING);
  });

  it('knows what to do where nobody is sure', () => {
    const { onSay } = stop(null);
    press('Something else, or not sure');
    expect(onSay).toHaveBeenCalledExactlyOnceWith('other');
    cleanup();
    stop('other');
    expect(text()).toMatch(/Ask a doctor, nurse or pharmacist/);
    expect(text()).toMatch(/Call emergency help now/);
  });

  it('can have been a mistake, but not where something was wrong before', () => {
    const { onMistake } = stop(null);
    press('I pressed it by mistake');
    expect(onMistake).toHaveBeenCalledOnce();
    cleanup();
    stop(null, false);
    expect(button('I pressed it by mistake')).toBeNull();
    expect(button('Back to the clock')).not.toBeNull();
  });

  it('leads back to the signs and to the clock', () => {
    const { onSigns, onLeave } = stop(sign('rf-injury'));
    press('Back to the signs');
    press('Back to the clock');
    expect(onSigns).toHaveBeenCalledOnce();
    expect(onLeave).toHaveBeenCalledOnce();
  });
});

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
    expect(document.activeElement).toBe(button('It was checked'));
    press('It was checked');
    press('Checked, something new');
    expect(onChange).toHaveBeenCalledOnce();
    expect(onChecked).not.toHaveBeenCalled();
    press('Checked, nothing new');
    expect(onChecked).toHaveBeenCalledOnce();
  });
});

describe('what is asked again', () => {
  const again = (condition: Parameters<typeof AskAgain>[0]['condition']) => {
    const on = { onStill: vi.fn(), onOver: vi.fn(), onLook: vi.fn() };
    render(<AskAgain condition={condition} {...on} />);
    return on;
  };

  it('is one question with two answers', () => {
    const { onStill, onOver } = again({ id: 'fever', side: null });
    expect(text()).toMatch(/^Still feverish or ill\?/);
    press('Yes, still');
    press('No longer');
    expect(onStill).toHaveBeenCalledOnce();
    expect(onOver).toHaveBeenCalledOnce();
  });

  it('names the leg', () => {
    again({ id: 'injury', side: 'left' });
    expect(text()).toMatch(/\(left leg\)/);
  });

  it('leads to the whole list, which no tap renews unread', () => {
    const { onLook } = again(null);
    expect(screen.getAllByRole('button')).toHaveLength(1);
    press('Look at my answers');
    expect(onLook).toHaveBeenCalledOnce();
  });
});

describe('what holds for massage', () => {
  const answers = [
    { id: 'clot', side: null },
    { id: 'veins', side: 'left' },
    { id: 'bend', side: null },
  ] as const;
  const state = (massage: Parameters<typeof MassageState>[0]['massage'], isStopped = false) =>
    render(<MassageState massage={massage} answers={answers} isStopped={isStopped} />);

  it('names the conditions that switch it off, and no others', () => {
    state({ kind: 'off', why: 'answered', by: ['clot', 'veins'] });
    expect(text()).toMatch(/Massage is off/);
    expect(text()).toMatch(/blood clot, or a risk of one; varicose veins \(left leg\)\./);
    expect(text()).not.toMatch(/bending/);
  });

  it.each([
    [{ kind: 'on' }, /Massage is on/],
    [{ kind: 'off', why: 'unanswered' }, /has not been answered yet/],
    [{ kind: 'off', why: 'outdated' }, /three months/],
    [{ kind: 'off', why: 'stopped' }, /something was wrong/],
    [{ kind: 'partly', why: 'answered', by: ['veins'] }, /Some massage is left out/],
  ] as const)('says %o', (massage, words) => {
    state(massage);
    expect(text()).toMatch(words);
    expect(text()).not.toMatch(REASSURING);
  });

  it('says that a named sign ends routines and reminders', () => {
    state({ kind: 'off', why: 'stopped' }, true);
    expect(text()).toMatch(/Routines are off too, and no reminder comes/);
  });
});

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
    expect(button('Walk together')).toBeNull();
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

it('has words for each reason why massage is off', () =>
  expect(
    ['unanswered', 'outdated', 'stopped', 'answered'].filter((why) => !keys.has(`massage.${why}`)),
  ).toEqual([]));

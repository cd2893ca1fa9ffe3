import type { App, Stamped, Stamps } from '@/core/app';
import { withdrawUndue } from '@/core/reminding';
import { type Field, FOLLOWS, type SettingsPatch } from '@/core/settings';
import type { Instant } from '@/core/time';
import { became, type Transition } from '@/core/transition';

type Stamp = NonNullable<Stamped[Field]>;

/** New settings keep what was sat: a longer interval takes a reminder back, a shorter one may be due now. */
const set = (app: App, patch: SettingsPatch, settingsAt: Stamps, at: Instant): Transition =>
  withdrawUndue(
    {
      ...app,
      settings: { ...app.settings, ...patch },
      settingsAt: { ...app.settingsAt, ...settingsAt },
    },
    'withdrawn',
    at,
  );

/** Changes settings, and stamps each as newer than whatever is known of it, also where another machine's clock is ahead. */
export function changeSettings(app: App, patch: SettingsPatch, at: Instant): Transition {
  const given = Object.entries(patch).filter(([, value]) => value !== undefined);
  const stamps = given.map(([field]) => [
    field,
    Math.max(at, (app.settingsAt[field as Field] ?? 0) + 1),
  ]);
  return set(app, Object.fromEntries(given), Object.fromEntries(stamps), at);
}

/** Whether what was said is to be believed: the newer, and of two of the same age what all the others have heard, too. */
function prevails(said: Stamped[Field], app: App, field: Field): said is Stamp {
  const own = app.settingsAt[field] ?? 0;
  if (said === undefined || said.at !== own) return said !== undefined && said.at > own;
  return JSON.stringify(said.value) !== JSON.stringify(app.settings[field]);
}

/** Takes over what was changed later at another machine, each setting by itself. */
export function follow(app: App, theirs: Stamped, at: Instant): Transition {
  const newer = FOLLOWS.flatMap((field) => {
    const said = theirs[field];
    return prevails(said, app, field) ? [[field, said] as const] : [];
  });
  if (newer.length === 0) return became(app);
  const patch = Object.fromEntries(newer.map(([field, { value }]) => [field, value]));
  const stamps = Object.fromEntries(newer.map(([field, said]) => [field, said.at]));
  return set(app, patch, stamps, at);
}

/** The settings that somebody has changed here or followed, for the other machines. */
export const stamped = ({ settings, settingsAt }: App): Stamped =>
  Object.fromEntries(
    FOLLOWS.flatMap((field) => {
      const at = settingsAt[field];
      return at === undefined ? [] : [[field, { value: settings[field], at }]];
    }),
  );

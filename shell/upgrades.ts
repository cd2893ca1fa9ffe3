import * as v from 'valibot';
import { unscreened } from '@/core/screening';
import { FITS } from '@/core/settings';
import { SECOND } from '@/core/time';
import { OLD_ROUTINES } from '@/shell/old-routines';

/** The version of the stored state that this release writes. */
export const VERSION = 3;

const versionSchema = v.pipe(v.number(), v.integer(), v.minValue(1));
const record = v.record(v.string(), v.unknown());
type Stored = Readonly<v.InferOutput<typeof record>>;

const recordOr = (value: unknown): Stored => (v.is(record, value) ? value : {});

/** Version 2 knows the standing switch: who was seated is present, and a spell lasted as long as they sat. */
function fromFirst(app: Stored): Stored {
  const presence = recordOr(app.presence);
  const spell = recordOr(app.spell);
  const rests = { restsSince: presence.leftAt };
  return {
    ...app,
    presence: {
      ...(presence.kind === 'undecided' || presence.kind === 'out' ? rests : {}),
      ...presence,
      kind: presence.kind === 'seated' ? 'present' : presence.kind,
    },
    spell: app.spell && { ...spell, lasted: spell.sat },
  };
}

/** What was being played goes on, if nothing of it asks for answers that nobody has given. */
function playingOfOld(session: Stored): Stored | null {
  const old = OLD_ROUTINES.get(String(session.routine));
  const slots = old?.map(([step, seconds]) => ({ step, lasts: seconds * SECOND }));
  return slots === undefined ? null : { ...session, slots };
}

/**
 * Version 3 asks a whole list instead of one question about massage: a no stays a no, a yes is asked again. The routine that
 * everybody had is now the one that fits.
 */
function fromSecond(app: Stored): Stored {
  const { massage, ...settings } = recordOr(app.settings);
  const { massage: _, ...settingsAt } = recordOr(app.settingsAt);
  const wasPicked = settingsAt.routine !== undefined || settings.routine !== 'desk-3';
  const at = app.heardAt;
  return {
    ...app,
    settings: { ...settings, routine: wasPicked ? settings.routine : FITS },
    settingsAt,
    session: playingOfOld(recordOr(app.session)),
    screening: {
      ...unscreened,
      ...(massage === 'off' ? { answeredAt: at, yes: { unsure: { side: 'both', at } } } : {}),
    },
  };
}

/** From each version to the next one. */
const STEPS: Readonly<Record<number, (app: Stored) => Stored>> = { 1: fromFirst, 2: fromSecond };

/** The app as this release would have stored it. What is not an app, or from a later release, is given back as it is. */
export function upgraded(stored: unknown): unknown {
  const { version, app } = recordOr(stored);
  if (!v.is(versionSchema, version) || !v.is(record, app)) return app;
  let reached: Stored = app;
  for (let at = version; at < VERSION; at += 1) reached = STEPS[at]?.(reached) ?? reached;
  return reached;
}

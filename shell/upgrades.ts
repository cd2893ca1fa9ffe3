import * as v from 'valibot';

/** The version of the stored state that this release writes. */
export const VERSION = 2;

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

/** From each version to the next one. */
const STEPS: Readonly<Record<number, (app: Stored) => Stored>> = { 1: fromFirst };

/** The app as this release would have stored it. What is not an app, or from a later release, is given back as it is. */
export function upgraded(stored: unknown): unknown {
  const { version, app } = recordOr(stored);
  if (typeof version !== 'number' || !v.is(record, app)) return app;
  let reached: Stored = app;
  for (let at = version; at < VERSION; at += 1) reached = STEPS[at]?.(reached) ?? reached;
  return reached;
}

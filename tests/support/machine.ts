import type { Calendar } from '@/core/calendar';
import { wakeAt } from '@/core/silence';
import type { Instant, Ms } from '@/core/time';
import { berlin, losAngeles, tokyo, utc } from './calendars';
import type { Happening, Look } from './life';
import { awake, type Happens, hear, look, type Story, sitsDown, T0, worldOf } from './replay';

const PLACES: Readonly<Record<Exclude<Happening['place'], 'the same'>, Calendar>> = {
  here: utc,
  berlin,
  tokyo,
  'los angeles': losAngeles,
};

type Living = Readonly<{
  /** How late the alarm that was set for an instant rings. */
  lateness?: (wake: Instant) => Ms;
  from?: Instant;
  /** Told after each event. */
  each?: (story: Story, event: Happens) => void;
}>;

/** An event, what held before it, since when hands rested after it, and until when the machine had been awake. */
type Heard = Readonly<{
  event: Happens;
  before: Story;
  restSince: Instant | null;
  awakeTo: Instant;
}>;

type Life = Readonly<{ story: Story; heard: readonly Heard[] }>;

const begin = (from: Instant): Story => sitsDown(from, { calendar: berlin });

/** Lives a life on a machine. */
export function live(happenings: readonly Happening[], living: Living = {}): Life {
  const { lateness = () => 0, from = T0, each = () => undefined } = living;
  let story = begin(from);
  let now = from;
  let awakeTo = Number.POSITIVE_INFINITY;
  const heard: Heard[] = [];

  const happens = (event: Happens) => {
    const before = story;
    story = hear(story, event);
    heard.push({ event, before, restSince: story.hands.restSince, awakeTo });
    each(story, event);
  };
  /** Rings every alarm up to an instant. */
  const awakeUntil = (at: Instant) => {
    for (;;) {
      const wake = wakeAt(story.app, worldOf(story));
      const ring = Math.max(wake + lateness(wake), story.app.heardAt);
      if (ring > at) return;
      happens(awake(ring));
    }
  };
  /** What was missed rings once. */
  const wakeUp = () => {
    if (wakeAt(story.app, worldOf(story)) <= now) happens(awake(now));
  };

  for (const { after: gap, sleepsFrom, jump, place, room, what, isLost } of happenings) {
    const awakeFor = Math.floor(gap * sleepsFrom);
    awakeUntil(now + awakeFor);
    awakeTo = awakeFor < gap ? now + awakeFor : Number.POSITIVE_INFINITY;
    now += gap;
    if (awakeFor < gap) wakeUp();
    awakeUntil(now);
    if (jump !== 0 || place !== 'the same') happens(awake(now));
    now += jump;
    if (jump > 0) wakeUp();
    if (place !== 'the same') story = { ...story, calendar: PLACES[place] };
    story = hear(story, { at: now, type: 'room', is: room });
    if (!isLost) happens({ ...what, at: now });
    // A set-back is seen at once: whoever waits with that cannot know by how much.
    else if (jump < 0) happens(awake(now));
    awakeTo = Number.POSITIVE_INFINITY;
  }
  happens(look(now));
  return { story, heard };
}

/** The same life, told again with looks in it wherever the machine is awake. */
export function toldWithLooks({ heard }: Life, looks: readonly Look[], from: Instant = T0): Story {
  let last = from;
  return heard.reduce((story, { event, before, restSince, awakeTo }, place) => {
    const to = Math.min(event.at, awakeTo);
    const instants = looks
      .filter(({ before }) => before % heard.length === place && to > last)
      .map(({ fraction }) => last + Math.floor((to - last) * fraction))
      .toSorted((a, b) => a - b);
    const looked = instants.reduce((going, at) => hear(going, look(at)), story);
    last = event.at;
    const { room, calendar } = before;
    // A look may ask the browser to tell of shorter rests: the hands came to rest when they did.
    const hands = { ...before.hands, restSince: before.hands.restSince ?? restSince };
    return hear({ ...looked, room, hands, calendar }, event);
  }, begin(from));
}

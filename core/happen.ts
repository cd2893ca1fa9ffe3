import type { App } from '@/core/app';
import { notice } from '@/core/around';
import { hearElsewhere } from '@/core/breaks';
import { answerAgain, answerScreening, forgetScreening, stopForGood } from '@/core/caring';
import { suggested } from '@/core/choosing';
import { endRoutine, undoRoutine } from '@/core/ending';
import { type Command, type Fact, isFact, type SittingEvent } from '@/core/events';
import { changeSettings, follow } from '@/core/following';
import { correctGap } from '@/core/gap';
import { keepRoutines, removeRoutine } from '@/core/keeping';
import { observe } from '@/core/observing';
import { beginCall, endCall, pauseFor, resume } from '@/core/pausing';
import { skip, snooze } from '@/core/reminding';
import { listen } from '@/core/resting';
import { moveInRoutine, sitInstead, startRoutine } from '@/core/session';
import { takeStance } from '@/core/stance';
import type { Instant } from '@/core/time';
import { andThen, became, type Transition } from '@/core/transition';
import { noticeInput } from '@/core/walking';
import type { World } from '@/core/world';

function toggle(
  app: App,
  what: 'standing' | 'pause' | 'call',
  at: Instant,
  world: World,
): Transition {
  switch (what) {
    case 'standing':
      return takeStance(app, app.stance === 'standing' ? 'sitting' : 'standing', at);
    case 'pause':
      return app.pause === null ? pauseFor(app, null, at, world) : resume(app, at);
    case 'call':
      return became(app.call === null ? beginCall(app, null, at) : endCall(app));
  }
}

function takeIn(app: App, fact: Fact, at: Instant, { catalog }: World): Transition {
  const { around } = fact;
  if (around === null) return observe(app, fact, at);
  const noticed: App = { ...app, around: notice(app.around, around, at) };
  const walked = noticeInput(noticed, around, at, catalog);
  const observed = observe(walked, fact, at);
  const listened = { ...observed, app: listen(observed.app, at) };
  const heard = andThen(listened, (there) => hearElsewhere(there, around.elsewhere, at));
  return andThen(heard, (there) => follow(there, around.following, at));
}

function obey(app: App, command: Command, at: Instant, world: World): Transition {
  const { catalog } = world;
  switch (command.type) {
    case 'look':
      return became(app);
    case 'start-routine':
      return startRoutine(app, command, at, world);
    case 'start-suggested':
      return startRoutine(app, { routine: suggested(app, at, catalog).routine.id }, at, world);
    case 'pause-routine':
      return moveInRoutine(app, 'pause', at, catalog);
    case 'resume-routine':
      return moveInRoutine(app, 'resume', at, catalog);
    case 'step-back':
      return moveInRoutine(app, 'back', at, catalog);
    case 'step-next':
      return moveInRoutine(app, 'next', at, catalog);
    case 'sit-instead':
      return sitInstead(app, at, catalog);
    case 'stop-routine':
      return endRoutine(app, at, catalog);
    case 'undo-routine':
      return undoRoutine(app, at);
    case 'dismiss-done':
      return became({ ...app, finished: null });
    case 'snooze':
      return snooze(app, at);
    case 'skip':
      return skip(app, at);
    case 'pause':
      return pauseFor(app, command.lasts, at, world);
    case 'resume':
      return resume(app, at);
    case 'begin-call':
      return became(beginCall(app, command.lasts, at));
    case 'end-call':
      return became(endCall(app));
    case 'stand':
      return takeStance(app, 'standing', at);
    case 'sit':
      return takeStance(app, 'sitting', at);
    case 'toggle':
      return toggle(app, command.what, at, world);
    case 'correct-gap':
      return correctGap(app, command.reading, at);
    case 'answer-screening':
      return answerScreening(app, command, at, catalog);
    case 'answer-again':
      return answerAgain(app, command.condition, command.still, at, catalog);
    case 'forget-screening':
      return forgetScreening(app, at, catalog);
    case 'something-wrong':
      return stopForGood(app, null, at, catalog);
    case 'name-red-flag':
      return stopForGood(app, command.id, at, catalog);
    case 'clear-red-flag':
      return became({ ...app, screening: { ...app.screening, redFlag: null } });
    case 'keep-routines':
      return became(keepRoutines(app, command.routines, catalog));
    case 'remove-routine':
      return removeRoutine(app, command.id, at);
    case 'change-settings':
      return changeSettings(app, command.patch, at);
    case 'change-entry':
      return became(app, [], [{ put: command.entry }]);
    case 'delete-entry':
      return became(app, [], [{ remove: command.id }]);
    case 'erase-history':
      return became(app, [], [{ erase: { from: command.from, to: command.to } }]);
  }
}

/** What a fact or a command changes by itself. An impossible command changes nothing. */
export const happen = (app: App, event: SittingEvent, world: World): Transition =>
  isFact(event) ? takeIn(app, event, event.at, world) : obey(app, event, event.at, world);

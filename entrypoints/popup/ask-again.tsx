import { AskAgain } from '@/components/screening/ask-again';
import type { App } from '@/core/app';
import { asksAgain } from '@/core/screening';
import type { Instant } from '@/core/time';
import { catalog } from '@/routines/index';
import { calendar } from '@/shell/calendar';
import { openSafety } from '@/shell/open';
import type { Asking } from './use-asking';

type AskAgainViewProps = Pick<Asking, 'ask'> & Readonly<{ app: App; at: Instant }>;

/** What about one's health should be asked again by now, joined to the app; nothing where nothing should. */
export const AskAgainView = ({ app, at, ask }: AskAgainViewProps) => {
  const asks = asksAgain(app.screening, at, catalog, calendar);
  if (asks === null) return null;
  const id = asks === 'everything' ? null : asks.condition;
  const isOfALeg = id !== null && catalog.conditions[id]?.sided === true;
  const answer = async (still: boolean): Promise<void> => {
    if (id === null) return;
    const taken = await ask({ type: 'answer-again', condition: id, still });
    // The line goes with what was pressed; the keyboard is not lost with it.
    if (taken) document.querySelector('h1')?.focus();
  };
  return (
    <AskAgain
      condition={
        id === null ? null : { id, side: isOfALeg ? (app.screening.yes[id]?.side ?? null) : null }
      }
      onStill={() => answer(true)}
      onOver={() => answer(false)}
      onLook={openSafety}
    />
  );
};

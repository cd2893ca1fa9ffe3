import { useEffect, useState } from 'preact/hooks';
import { type Draft, isSameDraft } from '@/core/own-draft';

/** What is being written, and what it was when it was opened. */
type Open = Readonly<{ draft: Draft; opened: Draft }>;

export type Drafting = Readonly<{
  draft: Draft | null;
  /** Whether leaving now would lose something. */
  isChanged: boolean;
  /** Opens a draft; one that was changed is brought back with what it was before. */
  open: (draft: Draft, opened?: Draft) => void;
  change: (draft: Draft) => void;
  /** Closes it, and gives the way back where something would be lost. */
  close: () => (() => void) | null;
}>;

/** The routine that is being written. Held by the page, so that it outlives its section; the browser asks before the page is left. */
export function useDraft(): Drafting {
  const [open, setOpen] = useState<Open | null>(null);
  const isChanged = open !== null && !isSameDraft(open.draft, open.opened);
  useEffect(() => {
    if (!isChanged) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isChanged]);
  return {
    draft: open?.draft ?? null,
    isChanged,
    open: (draft, opened = draft) => setOpen({ draft, opened }),
    change: (draft) => setOpen((before) => ({ opened: draft, ...before, draft })),
    close() {
      setOpen(null);
      return isChanged ? () => setOpen(open) : null;
    },
  };
}

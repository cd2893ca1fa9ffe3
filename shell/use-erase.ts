import { useState } from 'preact/hooks';
import type { DayRange } from '@/core/history';
import { type Extent, extentOf } from '@/shell/history/extent';
import { loadUnwritten } from '@/shell/history/unwritten';
import { send } from '@/shell/send';

/** Where erasing stands. */
type Erasing =
  | Readonly<{ kind: 'idle' | 'working' | 'waits' }>
  | Readonly<{ kind: 'nothing'; range: DayRange }>
  | Readonly<{ kind: 'asking'; range: DayRange; extent: Extent }>
  | Readonly<{ kind: 'erased'; lines: number }>
  | Readonly<{ kind: 'failed'; message: string }>;

export type Erase = Readonly<{
  state: Erasing;
  /** Looks at what would go, and asks. */
  ask: (range: DayRange) => Promise<void>;
  /** Erases what was asked about. */
  erase: () => Promise<void>;
  keep: () => void;
}>;

/** Erases days, or everything, by the background, once it was said what goes. */
export function useErase(): Erase {
  const [state, setState] = useState<Erasing>({ kind: 'idle' });
  const going = async (work: () => Promise<Erasing>): Promise<void> => {
    try {
      setState(await work());
    } catch (reason) {
      console.error('the history could not be erased', reason);
      setState({
        kind: 'failed',
        message: reason instanceof Error ? reason.message : String(reason),
      });
    }
  };
  return {
    state,
    ask: (range) =>
      going(async () => {
        const extent = await extentOf(range);
        return extent === null ? { kind: 'nothing', range } : { kind: 'asking', range, extent };
      }),
    async erase() {
      if (state.kind !== 'asking') return;
      const { range, extent } = state;
      setState({ kind: 'working' });
      await going(async () => {
        await send({ type: 'erase-history', ...range });
        // What the history refuses waits in order, and the erasing with it.
        const waits = (await loadUnwritten()) !== null;
        return waits ? { kind: 'waits' } : { kind: 'erased', lines: extent.lines };
      });
    },
    keep: () => setState({ kind: 'idle' }),
  };
}

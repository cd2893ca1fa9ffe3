import { useEffect, useState } from 'preact/hooks';
import { askForTabs, giveTabsBack, maySeeTabs, onPermissionsChanged } from '@/shell/permission';

export type TabsPermission = Readonly<{
  granted: boolean;
  /** Whether the person has just said no. */
  refused: boolean;
  /** Why the browser could not ask or take it back. */
  problem: string | null;
  ask: () => void;
  giveBack: () => void;
}>;

/** The permission to see the addresses of tabs, as it is, also when it changes elsewhere. Firefox's package has none. */
export function useTabsPermission(): TabsPermission {
  const [granted, setGranted] = useState(false);
  const [refused, setRefused] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const failed = (error: unknown): void =>
    setProblem(error instanceof Error ? error.message : String(error));

  useEffect(() => {
    if (import.meta.env.FIREFOX) return;
    const read = () => maySeeTabs().then(setGranted, failed);
    read();
    return onPermissionsChanged(read);
  }, []);

  return {
    granted,
    refused,
    problem,
    ask() {
      // Before anything else: the browser asks only in the click itself.
      const answer = askForTabs();
      setProblem(null);
      setRefused(false);
      answer.then((isGranted) => setRefused(!isGranted), failed);
    },
    giveBack() {
      setProblem(null);
      setRefused(false);
      giveTabsBack().then(() => undefined, failed);
    },
  };
}

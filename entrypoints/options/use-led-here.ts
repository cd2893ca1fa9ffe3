import { useEffect, useRef } from 'preact/hooks';

/**
 * Told when the address leads to a section, which is then scrolled to: the browser itself looked for it before the page was
 * drawn.
 */
export function useLedHere(id: string, told: () => void): void {
  const telling = useRef(told);
  telling.current = told;
  useEffect(() => {
    const look = (): void => {
      if (location.hash !== `#${id}`) return;
      telling.current();
      document.getElementById(id)?.scrollIntoView();
    };
    look();
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, [id]);
}

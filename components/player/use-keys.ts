import { useEffect, useRef } from 'preact/hooks';

type Keys = Readonly<{ toggle: () => void; back: () => void; next: () => void }>;

/** Controls that make something of the space bar themselves. */
const takesSpace = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('button, a, input, select, textarea') !== null;

/** Space pauses and goes on, the arrows step, wherever the focus is. Arrows follow the writing direction. */
export function useKeys(keys: Keys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      // A key held down would run through every step.
      if (event.repeat || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const rtl = getComputedStyle(document.documentElement).direction === 'rtl';
      switch (event.key) {
        case ' ':
          if (takesSpace(event.target)) return;
          latest.current.toggle();
          break;
        case 'ArrowLeft':
          latest.current[rtl ? 'next' : 'back']();
          break;
        case 'ArrowRight':
          latest.current[rtl ? 'back' : 'next']();
          break;
        default:
          return;
      }
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

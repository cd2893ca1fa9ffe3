import { useEffect } from 'preact/hooks';
import { SECOND } from '@/core/time';

/** For a second after it opened by itself keys do nothing: a sentence being typed must not press a button. */
export function useDeafSecond(): void {
  useEffect(() => {
    const swallow = (event: KeyboardEvent): void => {
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    const listen = (): void => {
      for (const type of ['keydown', 'keyup'] as const) {
        window.addEventListener(type, swallow, { capture: true });
      }
    };
    const hush = (): void => {
      for (const type of ['keydown', 'keyup'] as const) {
        window.removeEventListener(type, swallow, { capture: true });
      }
    };
    listen();
    const over = setTimeout(hush, SECOND);
    return () => {
      clearTimeout(over);
      hush();
    };
  }, []);
}

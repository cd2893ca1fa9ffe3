import { useEffect, useState } from 'preact/hooks';
import { type Place, placeOf } from './steps';

/** Where on the page one is. It stands in the address, so that a reload stays there and the browser's Back goes back. */
export function usePlace(): readonly [Place, (to: Place) => void] {
  const [place, setPlace] = useState(() => placeOf(location.hash));
  useEffect(() => {
    const moved = () => {
      setPlace(placeOf(location.hash));
      scrollTo(0, 0);
    };
    addEventListener('hashchange', moved);
    return () => removeEventListener('hashchange', moved);
  }, []);
  return [place, (to) => location.assign(`#${to}`)];
}

import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** The room that a picture has, in px: how wide it may be, and how large its letters are. */
export type Room = Readonly<{ width: number; em: number; isRtl: boolean }>;

/** Where nothing can be measured yet. */
const USUAL: Room = { width: 640, em: 12, isRtl: false };

/** Narrower no picture can be drawn; a page that is being laid out may have no width at all. */
const NARROWEST = 240;

function measured(place: HTMLElement): Room {
  const { direction, fontSize } = getComputedStyle(place);
  return {
    width: place.clientWidth === 0 ? USUAL.width : Math.max(NARROWEST, place.clientWidth),
    em: Number.parseFloat(fontSize) || USUAL.em,
    isRtl: direction === 'rtl',
  };
}

/** Measures the place of a picture, and again when it changes: letters keep their size, whatever the width. */
export function useRoom(): readonly [place: RefObject<HTMLDivElement | null>, room: Room] {
  const place = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState(USUAL);
  useLayoutEffect(() => {
    const { current } = place;
    if (current === null) return;
    const measure = () => setRoom(measured(current));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return [place, room];
}

import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

type InViewProps = Readonly<{ class: string; children: () => ComponentChildren }>;

/** A picture that is drawn once it is nearly in view, and stays: a long list costs only what is looked at. */
export const InView = ({ class: name, children }: InViewProps) => {
  const root = useRef<HTMLSpanElement>(null);
  const [isSeen, setIsSeen] = useState(false);
  useEffect(() => {
    const place = root.current;
    if (place === null || isSeen) return;
    const watch = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && setIsSeen(true),
      { rootMargin: '240px' },
    );
    watch.observe(place);
    return () => watch.disconnect();
  }, [isSeen]);
  return (
    <span class={name} ref={root} aria-hidden="true">
      {isSeen && children()}
    </span>
  );
};

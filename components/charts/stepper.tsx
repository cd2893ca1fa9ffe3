import { useEffect, useRef } from 'preact/hooks';
import { Button } from '@/components/button';
import { Icon } from '@/components/icon';

type Way = Readonly<{ name: string; onGo: (() => void) | null }>;

type StepperProps = Readonly<{
  /** What is stepped through. */
  name: string;
  before: Way;
  after: Way;
  /** Back to today; not there while it is shown. */
  today?: Way;
}>;

/** Steps through time: before, after, and back to today. A way that leads nowhere is null. */
export const Stepper = ({ name, before, after, today }: StepperProps) => {
  const place = useRef<HTMLDivElement>(null);
  const held = useRef(false);
  const ends = [before.onGo === null, after.onGo === null, today === undefined].join();
  // Where the step that was taken is the last one, its button cannot keep the focus.
  useEffect(() => {
    if (ends && held.current && !place.current?.contains(document.activeElement)) {
      place.current?.querySelector<HTMLElement>('button:not(:disabled)')?.focus();
    }
  }, [ends]);
  const step = (way: Way) => () => {
    held.current = place.current?.contains(document.activeElement) ?? false;
    way.onGo?.();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields.
    <div class="stepper" role="group" aria-label={name} ref={place}>
      {today && (
        <Button tone="ghost" onClick={step(today)}>
          {today.name}
        </Button>
      )}
      <Button tone="icon" label={before.name} disabled={!before.onGo} onClick={step(before)}>
        <Icon name="back" />
      </Button>
      <Button tone="icon" label={after.name} disabled={!after.onGo} onClick={step(after)}>
        <Icon name="next" />
      </Button>
    </div>
  );
};

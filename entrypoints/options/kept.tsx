import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Saved } from '@/components/options/saved';
import { Problem } from '@/components/problem';
import type { Place, Saving } from './use-saving';

type KeptProps = Readonly<{ place: Place; saving: Saving; children: ComponentChildren }>;

/** A field, and below it what became of its last change. */
export const Kept = ({ place, saving, children }: KeptProps) => {
  const root = useRef<HTMLDivElement>(null);
  const { last, refused } = saving;
  const isLast = last?.place === place;
  const find = (selector: string) => root.current?.querySelector<HTMLElement>(selector);

  // Undo goes when it has been pressed; the focus goes back to the field.
  const undo = (): void => {
    const field = find('input[type=radio]:checked') ?? find('input') ?? find('button');
    field?.focus();
    void saving.undo();
  };
  return (
    <div class="setting" ref={root}>
      {children}
      <Saved
        state={isLast ? (last.before === null ? 'taken-back' : 'saved') : null}
        problem={<Problem message={refused?.place === place ? refused.message : null} />}
        onUndo={undo}
      />
    </div>
  );
};

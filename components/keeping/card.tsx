import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './keeping.css';

type CardProps = Readonly<{
  title: string;
  help: string;
  children: ComponentChildren;
  /** Takes the whole width. */
  isWide?: boolean;
}>;

/** One thing to do with one's data, with what it means. */
export const Card = ({ title, help, children, isWide = false }: CardProps) => {
  const id = useId();
  return (
    <section class={`keep ${isWide ? 'keep-wide' : ''}`} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <p class="keep-help">{help}</p>
      {children}
    </section>
  );
};

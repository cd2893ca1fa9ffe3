import './figure-list.css';

/** One figure: its name, the number, what the number means, and how it is over a longer time. */
export type Told = Readonly<{ name: string; value: string; means: string; longer: string | null }>;

type FigureListProps = Readonly<{ figures: readonly Told[] }>;

/** Numbers that speak for themselves. */
export const FigureList = ({ figures }: FigureListProps) => (
  <dl class="figure-list">
    {figures.map(({ name, value, means, longer }) => (
      <div key={name} class="figure-told">
        <dt>{name}</dt>
        <dd class="figure-value">{value}</dd>
        <dd>{means}</dd>
        {longer !== null && <dd class="figure-longer">{longer}</dd>}
      </div>
    ))}
  </dl>
);

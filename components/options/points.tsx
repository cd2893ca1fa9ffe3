import './points.css';

type PointsProps = Readonly<{ title: string; points: readonly string[] }>;

/** A few facts, one a line. */
export const Points = ({ title, points }: PointsProps) => (
  <div class="points">
    <h3>{title}</h3>
    <ul>
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  </div>
);

import { i18n } from '#i18n';
import type { Side } from '@/core/routine';
import { conditionAsk, conditionMeans } from './condition-words';
import './answer-list.css';

/** A condition that holds; `side` is null where it is not about a leg. */
export type Answered = Readonly<{ id: string; side: Side | null }>;

type AnswerListProps = Readonly<{ title: string; answers: readonly Answered[] }>;

/** What was ticked, and what follows from it. */
export const AnswerList = ({ title, answers }: AnswerListProps) => (
  <div class="answers">
    <h3>{title}</h3>
    <dl>
      {answers.map(({ id, side }) => (
        <div key={id}>
          <dt>
            {conditionAsk(id)}
            {side !== null && <span class="answers-leg">{i18n.t(`screening.legs.${side}`)}</span>}
          </dt>
          <dd>{conditionMeans(id)}</dd>
        </div>
      ))}
    </dl>
  </div>
);

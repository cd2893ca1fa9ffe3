import { i18n } from '#i18n';
import { isForTwo } from '@/core/own';
import type { Catalog, Step, StepKind } from '@/core/routine';
import { stepTitle } from '../../words';

const KINDS = [
  'stand',
  'walk',
  'mobilise',
  'stretch',
  'massage',
  'rest',
] as const satisfies readonly StepKind[];

export type PickGroup = Readonly<{ title: string; steps: readonly Step[] }>;

const plain = (text: string): string => text.toLocaleLowerCase().trim();

/** Every step that one's own routine may have, by kind, as far as a search has all its words. Nothing is called the same twice. */
export function pickable(catalog: Catalog, search: string): readonly PickGroup[] {
  const words = plain(search).split(/\s+/);
  const byTitle = new Map<string, Step>();
  for (const step of Object.values(catalog.steps)) {
    const title = stepTitle(step.id);
    if (!byTitle.has(title) && !isForTwo(step, catalog)) byTitle.set(title, step);
  }
  return KINDS.map((kind) => {
    const title = i18n.t(`builder.kind.${kind}`);
    const steps = [...byTitle].filter(([name, step]) => {
      const said = plain(`${name} ${title} ${i18n.t(`builder.${step.posture}`)}`);
      return step.kind === kind && words.every((word) => said.includes(word));
    });
    return { title, steps: steps.map(([, step]) => step) };
  }).filter(({ steps }) => steps.length > 0);
}

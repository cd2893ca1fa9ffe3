import { i18n } from '#i18n';

type Key = Parameters<typeof i18n.t>[0];
/** A message that has a form for each kind of number that the language tells apart. */
type PluralKey = Key extends `${infer Stem}.one` ? Stem : never;

const byKey = i18n.t as unknown as (key: string, filling: readonly (string | number)[]) => string;

let rules: Intl.PluralRules | null = null;

/** The rules of the language that the words are in, which need not be the browser's. */
const rulesHere = (): Intl.PluralRules => {
  rules ??= new Intl.PluralRules(i18n.t('language'));
  return rules;
};

/** A message about so many things, in the form that the number asks for; `filling` stands in $1, $2 …, or else the number in $1. */
export const plural = (
  key: PluralKey,
  count: number,
  filling: readonly (string | number)[] = [count],
): string => byKey(`${key}.${rulesHere().select(count)}`, filling);

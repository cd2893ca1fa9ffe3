import { useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { MOST_SITES } from '@/core/settings';
import { Button } from '../../button';
import { readSite, type SiteProblem } from './read-site';
import '../field.css';

type SiteFormProps = Readonly<{
  sites: readonly string[];
  onAdd: (site: string) => void;
}>;

function inWords(problem: SiteProblem, typed: string): string {
  switch (problem.kind) {
    case 'empty':
      return i18n.t('sites.empty');
    case 'no-address':
      return i18n.t('sites.noAddress');
    case 'full':
      return i18n.t('sites.full', [MOST_SITES]);
    case 'there':
      return typed.toLowerCase().includes(`.${problem.by}`)
        ? i18n.t('sites.covered', [problem.by])
        : i18n.t('sites.there', [problem.by]);
    default:
      return problem satisfies never;
  }
}

/** Where an address is typed or pasted. What can't be taken stays to be mended. */
export const SiteForm = ({ sites, onAdd }: SiteFormProps) => {
  const id = useId();
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);

  const add = (): void => {
    field.current?.focus();
    const site = readSite(text, sites);
    setWrong(typeof site === 'string' ? null : inWords(site, text));
    if (typeof site !== 'string') return;
    setText('');
    onAdd(site);
  };
  const type = (typed: string): void => {
    setText(typed);
    setWrong(null);
  };

  return (
    <div class="field">
      <label class="field-name" for={id}>
        {i18n.t('sites.add')}
      </label>
      <div class="field-line">
        <input
          id={id}
          ref={field}
          class="field-input site-input"
          type="text"
          inputMode="url"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          value={text}
          aria-invalid={wrong !== null}
          aria-describedby={`${id}-help ${id}-wrong`}
          onInput={(event) => type(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Enter' && add()}
        />
        <Button onClick={add}>{i18n.t('sites.submit')}</Button>
      </div>
      <p class="field-wrong" id={`${id}-wrong`} role="status">
        {wrong}
      </p>
      <p class="field-help" id={`${id}-help`}>
        {i18n.t('sites.example')}
      </p>
    </div>
  );
};

import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { MEETING_SITES } from '@/core/settings';
import { Button } from '../../button';
import { Icon } from '../../icon';
import { useNextFocus } from '../use-next-focus';
import { SiteForm } from './site-form';
import './sites.css';

type SitesProps = Readonly<{
  sites: readonly string[];
  onChange: (sites: readonly string[]) => void;
}>;

const isUsual = (sites: readonly string[]): boolean =>
  sites.length === MEETING_SITES.length && MEETING_SITES.every((site) => sites.includes(site));

/** The addresses that count as a meeting when they sound. */
export const Sites = ({ sites, onChange }: SitesProps) => {
  const root = useRef<HTMLFieldSetElement>(null);
  const focus = useNextFocus(root);

  const remove = (site: string): void => {
    const at = sites.indexOf(site);
    const neighbour = sites[at + 1] ?? sites[at - 1];
    focus(neighbour === undefined ? 'input' : `[data-site="${neighbour}"] button`);
    onChange(sites.filter((other) => other !== site));
  };
  const restore = (): void => {
    focus('input');
    onChange(MEETING_SITES);
  };

  return (
    <fieldset class="sites" ref={root}>
      <legend>{i18n.t('sites.title')}</legend>
      <p class="field-help">{i18n.t('sites.help')}</p>
      {sites.length === 0 ? (
        <p class="dim">{i18n.t('sites.none')}</p>
      ) : (
        <ul>
          {sites.map((site) => (
            <li key={site} data-site={site}>
              <bdi>{site}</bdi>
              <Button
                tone="icon"
                label={i18n.t('sites.remove', [site])}
                onClick={() => remove(site)}
              >
                <Icon name="close" size={14} />
              </Button>
            </li>
          ))}
        </ul>
      )}
      <SiteForm sites={sites} onAdd={(site) => onChange([...sites, site])} />
      {!isUsual(sites) && (
        <Button tone="ghost" place="sites-usual" onClick={restore}>
          {i18n.t('sites.usual')}
        </Button>
      )}
    </fieldset>
  );
};

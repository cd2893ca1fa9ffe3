import { isSite, MOST_SITES } from '@/core/settings';

export type SiteProblem =
  | Readonly<{ kind: 'empty' | 'no-address' | 'full' }>
  /** `by`: the site in the list that stands for it already. */
  | Readonly<{ kind: 'there'; by: string }>;

const covers = (site: string, host: string): boolean => host === site || host.endsWith(`.${site}`);

/** A site's subdomains belong to it, so that "www." and "*." say nothing. */
const bare = (host: string): string =>
  host
    .replace(/\.$/, '')
    .replace(/^\*\./, '')
    .replace(/^www\.(?=.+\.)/, '');

/** The host in what people paste: a whole link, an address without its scheme, a pattern like *.zoom.us. */
function hostIn(typed: string): string | null {
  const isLink = /^https?:\/\//.test(typed);
  const [host = ''] = typed.split(/[/?#]/, 1);
  // A single word is an address only where somebody says so: http://intranet/
  if (!isLink && !/[^.]\.[^.]/.test(host)) return null;
  const link = isLink ? typed : `https://${typed}`;
  if (!URL.canParse(link)) return null;
  const { hostname, username } = new URL(link);
  return username === '' ? bare(hostname) : null;
}

/** The meeting site that somebody typed or pasted, ready for the list, or why it is none. */
export function readSite(text: string, sites: readonly string[]): string | SiteProblem {
  const typed = text.trim().toLowerCase();
  if (typed === '') return { kind: 'empty' };
  const host = hostIn(typed);
  if (host === null || !isSite(host)) return { kind: 'no-address' };
  const by = sites.find((site) => covers(site, host));
  if (by !== undefined) return { kind: 'there', by };
  return sites.length >= MOST_SITES ? { kind: 'full' } : host;
}

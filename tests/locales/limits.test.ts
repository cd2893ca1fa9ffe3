import { expect, it } from 'vitest';
import { locales, textsOf } from './texts';

/** In letters. Chrome's manifest takes no longer description: developer.chrome.com/docs/extensions/reference/manifest/description. */
const LIMITS = { extName: 75, extDescription: 132 };

it.each(
  locales.flatMap((locale) =>
    Object.entries(LIMITS).map(([key, limit]) => ({ locale, key, limit })),
  ),
)('in $locale, $key has at most $limit letters', ({ locale, key, limit }) => {
  const text = new Map(textsOf(locale)).get(key) ?? '';
  expect(text).not.toBe('');
  expect([...text].length).toBeLessThanOrEqual(limit);
});

import { generateChromeMessages, type ParsedMessage, parseMessagesFile } from '@wxt-dev/i18n/build';

const parsed: readonly ParsedMessage[] = await parseMessagesFile('locales/en.yml');
const messages = generateChromeMessages([...parsed]);

/** Every key there is, as code writes it: with dots. */
export const keys: ReadonlySet<string> = new Set(parsed.map(({ key }) => key.join('.')));

// The words of the browser, in English. It stands before any import that reads words.
Object.assign(globalThis, {
  chrome: {
    i18n: {
      getMessage: (key: string, substitutions: readonly string[] = []): string =>
        (messages[key]?.message ?? '').replaceAll(
          /\$(\d)/g,
          (_, place: string) => substitutions[Number(place) - 1] ?? '',
        ),
    },
  },
});

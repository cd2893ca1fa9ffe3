import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const LOCALES = fileURLToPath(new URL('../../locales/', import.meta.url));

/** The languages that the product has, by file. */
export const locales: readonly string[] = readdirSync(LOCALES).map((file) =>
  basename(file, extname(file)),
);

type Text = readonly [key: string, text: string];

const leaves = (value: unknown, key: string): readonly Text[] => {
  if (typeof value !== 'object' || value === null) return [[key, String(value ?? '')]];
  return Object.entries(value).flatMap(([name, under]) =>
    leaves(under, key ? `${key}.${name}` : name),
  );
};

/** Every text of a locale with its key, as code writes it. */
export const textsOf = (locale: string): readonly Text[] =>
  leaves(parse(readFileSync(`${LOCALES}${locale}.yml`, 'utf8')), '');

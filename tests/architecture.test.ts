import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const HOUSE = fileURLToPath(new URL('..', import.meta.url));

/** Who opens doors to whom: the table of the house. */
const ROOMS: Readonly<Record<string, readonly RegExp[]>> = {
  core: [/^@\/core\//, /^valibot$/],
  routines: [/^@\/core\/(front-pose|motion|pose|routine|sign|time)$/, /^@\/routines\//],
  components: [/^@\/core\//, /^@\/components\//, /^preact(\/hooks)?$/, /^#i18n$/],
  shell: [/^@\/core\//, /^@\/shell\//, /^#i18n$/, /^idb$/, /^valibot$/],
  entrypoints: [
    /^@\/(core|components|shell|routines|entrypoints)(\/|$)/,
    /^preact(\/hooks)?$/,
    /^#i18n$/,
    /^wxt\/utils\/define-background$/,
  ],
};

/** The doors that a single file has. */
const OWN_DOORS: readonly (readonly [file: RegExp, door: RegExp])[] = [
  [/^core\/change\.ts$/, /^simple-statistics$/],
  [/^shell\/browser\.ts$/, /^webextension-polyfill$/],
  [/^shell\/use-[a-z-]+\.ts$/, /^preact\/hooks$/],
  [/^shell\/speech\.ts$/, /^d3-time$/],
  [/^components\/charts\//, /^d3-(scale|shape)$/],
];

const filesIn = (room: string): readonly string[] =>
  readdirSync(join(HOUSE, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(room, name).split(sep).join('/'));

/** What a file imports, relative paths made house paths. */
function doorsOf(file: string): readonly string[] {
  const text = readFileSync(join(HOUSE, file), 'utf8');
  const found = text.matchAll(/(?:from\s+|import\s*\(?\s*)'([^']+)'/g);
  return [...found].map(([, door = '']) => {
    if (!door.startsWith('.')) return door;
    const path = relative(HOUSE, join(HOUSE, dirname(file), door));
    return `@/${path.split(sep).join('/')}`;
  });
}

const isAllowed = (file: string, room: string, door: string): boolean =>
  (ROOMS[room] ?? []).some((allowed) => allowed.test(door)) ||
  OWN_DOORS.some(([owner, own]) => owner.test(file) && own.test(door));

describe.each(Object.keys(ROOMS))('%s', (room) => {
  it('opens only its own doors', () => {
    const files = filesIn(room);
    expect(files).not.toEqual([]);
    const trespasses = files.flatMap((file) =>
      doorsOf(file)
        .filter((door) => !isAllowed(file, room, door))
        .map((door) => `${file} imports ${door}`),
    );
    expect(trespasses).toEqual([]);
  });
});

it('finds a trespass', () => {
  expect(isAllowed('core/app.ts', 'core', '@/shell/engine')).toBe(false);
  expect(isAllowed('shell/engine.ts', 'shell', 'webextension-polyfill')).toBe(false);
});

it('nobody imports an entrypoint', () => {
  const importers = Object.keys(ROOMS)
    .filter((room) => room !== 'entrypoints')
    .flatMap((room) =>
      filesIn(room).filter((file) =>
        doorsOf(file).some((door) => door.startsWith('@/entrypoints')),
      ),
    );
  expect(importers).toEqual([]);
});

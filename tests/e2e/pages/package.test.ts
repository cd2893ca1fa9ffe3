import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const KB = 1000;
/** Preact's own dangerouslySetInnerHTML, which nothing here uses: docs/decisions.md. */
const LINT_KNOWN: readonly string[] = ['UNSAFE_VAR_ASSIGNMENT'];

const read = (build: string, file: string) => readFileSync(join('.output', build, file));
const zipped = (build: string, files: readonly string[]) =>
  files.reduce((sum, file) => sum + gzipSync(read(build, file), { level: 9 }).length, 0);

/** A page with all that it loads: scripts, styles, and what they import. */
function pageWithParts(build: string, page: string): readonly string[] {
  const found = new Set([page]);
  for (const file of found) {
    const text = read(build, file).toString();
    for (const [, asset = ''] of text.matchAll(
      /["'](?:\.?\.?\/)?((?:[\w-]+\/)*[\w-]+\.(?:js|css))["']/g,
    )) {
      const inFolder = join(file, '..', asset);
      const known = [asset, inFolder].find((path) => exists(build, path));
      if (known !== undefined) found.add(known);
    }
  }
  return [...found];
}

function exists(build: string, path: string): boolean {
  try {
    read(build, path);
    return true;
  } catch {
    return false;
  }
}

describe.each(['chrome-mv3', 'firefox-mv3'])('%s', (build) => {
  const manifest = JSON.parse(read(build, 'manifest.json').toString());

  it('asks for no more than it needs', () => {
    expect(manifest.permissions.toSorted()).toEqual([
      'alarms',
      'contextMenus',
      'idle',
      'notifications',
      // Firefox's background is a page, which sounds by itself.
      ...(build === 'chrome-mv3' ? ['offscreen'] : []),
      'storage',
      'unlimitedStorage',
    ]);
    expect(manifest.optional_permissions ?? []).toEqual(build === 'chrome-mv3' ? ['tabs'] : []);
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    // What a page draws itself, to be saved as a picture: docs/decisions.md.
    expect(policy).toContain("img-src 'self' blob:;");
  });

  it('carries a popup of at most 80 kB and a worker of at most 32 kB, gzipped', () => {
    const parts = pageWithParts(build, 'popup.html');
    expect(parts.filter((part) => part.endsWith('.js')).length).toBeGreaterThan(0);
    expect(parts.filter((part) => part.endsWith('.css')).length).toBeGreaterThan(0);
    const popup = zipped(build, parts);
    const worker = zipped(build, ['background.js']);
    console.log(`${build}: popup ${popup} B, worker ${worker} B`);
    expect(popup).toBeLessThanOrEqual(80 * KB);
    expect(worker).toBeLessThanOrEqual(32 * KB);
  });

  it('reaches out to nobody and evaluates nothing', () => {
    const scripts = readdirSync(join('.output', build), {
      recursive: true,
      encoding: 'utf8',
    }).filter((file) => file.endsWith('.js') || file.endsWith('.html'));
    for (const file of scripts) {
      const text = read(build, file).toString();
      expect(text, file).not.toMatch(
        /\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|\beval\(|new Function\(/,
      );
      expect(text, file).not.toMatch(/<(script|link|img)[^>]+https?:/);
    }
  });
});

it('is clean for web-ext lint', () => {
  const output = execFileSync(
    'web-ext',
    ['lint', '--source-dir', '.output/firefox-mv3', '--output', 'json'],
    { encoding: 'utf8', maxBuffer: 1e8 },
  );
  const { errors, warnings } = JSON.parse(output);
  expect(errors).toEqual([]);
  const unknown = warnings.filter(({ code }: { code: string }) => !LINT_KNOWN.includes(code));
  expect(unknown).toEqual([]);
  expect(warnings.length).toBeLessThanOrEqual(LINT_KNOWN.length);
});

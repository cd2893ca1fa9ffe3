import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserKind } from '../../../scripts/browsers/find.ts';

/** A copy of the build for `kind`, with `changes` made in its manifest, in a temporary folder; the caller removes it. */
export function variantOf(kind: BrowserKind, changes: Readonly<Record<string, unknown>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'legwork-variant-'));
  cpSync(`.output/${kind}-mv3`, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as object;
  writeFileSync(file, JSON.stringify({ ...manifest, ...changes }));
  return folder;
}

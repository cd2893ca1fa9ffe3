import { createHash } from 'node:crypto';
import { readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';

/** The id Chromium gives an unpacked extension: from the manifest's key, or else from its folder's path. */
export function unpackedId(extensionDir: string): string {
  const manifest = JSON.parse(readFileSync(join(extensionDir, 'manifest.json'), 'utf8')) as {
    key?: string;
  };
  const origin = manifest.key ? Buffer.from(manifest.key, 'base64') : realpathSync(extensionDir);
  const hash = createHash('sha256').update(origin).digest('hex').slice(0, 32);
  return [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

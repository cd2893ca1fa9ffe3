import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Fixed, so that the pages' addresses are known and a profile's storage is found again. */
export const FIREFOX_UUID = '1e904b1d-1e90-4b1d-9a1e-0123456789ab';

/** The id that a built extension gives itself for Firefox. Throws when it gives none. */
export function geckoId(extensionDir: string): string {
  const manifest = JSON.parse(readFileSync(join(extensionDir, 'manifest.json'), 'utf8')) as {
    browser_specific_settings?: { gecko?: { id?: string } };
  };
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (!id) throw new Error(`${extensionDir}/manifest.json names no gecko id`);
  return id;
}

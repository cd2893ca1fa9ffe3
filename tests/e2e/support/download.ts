import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '../../support/browser/wait.ts';
import type { Desk } from './desk.ts';

/** Firefox's values of about:config for files that are saved without a question. */
export const savesInto = (folder: string) => ({
  'browser.download.dir': folder,
  'browser.download.folderList': 2,
  'browser.download.alwaysOpenPanel': false,
});

/**
 * The file that the browser saves while `act` is done, with this ending, such as '.json'. The folder must be the one of `savesInto`;
 * what an earlier one left there is taken away.
 */
export async function saved(
  desk: Desk,
  folder: string,
  ending: string,
  act: () => Promise<unknown>,
): Promise<string> {
  const found = () => readdirSync(folder).find((name) => name.endsWith(ending));
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) if (name.endsWith(ending)) rmSync(join(folder, name));
  if (desk.kind === 'chrome') {
    const session = await desk.browser().browser.target().createCDPSession();
    const behaviour = { behavior: 'allow', downloadPath: folder } as const;
    await session.send('Browser.setDownloadBehavior', behaviour);
  }
  await act();
  return until(`a file with ${ending}`, () => {
    const name = found();
    const file = name && join(folder, name);
    // Firefox holds the name with an empty file until the whole has come.
    return file && existsSync(file) && statSync(file).size > 0 && file;
  });
}

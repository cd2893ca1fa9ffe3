import process from 'node:process';
import { canInstallPackages, installPackages } from './apt.ts';
import { downloadBrowser, downloadedBrowser } from './download.ts';
import { type BrowserKind, type FoundBrowser, findBrowsers } from './find.ts';
import { bringTools } from './tools.ts';

/** Debian's packages. Ubuntu's of the same use are snaps, which don't start in containers: there a download serves. */
const PACKAGES = { chrome: 'chromium', firefox: 'firefox-esr' } as const;

/**
 * A browser of `kind`: an installed one, or else one that is brought, by apt-get as root on Debian, or downloaded.
 * Throws with every reason why it can't be had.
 */
export async function bringBrowser(kind: BrowserKind): Promise<FoundBrowser> {
  const [installed] = findBrowsers(kind);
  if (installed) return installed;
  const downloaded = await downloadedBrowser(kind);
  if (downloaded) return downloaded;
  const reasons: string[] = [];
  for (const bring of [byPackage, downloadBrowser]) {
    try {
      const found = await bring(kind);
      if (found) return found;
    } catch (reason) {
      reasons.push(reason instanceof Error ? reason.message : String(reason));
    }
  }
  throw new Error(
    [`There is no ${PACKAGES[kind]} on this machine, and none could be brought.`, ...reasons]
      .concat(`Install one: apt-get install ${PACKAGES[kind]}`)
      .join('\n  '),
  );
}

async function byPackage(kind: BrowserKind): Promise<FoundBrowser | null> {
  if (!canInstallPackages()) return null;
  await installPackages([PACKAGES[kind]]);
  return findBrowsers(kind)[0] ?? null;
}

/** Both browsers and the display they are tested on. Throws with what can't be had. */
export async function bringBrowsers(): Promise<readonly FoundBrowser[]> {
  if (process.platform === 'linux') await bringTools(['Xvfb', 'xdotool', 'cc', 'openbox']);
  return [await bringBrowser('chrome'), await bringBrowser('firefox')];
}

import { accessSync, constants, existsSync, readFileSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import process from 'node:process';

/** How a browser is built for and driven: everything of Chromium's kin is 'chrome'. */
export type BrowserKind = 'chrome' | 'firefox';

export type FoundBrowser = Readonly<{
  kind: BrowserKind;
  /** As people call it: 'Chromium', 'Edge'. */
  name: string;
  /** The program itself, never a wrapper script: a preloaded clock must reach the browser, not a shell. */
  binary: string;
}>;

type Places = Readonly<{
  kind: BrowserKind;
  name: string;
  /** Command names on Linux's PATH. */
  commands: readonly string[];
  /** Applications on macOS. */
  mac: string;
  /** Below Program Files or the user's own programs on Windows. */
  windows: readonly string[];
}>;

/** In the order in which they are preferred. */
const KNOWN: readonly Places[] = [
  {
    kind: 'chrome',
    name: 'Chromium',
    commands: ['chromium', 'chromium-browser'],
    mac: 'Chromium.app/Contents/MacOS/Chromium',
    windows: ['Chromium/Application/chrome.exe'],
  },
  {
    kind: 'chrome',
    name: 'Chrome',
    commands: ['google-chrome-stable', 'google-chrome', 'chrome'],
    mac: 'Google Chrome.app/Contents/MacOS/Google Chrome',
    windows: ['Google/Chrome/Application/chrome.exe'],
  },
  {
    kind: 'chrome',
    name: 'Edge',
    commands: ['microsoft-edge-stable', 'microsoft-edge'],
    mac: 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    windows: ['Microsoft/Edge/Application/msedge.exe'],
  },
  {
    kind: 'chrome',
    name: 'Brave',
    commands: ['brave-browser-stable', 'brave-browser', 'brave'],
    mac: 'Brave Browser.app/Contents/MacOS/Brave Browser',
    windows: ['BraveSoftware/Brave-Browser/Application/brave.exe'],
  },
  {
    kind: 'firefox',
    name: 'Firefox',
    commands: ['firefox', 'firefox-esr'],
    mac: 'Firefox.app/Contents/MacOS/firefox',
    windows: ['Mozilla Firefox/firefox.exe'],
  },
];

/** The browsers installed on this machine, the preferred ones first; none of another kind than `kind`, if it is given. */
export function findBrowsers(kind?: BrowserKind): readonly FoundBrowser[] {
  return KNOWN.filter((known) => kind === undefined || known.kind === kind).flatMap((known) => {
    const binary = candidates(known)
      .map((path) => withoutWrapper(path, known))
      .find((path) => path !== null);
    return binary ? [{ kind: known.kind, name: known.name, binary }] : [];
  });
}

function candidates(known: Places): readonly string[] {
  switch (process.platform) {
    case 'darwin':
      return ['/Applications', join(homedir(), 'Applications')].map((root) =>
        join(root, known.mac),
      );
    case 'win32':
      return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
        .flatMap((name) => process.env[name] ?? [])
        .flatMap((root) => known.windows.map((path) => join(root, path)));
    default:
      return known.commands.flatMap((command) =>
        (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, command)),
      );
  }
}

/** The program behind `path`: itself, or the one its wrapper script starts. Null when there is none that can be run. */
function withoutWrapper(path: string, known: Places): string | null {
  if (!isProgram(path)) return null;
  const real = realpathSync(path);
  // A snap's command is a link to snap itself, which goes by the name it is called by.
  if (real.endsWith('/snap')) return path;
  if (process.platform !== 'linux' || !isScript(real)) return real;
  // Debian's wrappers start /usr/lib/chromium/chromium and the like; Google's, Microsoft's and Brave's lie beside the program.
  const inside = [
    ...known.commands.map((command) => join('/usr/lib', command, command)),
    ...['chrome', 'msedge', 'brave'].map((program) => join(dirname(real), program)),
  ];
  return inside.find((program) => isProgram(program) && !isScript(program)) ?? real;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return existsSync(path);
  } catch {
    return false;
  }
}

function isScript(path: string): boolean {
  return readFileSync(path).subarray(0, 2).toString() === '#!';
}

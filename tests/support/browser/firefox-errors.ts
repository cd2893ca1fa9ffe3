import type { ChromeScope } from './firefox-chrome.ts';

/*
 * BiDi tells of console messages in tabs, not of those in action popups and event pages. So every process of Firefox gets a
 * listener that sends what went wrong in the extension to the parent process, where it is asked for.
 */
const LISTENER = (baseUrl: string) => `
  (() => {
    const ours = (address) => String(address).startsWith(${JSON.stringify(baseUrl)});
    // Firefox's own word for a page that was closed while it waited for an answer: nobody is left to miss it.
    const isFarewell = (line) => /after context unloaded/.test(line);
    const report = (line) => isFarewell(line) || Services.cpmm.sendAsyncMessage('legwork:error', line);
    Services.console.registerListener({
      observe(message) {
        const isError = message instanceof Ci.nsIScriptError && !(message.flags & Ci.nsIScriptError.warningFlag);
        if (isError && ours(message.sourceName)) report(message.sourceName + ': ' + message.errorMessage);
      },
    });
    Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage).addLogEventListener((event) => {
      const { level, filename, arguments: said } = event.wrappedJSObject ?? event;
      if (level === 'error' && ours(filename)) report(filename + ': ' + Array.from(said, String).join(' '));
    }, Services.scriptSecurityManager.getSystemPrincipal());
  })()`;

/** Starts to collect, and returns a question for the lines so far. */
export async function collectFirefoxErrors(
  chrome: ChromeScope,
  baseUrl: string,
): Promise<() => Promise<readonly string[]>> {
  const script = `data:application/javascript,${encodeURIComponent(LISTENER(baseUrl))}`;
  await chrome(`
    globalThis.legworkErrors = [];
    Services.ppmm.addMessageListener('legwork:error', ({ data }) => legworkErrors.push(data));
    Services.ppmm.loadProcessScript(${JSON.stringify(script)}, true);`);
  return () => chrome<readonly string[]>('return [...new Set(legworkErrors)]');
}

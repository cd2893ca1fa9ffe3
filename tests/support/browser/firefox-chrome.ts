import type { Browser } from 'puppeteer-core';

/** Runs the body of an async function in Firefox's own window, with its privileges; the answer must be JSON. */
export type ChromeScope = <T = void>(body: string) => Promise<T>;

type Connection = Readonly<{
  send(method: string, params: unknown): Promise<{ result: unknown }>;
  emit(event: string, params: unknown): void;
}>;

/** The connection under puppeteer's Firefox. Not in its types, but there is no other way to Firefox's own commands. */
export function connectionOf(browser: Browser): Connection {
  return (browser as unknown as { connection: Connection }).connection;
}

/** Opens the door to chrome scope; Firefox must have been started with --remote-allow-system-access. */
export async function reachChrome(browser: Browser): Promise<ChromeScope> {
  const connection = connectionOf(browser);
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = (tree.result as { contexts: readonly { context: string }[] }).contexts;
  if (!window) throw new Error('Firefox shows no window');
  return async <T>(body: string): Promise<T> => {
    const { result } = await connection.send('script.callFunction', {
      functionDeclaration: `async () => JSON.stringify((await (async () => { ${body} })()) ?? null)`,
      awaitPromise: true,
      target: { context: window.context },
    });
    const answer = result as {
      type: string;
      result?: { value: string };
      exceptionDetails?: { text: string };
    };
    if (!answer.result)
      throw new Error(`In Firefox's chrome scope: ${answer.exceptionDetails?.text}`);
    return JSON.parse(answer.result.value) as T;
  };
}

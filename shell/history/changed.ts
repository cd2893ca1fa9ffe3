const CHANNEL = 'history';

/** Says to the pages that are open that the history is another now. */
export function tellHistoryChanged(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(null);
  channel.close();
}

/** Calls back whenever another page or the worker changed the history; returns how to stop that. */
export function onHistoryChanged(tell: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = tell;
  return () => channel.close();
}

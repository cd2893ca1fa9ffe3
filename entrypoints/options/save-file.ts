/** Gives the person a text as a file, by a link that is gone at once; no permission is needed. */
export function saveFile(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  // The download has begun by then; without this the text would stay in memory until the page is closed.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

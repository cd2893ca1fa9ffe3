/** Gives the person a file, by a link that is gone at once; no permission is needed. */
export function saveFile(name: string, blob: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The download has begun by then; without this the file would stay in memory until the page is closed.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

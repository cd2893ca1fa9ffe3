import type { Motion } from '@/core/motion';
import { rules } from './keyframes';

type Entry = { readonly name: string; readonly sheet: CSSStyleSheet; users: number };

const entries = new WeakMap<Motion, Entry>();
let count = 0;

function entryOf(motion: Motion): Entry {
  const known = entries.get(motion);
  if (known) return known;
  count += 1;
  const name = `motion${count}`;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules(motion, name));
  const entry = { name, sheet, users: 0 };
  entries.set(motion, entry);
  return entry;
}

/** The class that a figure of this motion carries; figures of the same motion share it. */
export const motionClass = (motion: Motion): string => entryOf(motion).name;

/**
 * Puts a motion's keyframes on the page, once for all its figures. A constructed sheet, because the extension's content
 * security policy lets neither a <style> element nor a style attribute through.
 * @returns takes them off again with the last figure that used them
 */
export function adopt(motion: Motion): () => void {
  const entry = entryOf(motion);
  entry.users += 1;
  if (entry.users === 1)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, entry.sheet];
  return () => {
    entry.users -= 1;
    if (entry.users > 0) return;
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(
      (sheet) => sheet !== entry.sheet,
    );
  };
}

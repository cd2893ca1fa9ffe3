// A string, or a sign that opens, closes or parts something.
const TOKENS = /"(?:[^"\\]|\\.)*"|[{}[\],:]/g;

/**
 * Whether an object in a JSON text has a key twice, or one that means something to the language itself: parsing would quietly
 * take the last, so that people and programs may read different things. The text must be valid JSON.
 */
export function hasTrickKeys(json: string): boolean {
  // The keys of each object that is open; null for an array.
  const open: (Set<string> | null)[] = [];
  let last = '';
  for (const [token] of json.matchAll(TOKENS)) {
    if (token === '{') open.push(new Set());
    if (token === '[') open.push(null);
    if (token === '}' || token === ']') open.pop();
    if (token === ':') {
      const key: string = JSON.parse(last);
      const keys = open.at(-1);
      if (key === '__proto__' || keys?.has(key)) return true;
      keys?.add(key);
    }
    last = token;
  }
  return false;
}

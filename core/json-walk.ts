/** A value in a JSON text: a member of the outermost object, or, before that, an element of an array that is one. */
export type Piece = Readonly<{
  key: string;
  /** Whether it is an element of the array under that key. */
  isElement: boolean;
  /** Where it begins and ends in the text. */
  from: number;
  to: number;
}>;

/** Where a text stops being JSON: it may be broken there, or end too early. */
export type Broken = Readonly<{ at: number; isCut: boolean }>;

const SPACE = /[ \t\r\n]*/y;
const PLAIN = /[^\s"{}[\],:]+/y;

/** Where a pattern that stands at a place ends. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

const past = (text: string, at: number): number => endOf(SPACE, text, at);

/** Behind the closing quote of a string that begins at a place; behind the text where there is none. */
function endOfString(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '\\') at += 1;
    else if (sign === '"') return at + 1;
  }
  return text.length + 1;
}

/** Behind the value that begins at a place; there where none does, and behind the text where it does not end in it. */
function endOfValue(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; ) {
    const sign = text[at];
    if (sign === '"') at = endOfString(text, at);
    else if (sign === '{' || sign === '[') {
      depth += 1;
      at += 1;
    } else if (sign === '}' || sign === ']') {
      if (depth === 0) return from;
      depth -= 1;
      at += 1;
    } else at = depth === 0 ? endOf(PLAIN, text, at) : at + 1;
    if (depth === 0) return at;
  }
  return text.length + 1;
}

/** What a string in a JSON text says; null: it is none. */
function keyOf(string: string): string | null {
  try {
    return JSON.parse(string);
  } catch {
    return null;
  }
}

/** The place of a sign behind some space, or where the text breaks without it. */
function expected(text: string, from: number, signs: string): number | Broken {
  const at = past(text, from);
  const sign = text[at];
  return sign !== undefined && signs.includes(sign) ? at : { at, isCut: at >= text.length };
}

type Walk = Generator<Piece, number | Broken>;

/** A value that ends in the text; gives where. */
function* piece(text: string, key: string, from: number, isElement: boolean): Walk {
  const to = endOfValue(text, from);
  if (to > text.length) return { at: text.length, isCut: true };
  if (to === from) return { at: from, isCut: from === text.length };
  yield { key, isElement, from, to };
  return to;
}

/** The elements of an array; gives where it ends. */
function* elements(text: string, key: string, from: number): Walk {
  let at = past(text, from + 1);
  if (text[at] === ']') return at + 1;
  for (;;) {
    const to = yield* piece(text, key, at, true);
    const next = typeof to === 'number' ? expected(text, to, ',]') : to;
    if (typeof next !== 'number') return next;
    if (text[next] === ']') return next + 1;
    at = past(text, next + 1);
  }
}

/** A member; gives where it ends. */
function* member(text: string, at: number): Walk {
  const to = text[at] === '"' ? endOfString(text, at) : at;
  if (at >= text.length || to > text.length) return { at: text.length, isCut: true };
  const key = keyOf(text.slice(at, to));
  if (key === null) return { at, isCut: false };
  const colon = expected(text, to, ':');
  if (typeof colon !== 'number') return colon;
  const from = past(text, colon + 1);
  if (text[from] !== '[') return yield* piece(text, key, from, false);
  const end = yield* elements(text, key, from);
  if (typeof end === 'number') yield { key, isElement: false, from, to: end };
  return end;
}

/**
 * Takes the outermost object of a JSON text apart without parsing it whole: a large file is read piece by piece, and what is
 * wrong is known by its place. Gives null, or where the text breaks; what is in the pieces may still be no JSON.
 */
export function* piecesOf(text: string): Generator<Piece, Broken | null> {
  const open = expected(text, 0, '{');
  if (typeof open !== 'number') return open;
  let at = past(text, open + 1);
  let isOver = text[at] === '}';
  while (!isOver) {
    const to = yield* member(text, at);
    const next = typeof to === 'number' ? expected(text, to, ',}') : to;
    if (typeof next !== 'number') return next;
    isOver = text[next] === '}';
    at = isOver ? next : past(text, next + 1);
  }
  const end = past(text, at + 1);
  return end === text.length ? null : { at: end, isCut: false };
}

import { describe, expect, it } from 'vitest';
import { hasTrickKeys } from '@/core/json-keys';

describe('keys of a JSON text', () => {
  it.each([
    ['{"a":1,"b":{"a":2},"c":[{"a":3},{"a":4}]}', false],
    [String.raw`{"a":"\"a\":{}[],","b":"\\"}`, false],
    ['["a","a",{"a":1}]', false],
    ['{"a":1,"a":2}', true],
    [String.raw`{"a":1,"\u0061":2}`, true],
    ['{"a":{"b":[1,2],"b":3}}', true],
    ['[{"__proto__":1}]', true],
    ['7', false],
  ])('in %s play a trick: %s', (text, isTrick) => expect(hasTrickKeys(text)).toBe(isTrick));
});

import '../support/english';
import { describe, expect, it } from 'vitest';
import { conditionGroups, conditions } from '@/routines/conditions';
import { redFlags } from '@/routines/red-flags';
import { keys } from '../support/english';

const spelt = (id: string) => id.replaceAll('-', '_');
const parts = (block: string, id: string, ...names: readonly string[]) =>
  names.map((name) => `${block}.${spelt(id)}.${name}`);

describe('the words of the screening', () => {
  it.each(Object.values(conditions))('say $id', ({ id, lasts }) => {
    const wanted = parts(
      'condition',
      id,
      'ask',
      'short',
      'means',
      ...(lasts === null ? [] : ['still']),
    );
    expect(wanted.filter((key) => !keys.has(key))).toEqual([]);
  });

  it.each(Object.keys(redFlags))('say %s', (id) =>
    expect(parts('redFlag', id, 'sign', 'act').filter((key) => !keys.has(key))).toEqual([]),
  );

  it.each(Object.keys(conditionGroups))('head %s', (id) =>
    expect(keys).toContain(`screening.${id}`),
  );

  it('ask every condition once', () =>
    expect(Object.values(conditionGroups).flat().toSorted()).toEqual(
      Object.keys(conditions).toSorted(),
    ));
});

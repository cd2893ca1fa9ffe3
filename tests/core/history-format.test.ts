import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ANSWERS, type Recorded } from '@/core/history';
import { COLUMNS } from '@/core/history-table';
import { DAY } from '@/core/time';
import { fileOf, readAll } from '../support/file-of';

const page = readFileSync(new URL('../../docs/history-format.md', import.meta.url), 'utf8');
const example = /```json\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
const now = Date.UTC(2026, 2, 9) + DAY;

describe('the page about the format', () => {
  it('shows a file as Legwork writes it, with a line of each kind', () => {
    const { file, problem } = readAll(example, now);
    expect(problem).toBeNull();
    const lines: readonly Recorded[] = [...(file?.entries ?? []), ...(file?.aside ?? [])];
    expect(new Set(lines.map(({ kind }) => kind)).size).toBe(6);
    expect(fileOf(lines, now).trimEnd().split('\n')).toEqual(example.trimEnd().split('\n'));
  });

  it('explains every field, every answer and every column', () => {
    const { entries } = JSON.parse(example);
    const fields = entries.flatMap((one: object) => Object.keys(one));
    for (const word of [...fields, ...ANSWERS, ...COLUMNS]) expect(page).toContain(`\`${word}\``);
  });
});

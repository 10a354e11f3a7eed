import { expect, test } from 'vitest';
import { standing, withLatest } from './latest.svelte';

test('a code that was merged is what took it over, and comes back with the merge', () => {
  const codes = (list: Record<string, string | null | undefined>): Map<string, { retired: boolean; merged_into: string | null }> =>
    new Map(Object.entries(list).map(([key, into]) => [key, { retired: into !== undefined, merged_into: into ?? null }]));
  expect(standing('škola', codes({ škola: undefined }))).toBe('škola');
  expect(standing('škola', codes({ škola: 'đaci', đaci: 'djeca', djeca: undefined }))).toBe('djeca');
  // Retired, removed, and merged in a ring.
  expect(standing('škola', codes({ škola: null }))).toBe(null);
  expect(standing('škola', codes({ đaci: undefined }))).toBe(null);
  expect(standing('škola', codes({ škola: 'đaci', đaci: null }))).toBe(null);
  expect(standing('a', codes({ a: 'b', b: 'a' }))).toBe(null);
});

test('a code keeps its key, takes a free one, or that of the oldest', () => {
  const nine = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
  expect(withLatest(['a', '', 'c'], ['a', 'c'], 'b').slots).toEqual(['a', 'b', 'c']);
  expect(withLatest(nine, nine, 'c')).toEqual({ slots: nine, used: ['c', 'a', 'b', 'd', 'e', 'f', 'g', 'h', 'i'] });
  expect(withLatest(nine, nine, 'j').slots).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'j']);
});

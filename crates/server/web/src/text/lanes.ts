import type { Passage } from './passage';

/**
 * Lanes beside the text, from the left: passages that overlap stand in different ones, and each stays in its own from
 * turn to turn. `passages` are in order of their beginnings; passages nearer than `distance` may share a line, and count
 * as overlapping.
 */
export function lanes(passages: readonly Passage[], distance = 0): number[] {
  const ends: number[] = [];
  return passages.map(({ start, end }) => {
    const free = ends.findIndex((taken) => taken + distance <= start);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = end;
    return lane;
  });
}

/** A turn as far as positions are concerned. Positions are UTF-16 units of the canonical text, as strings of this page. */
export interface Stretch {
  /** Where the turn begins. */
  start: number;
  /** Its words. */
  text: string;
  /** Code of its language, where it is known. */
  language?: string | null;
}

/** A half-open stretch of the canonical text. */
export interface Passage {
  start: number;
  end: number;
}

/** The part of a passage that lies in one turn: index of the turn, and units from its beginning. */
export interface Piece {
  turn: number;
  from: number;
  to: number;
}

export function endOf(turn: Stretch): number {
  return turn.start + turn.text.length;
}

/** Index of the turn that `at` lies in, or of the last one before it; 0 before all turns. */
export function turnAt(turns: readonly Stretch[], at: number): number {
  let low = 0;
  let high = turns.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (turns[middle]!.start <= at) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return Math.max(0, low - 1);
}

/** A passage cut at the borders of turns; what lies between turns (labels, times) is left out. */
export function pieces(turns: readonly Stretch[], { start, end }: Passage): Piece[] {
  const found: Piece[] = [];
  for (let n = turnAt(turns, start); n < turns.length; n += 1) {
    const turn = turns[n]!;
    if (turn.start >= end) {
      break;
    }
    const from = Math.max(0, start - turn.start);
    const to = Math.min(turn.text.length, end - turn.start);
    if (from < to) {
      found.push({ turn: n, from, to });
    }
  }
  return found;
}

/** The words of a passage; turns are joined by a space. */
export function wordsOf(turns: readonly Stretch[], passage: Passage): string {
  return pieces(turns, passage)
    .map(({ turn, from, to }) => turns[turn]!.text.slice(from, to))
    .join(' ');
}

/** The passage without white space at its ends, and within turns; `null` where nothing is left. */
export function trimmed(turns: readonly Stretch[], passage: Passage): Passage | null {
  const parts = pieces(turns, passage).flatMap(({ turn, from, to }) => {
    const { start, text } = turns[turn]!;
    const words = text.slice(from, to);
    const left = words.length - words.trimStart().length;
    const length = words.trim().length;
    return length === 0 ? [] : [{ start: start + from + left, end: start + from + left + length }];
  });
  const first = parts[0];
  const last = parts.at(-1);
  return first && last ? { start: first.start, end: last.end } : null;
}

export function overlaps(a: Passage, b: Passage): boolean {
  return a.start < b.end && b.start < a.end;
}

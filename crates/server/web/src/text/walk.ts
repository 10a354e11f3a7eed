import { endOf, type Passage, type Stretch, turnAt } from './passage';

/** By what the keyboard walks and selects. */
export type Step = 'word' | 'sentence' | 'turn';

const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(language: string | null | undefined, granularity: 'word' | 'sentence'): Intl.Segmenter {
  const name = `${language ?? ''} ${granularity}`;
  let known = segmenters.get(name);
  if (!known) {
    known = new Intl.Segmenter(language ?? undefined, { granularity });
    segmenters.set(name, known);
  }
  return known;
}

/** Words, sentences or the whole of a turn, from its beginning; without white space at their ends. */
export function units(turn: Stretch, step: Step): Passage[] {
  if (step === 'turn') {
    return turn.text.length > 0 ? [{ start: 0, end: turn.text.length }] : [];
  }
  const found: Passage[] = [];
  for (const part of segmenter(turn.language, step).segment(turn.text)) {
    if (step === 'word' && !part.isWordLike) {
      continue;
    }
    const length = part.segment.trimEnd().length;
    if (length > 0) {
      found.push({ start: part.index, end: part.index + length });
    }
  }
  return found;
}

/** The word, sentence or turn at `at`, else the nearest one before it in the turn, else its first. */
export function unitAt(turns: readonly Stretch[], at: number, step: Step): Passage | null {
  const turn = turns[turnAt(turns, at)];
  if (!turn) {
    return null;
  }
  const all = units(turn, step);
  const local = at - turn.start;
  const unit = all.findLast((unit) => unit.start <= local) ?? all[0];
  return unit ? { start: turn.start + unit.start, end: turn.start + unit.end } : null;
}

/** The nearest end (or beginning, where it goes back) of a word, sentence or turn beyond `at`. */
export function border(
  turns: readonly Stretch[],
  at: number,
  step: Step,
  direction: 'forward' | 'back',
): number {
  const first = turnAt(turns, at);
  if (direction === 'forward') {
    for (let n = first; n < turns.length; n += 1) {
      const turn = turns[n]!;
      const next = units(turn, step).find((unit) => turn.start + unit.end > at);
      if (next) {
        return turn.start + next.end;
      }
    }
    const last = turns.at(-1);
    return last ? endOf(last) : at;
  }
  for (let n = first; n >= 0; n -= 1) {
    const turn = turns[n]!;
    const before = units(turn, step).findLast((unit) => turn.start + unit.start < at);
    if (before) {
      return turn.start + before.start;
    }
  }
  return turns[0]?.start ?? at;
}

/** The beginning of the next word, sentence or turn after `at`. */
export function nextStart(turns: readonly Stretch[], at: number, step: Step): number {
  for (let n = turnAt(turns, at); n < turns.length; n += 1) {
    const turn = turns[n]!;
    const next = units(turn, step).find((unit) => turn.start + unit.start > at);
    if (next) {
      return turn.start + next.start;
    }
  }
  return at;
}

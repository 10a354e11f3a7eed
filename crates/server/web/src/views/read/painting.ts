import type { Passage } from '../../text/passage';
import { pieces, type Stretch } from '../../text/passage';
import type { PlacedCoding } from '../../state/transcript.svelte';

/** The one text node of a turn, by its index. */
export type NodeOf = (turn: number) => Text | null;

const names = new Set<string>();
const sheet = new CSSStyleSheet();

/** Whether the browser can highlight without changing the page. */
export const CAN_PAINT = 'highlights' in CSS;

/** Gives each code its highlight: a ground for codings, a dotted line for suggestions. */
export function setColors(colors: readonly string[]): void {
  const rules = colors.map(
    (color, n) =>
      `::highlight(code-${n}) { background-color: color-mix(in srgb, ${color} 28%, transparent); }
       ::highlight(hint-${n}) { text-decoration: underline dotted 2px ${color}; }`,
  );
  sheet.replaceSync(rules.join('\n'));
  if (!document.adoptedStyleSheets.includes(sheet)) {
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }
}

/** Paints a highlight on stretches of turns; none takes it away. */
function paint(name: string, ranges: AbstractRange[], priority: number): void {
  if (!CAN_PAINT) {
    return;
  }
  if (ranges.length === 0) {
    CSS.highlights.delete(name);
    names.delete(name);
    return;
  }
  const highlight = new Highlight(...ranges);
  highlight.priority = priority;
  CSS.highlights.set(name, highlight);
  names.add(name);
}

function range(node: Text, from: number, to: number): StaticRange {
  return new StaticRange({ startContainer: node, startOffset: from, endContainer: node, endOffset: to });
}

/** Paints the codings of the turns that are seen: one stretch for each turn, so that names of speakers stay plain. */
export function paintCodings(
  seen: Iterable<number>,
  byTurn: ReadonlyMap<number, PlacedCoding[]>,
  node: NodeOf,
  numberOf: (code: string) => number,
): void {
  const ranges = new Map<string, StaticRange[]>();
  for (const turn of seen) {
    const text = node(turn);
    for (const { coding, pieces } of (text && byTurn.get(turn)) || []) {
      const name = `${coding.status === 'suggested' ? 'hint' : 'code'}-${numberOf(coding.code)}`;
      for (const piece of pieces) {
        if (piece.turn === turn) {
          const there = ranges.get(name);
          const one = range(text!, piece.from, piece.to);
          if (there) {
            there.push(one);
          } else {
            ranges.set(name, [one]);
          }
        }
      }
    }
  }
  for (const name of [...names].filter((name) => /^(code|hint)-/.test(name))) {
    if (!ranges.has(name)) {
      paint(name, [], 0);
    }
  }
  for (const [name, of] of ranges) {
    paint(name, of, 0);
  }
}

/** Paints one passage, such as the selection. */
export function paintPassage(
  name: string,
  passage: Passage | null,
  turns: readonly Stretch[],
  node: NodeOf,
  priority: number,
): void {
  const ranges = passage
    ? pieces(turns, passage).flatMap(({ turn, from, to }) => {
        const text = node(turn);
        return text ? [range(text, from, to)] : [];
      })
    : [];
  paint(name, ranges, priority);
}

/** Paints what a search found: by turn, from the beginning of its words. */
export function paintFound(
  name: string,
  found: readonly { turn: number; matches: readonly (readonly number[])[] }[],
  node: NodeOf,
  priority: number,
): void {
  const ranges = found.flatMap(({ turn, matches }) => {
    const text = node(turn);
    return text ? matches.map(([from = 0, to = 0]) => range(text, from, to)) : [];
  });
  paint(name, ranges, priority);
}

/** Takes all highlights of the view away. */
export function wipe(): void {
  for (const name of names) {
    CSS.highlights.delete(name);
  }
  names.clear();
}

import { Refusal } from '../api/client';
import { type Choice, type Clash, type Fields, saved, type Wording } from '../text/rewriting';

let open = $state.raw<{ clashes: Clash[]; choose: (choice: Choice) => void } | null>(null);
/** One question after the other. */
let queue: Promise<unknown> = Promise.resolve();

export const clash = {
  /** What is asked now. */
  get open() {
    return open;
  },
};

function ask(clashes: Clash[]): Promise<Choice> {
  const asked = queue.then(
    () =>
      new Promise<Choice>((choose) => {
        open = { clashes, choose };
      }),
  );
  queue = asked.then(() => {
    open = null;
  });
  return asked;
}

const theirsOf = (error: unknown): Fields | null => (error instanceof Refusal ? (error.problem.theirs ?? null) : null);

/** Saves words in place of others, as `saved` says, and asks in the page where two wrote at once. */
export function rewritten<Words extends object>(
  words: Words,
  before: { [Field in keyof Words]?: unknown },
  save: (body: Words & { before: Fields }) => Promise<unknown>,
  wording: Wording = {},
): Promise<boolean> {
  return saved(words, before, save, theirsOf, ask, wording);
}

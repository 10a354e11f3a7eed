/** How many codes have a number key. */
const KEYS = 9;

/**
 * The codes used last, each with a number key that it keeps: a code that comes in takes a free key, or that of the code
 * that was not used for the longest time. A slot without a name is free.
 */
export function withLatest(slots: readonly string[], used: readonly string[], code: string): { slots: string[]; used: string[] } {
  const order = [code, ...used.filter((other) => other !== code)];
  if (slots.includes(code)) {
    return { slots: [...slots], used: order };
  }
  const free = slots.indexOf('');
  if (free >= 0) {
    return { slots: slots.with(free, code), used: order };
  }
  if (slots.length < KEYS) {
    return { slots: [...slots, code], used: order };
  }
  const oldest = slots.reduce((worst, slot) => (order.indexOf(slot) > order.indexOf(worst) ? slot : worst));
  return { slots: slots.map((slot) => (slot === oldest ? code : slot)), used: order.filter((other) => other !== oldest) };
}

/** What is known of a code: whether it is still offered, and what took it over. */
type Known = { retired: boolean; merged_into?: string | null };

/** The code that is put on words in place of `code` now: the code itself, or what it was merged into; `null` where it is gone. */
export function standing(code: string, codes: ReadonlyMap<string, Known>): string | null {
  // As long as there are codes: one that was merged into itself by a detour is no way out.
  for (let [at, steps] = [code, codes.size]; steps > 0; steps -= 1) {
    const known = codes.get(at);
    if (known?.retired === false) {
      return at;
    }
    if (!known?.merged_into) {
      return null;
    }
    at = known.merged_into;
  }
  return null;
}

/**
 * The latest codes of one project, remembered by the browser. A key keeps the code that it was given, so that it comes back when a
 * merge is taken back; what it codes with meanwhile is the code that took over.
 */
export class LatestCodes {
  slots = $state.raw<string[]>([]);
  readonly shown = $derived.by(() => this.slots.map((code) => (code === '' ? '' : (this.now(code) ?? ''))));
  #used: string[] = [];
  readonly #kept: string;

  constructor(
    folder: string,
    /** What a code is now; `null` where it is gone. */
    private readonly now: (code: string) => string | null,
  ) {
    this.#kept = `verbatim-latest ${folder}`;
    try {
      const kept: unknown = JSON.parse(localStorage.getItem(this.#kept) ?? '{}');
      const { slots, used } = kept as { slots?: string[]; used?: string[] };
      this.slots = slots ?? [];
      this.#used = used ?? [];
    } catch {
      // What cannot be read is forgotten; it is a convenience only.
    }
  }

  use(code: string): void {
    // A key that codes with it already is its key.
    const own = this.slots.includes(code) ? code : this.slots[this.shown.indexOf(code)];
    this.#keep(withLatest(this.slots, this.#used, own ?? code));
  }

  /** Takes the keys away from codes that are gone. */
  drop(): void {
    const isGone = (code: string): boolean => this.now(code) === null;
    if (this.slots.some((code) => code !== '' && isGone(code))) {
      const slots = this.slots.map((code) => (isGone(code) ? '' : code));
      this.#keep({ slots, used: this.#used.filter((code) => !isGone(code)) });
    }
  }

  #keep({ slots, used }: { slots: string[]; used: string[] }): void {
    this.slots = slots;
    this.#used = used;
    localStorage.setItem(this.#kept, JSON.stringify({ slots, used }));
  }
}

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

/** The latest codes of one project, remembered by the browser. */
export class LatestCodes {
  slots = $state.raw<string[]>([]);
  #used: string[] = [];
  readonly #kept: string;

  constructor(folder: string) {
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
    this.#keep(withLatest(this.slots, this.#used, code));
  }

  /** Takes the keys away from codes that are gone. */
  drop(isGone: (code: string) => boolean): void {
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

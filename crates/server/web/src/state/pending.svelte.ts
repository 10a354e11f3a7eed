import { keeping } from './undo.svelte';

/**
 * A list that is kept as a whole. What is changed while an earlier change is still on its way builds on that one, and not on what
 * was read before it, so that nothing is lost however fast somebody writes.
 */
export class Pending<T> {
  #waiting = $state.raw<{ value: T } | null>(null);
  #queue: Promise<void> = Promise.resolve();

  constructor(
    private readonly read: () => T,
    /** Says `false` where it is not kept. */
    private readonly keep: (value: T) => Promise<unknown>,
  ) {}

  get current(): T {
    return this.#waiting ? this.#waiting.value : this.read();
  }

  change(by: (value: T) => T): Promise<void> {
    const mine = { value: by(this.current) };
    this.#waiting = mine;
    const kept = this.#queue.then(() => this.keep(mine.value));
    const settled = (): void => {
      if (this.#waiting === mine) {
        this.#waiting = null;
      }
    };
    this.#queue = kept.then(settled, settled);
    keeping(kept.then((answer) => answer !== false, () => false));
    return this.#queue;
  }
}

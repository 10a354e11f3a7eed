import { tick } from 'svelte';
import { keeping } from './undo.svelte';

/**
 * A list that is kept as a whole. What is changed while an earlier change is still on its way builds on that one, and not on what
 * was read before it, so that nothing is lost however fast somebody writes. What others wrote meanwhile and is read already is built
 * upon too; what is not is told by the program, since it gets to know what the change was made on.
 */
export class Pending<T> {
  #waiting = $state.raw<{ value: T } | null>(null);
  #queue: Promise<void> = Promise.resolve();

  constructor(
    private readonly read: () => T,
    /** Keeps a value, with what it was made of. Says `false` where it is not kept. */
    private readonly keep: (value: T, before: T) => Promise<unknown>,
  ) {}

  get current(): T {
    return this.#waiting ? this.#waiting.value : this.read();
  }

  /** Changes the list; `before` tells what whoever changes it saw, where that may be older than what was read. */
  change(by: (value: T) => T, before: (value: T) => T = (value) => value): Promise<void> {
    const [seen, made] = [this.read(), this.current];
    const mine = { value: by(made) };
    this.#waiting = mine;
    const kept = this.#queue.then(async () => {
      await tick();
      const fresh = this.read();
      const on = fresh === seen ? made : fresh;
      return this.keep(fresh === seen ? mine.value : by(on), before(on));
    });
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

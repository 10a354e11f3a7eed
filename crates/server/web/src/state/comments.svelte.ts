import { SvelteMap } from 'svelte/reactivity';
import { session } from './session.svelte';
import type { Coding } from './transcript.svelte';

/** Words of a comment that are not kept by the program yet. */
interface Draft {
  /** Id of the coding, or that under which it is shown until the program has kept it. */
  readonly coding: string;
  /** By what the coding is known again in another window, or when this one comes back. */
  readonly code: string;
  readonly start: number;
  readonly end: number;
  /** Id of the memo that gets other words; `null` for a new one. */
  readonly memo: string | null;
  /** What it said when one began. */
  readonly before: string;
  readonly text: string;
}

const slot = (coding: string, memo: string | null): string => `${coding} ${memo ?? ''}`;
const isAt = (draft: Draft, { code, start, end }: Coding): boolean => draft.code === code && draft.start === start && draft.end === end;

/**
 * Comments in writing on the codings of a source. What is typed is remembered by the browser with each letter, and kept by the program
 * when one leaves the field, goes on in the text, looks at something else or closes the window. No new list of codings takes it away.
 */
export class Comments {
  readonly #drafts = new SvelteMap<string, Draft>();
  /** The one whose field is open. */
  #open = $state<string | null>(null);
  readonly #saving = new Set<string>();
  readonly #prefix: string;

  constructor(
    source: string,
    private readonly codings: () => readonly Coding[],
    /** Keeps a comment; says whether it is kept. */
    private readonly keep: (coding: Coding, text: string, memo: string | null, before: string) => Promise<boolean>,
  ) {
    this.#prefix = `verbatim-comment ${session.project?.folder ?? ''} ${session.coder} ${source} `;
  }

  /** The comment whose field is open. */
  get writing(): Draft | null {
    return this.#open === null ? null : (this.#drafts.get(this.#open) ?? null);
  }

  /** Whether something was begun on a coding and is not kept. */
  isBegun(coding: Coding, memo: string | null = null): boolean {
    return this.#drafts.has(slot(coding.id, memo));
  }

  /** Opens the field, with what was begun before. */
  begin({ id, code, start, end }: Coding, memo: { id: string; text: string } | null): void {
    const of = slot(id, memo?.id ?? null);
    if (this.#open !== of) {
      void this.flush();
    }
    if (!this.#drafts.has(of)) {
      const text = memo?.text ?? '';
      this.#drafts.set(of, { coding: id, code, start, end, memo: memo?.id ?? null, before: text, text });
    }
    this.#open = of;
  }

  write(text: string): void {
    const draft = this.writing;
    if (draft) {
      this.#put({ ...draft, text });
    }
  }

  /** Closes the field; what was begun is there the next time. */
  close(): void {
    const draft = this.writing;
    if (draft && draft.text === draft.before) {
      this.#drop(draft);
    }
    this.#open = null;
  }

  /** Closes the field, and lets go of what was begun. */
  cancel(): void {
    if (this.writing) {
      this.#drop(this.writing);
    }
    this.#open = null;
  }

  /** Keeps what is in the open field, and closes it where that is done. Says whether it is. */
  async save(): Promise<boolean> {
    const draft = this.writing;
    return draft === null || this.#save(draft);
  }

  /** Closes the open field and keeps what was written in it: whoever leaves it has said nothing else. */
  async flush(): Promise<void> {
    const draft = this.writing;
    this.close();
    // What one is on has to be there; else the words wait until it is coded again.
    if (draft && draft.text !== draft.before && draft.text.trim() !== '' && this.codings().some(({ id }) => id === draft.coding)) {
      await this.#save(draft);
    }
  }

  /** Goes on with a coding under the id and the code that the program gave it. */
  follow(shown: string, made: Coding): void {
    for (const draft of [...this.#drafts.values()].filter(({ coding }) => coding === shown)) {
      const isOpen = this.writing === draft;
      this.#drop(draft);
      const { id, code, start, end } = made;
      this.#put({ ...draft, coding: id, code, start, end });
      this.#open = isOpen ? slot(id, draft.memo) : this.#open;
    }
  }

  /** Takes up what the browser remembers: of a window that was closed before the program answered. */
  restore(): void {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(this.#prefix));
    for (const key of keys) {
      try {
        const draft = JSON.parse(localStorage.getItem(key) ?? '') as Draft;
        const coding = this.codings().find((one) => one.id === draft.coding || (one.coder === session.coder && isAt(draft, one)));
        if (coding?.comments.some((memo) => memo.text.trim() === draft.text.trim())) {
          localStorage.removeItem(key);
        } else if (coding && !this.#drafts.has(slot(coding.id, draft.memo))) {
          this.#drafts.set(slot(coding.id, draft.memo), { ...draft, coding: coding.id });
        }
      } catch {
        localStorage.removeItem(key);
      }
    }
  }

  async #save(draft: Draft): Promise<boolean> {
    const of = slot(draft.coding, draft.memo);
    const coding = this.codings().find(({ id }) => id === draft.coding);
    if (this.#saving.has(of) || !coding || (draft.text.trim() === '' && draft.memo === null)) {
      return false;
    }
    this.#saving.add(of);
    try {
      if (!(await this.keep(coding, draft.text, draft.memo, draft.before))) {
        return false;
      }
      // The coding may have got its id meanwhile.
      const kept = [...this.#drafts.values()].find((one) => one.memo === draft.memo && one.text === draft.text && (one.coding === draft.coding || isAt(one, coding)));
      if (kept) {
        if (this.writing === kept) {
          this.#open = null;
        }
        this.#drop(kept);
      }
      return true;
    } finally {
      this.#saving.delete(of);
    }
  }

  #put(draft: Draft): void {
    this.#drafts.set(slot(draft.coding, draft.memo), draft);
    localStorage.setItem(this.#place(draft), JSON.stringify(draft));
  }

  #drop(draft: Draft): void {
    this.#drafts.delete(slot(draft.coding, draft.memo));
    localStorage.removeItem(this.#place(draft));
  }

  #place({ code, start, end, memo }: Draft): string {
    return `${this.#prefix}${code} ${start}-${end} ${memo ?? ''}`;
  }
}

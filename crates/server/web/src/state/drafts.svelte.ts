import { untrack } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';
import type { Views } from '../api/client';
import { session } from './session.svelte';

type Rule = Views['RuleView'];

/** Words that are not saved, and what stood there when they were begun. */
export interface Draft {
  text: string;
  before: string;
}

/** Rules as they are being written, and what they were when that was begun. */
export interface RulesDraft {
  written: readonly Rule[];
  before: readonly Rule[];
}

/** What was written on codes in this window and is not saved: it is there again when one comes back to the code. */
const texts = new SvelteMap<string, ReadonlyMap<string, Draft>>();
const rules = new SvelteMap<string, RulesDraft>();

const place = (code: string): string => `${session.project?.folder ?? ''} ${code}`;

function keep<T>(where: SvelteMap<string, T>, code: string, what: T | null): void {
  untrack(() => {
    if (what === null) {
      where.delete(place(code));
    } else {
      where.set(place(code), what);
    }
  });
}

/** Words of a code that are not saved, by their fields. */
export function textsOf(code: string): ReadonlyMap<string, Draft> {
  return texts.get(place(code)) ?? new Map<string, Draft>();
}

export function keepTexts(code: string, written: ReadonlyMap<string, Draft>): void {
  keep(texts, code, written.size > 0 ? written : null);
}

/** Rules of a code as they are being written; nothing where they are as they were saved. */
export function rulesOf(code: string): RulesDraft | null {
  return rules.get(place(code)) ?? null;
}

export function keepRules(code: string, written: RulesDraft | null): void {
  keep(rules, code, written);
}

/** Whether something on the code is not saved. */
export function isDraft(code: string): boolean {
  return texts.has(place(code)) || rules.has(place(code));
}

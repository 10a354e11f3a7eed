import { untrack } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';
import type { Views } from '../api/client';
import { session } from './session.svelte';

type Rule = Views['RuleView'];

/** What was written on codes in this window and is not saved: it is there again when one comes back to the code. */
const texts = new SvelteMap<string, ReadonlyMap<string, string>>();
const rules = new SvelteMap<string, readonly Rule[]>();

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
export function textsOf(code: string): ReadonlyMap<string, string> {
  return texts.get(place(code)) ?? new Map<string, string>();
}

export function keepTexts(code: string, written: ReadonlyMap<string, string>): void {
  keep(texts, code, written.size > 0 ? written : null);
}

/** Rules of a code as they are being written; nothing where they are as they were saved. */
export function rulesOf(code: string): readonly Rule[] | null {
  return rules.get(place(code)) ?? null;
}

export function keepRules(code: string, written: readonly Rule[] | null): void {
  keep(rules, code, written);
}

/** Whether something on the code is not saved. */
export function isDraft(code: string): boolean {
  return texts.has(place(code)) || rules.has(place(code));
}

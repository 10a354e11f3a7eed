import { Refusal, Unanswered } from '../api/client';
import { t } from './language.svelte';

/** A word about what was done or refused; the latest one is shown for a while. */
export interface Notice {
  id: number;
  kind: 'done' | 'problem';
  message: string;
  hint: string | null;
}

const SHOWN_MS = 6_000;
/** What is said on the way to another view is about the way. */
const JUST_NOW_MS = 1_000;

let current = $state.raw<Notice | null>(null);
let count = 0;
let shownAt = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

export const notice = {
  get current() {
    return current;
  },
};

function show(kind: Notice['kind'], message: string, hint: string | null): void {
  count += 1;
  current = { id: count, kind, message, hint };
  shownAt = Date.now();
  clearTimeout(timer);
  // What went wrong stays until somebody has read it, or goes on to another view.
  if (kind === 'done') {
    timer = setTimeout(dismiss, SHOWN_MS);
  }
}

export function done(message: string): void {
  show('done', message, null);
}

/** Says what is not so, or why something is not done here. */
export function problem(message: string, hint: string | null = null): void {
  show('problem', message, hint);
}

export function refused(error: unknown): void {
  if (error instanceof Refusal) {
    show('problem', error.message, error.hint);
  } else if (error instanceof Unanswered) {
    show('problem', t('unanswered'), t('unanswered-what'));
  } else {
    show('problem', error instanceof Error ? error.message : String(error), null);
  }
}

let view = location.hash.split('?')[0];
addEventListener('hashchange', () => {
  const before = view;
  view = location.hash.split('?')[0];
  if (view !== before && current?.kind === 'problem' && Date.now() - shownAt > JUST_NOW_MS) {
    dismiss();
  }
});

export function dismiss(): void {
  clearTimeout(timer);
  current = null;
}

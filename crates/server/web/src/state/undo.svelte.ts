import { answered, api } from '../api/client';
import { t } from './language.svelte';
import { done, refused } from './notice.svelte';

type Listener = () => void;
const listeners = new Set<Listener>();

/** Calls `listener` after this window took something back or brought it back. Returns how to stop. */
export function onTakenBack(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What is shown already and being kept still, the latest last. */
let underway: Promise<boolean>[] = [];
/** What is taken back and brought back, one after the other. */
let queue: Promise<void> = Promise.resolve();

/** Says that something is shown already, and whether it is kept in the end. What is taken back meanwhile is this, and nothing older. */
export function keeping(kept: Promise<boolean>): void {
  underway.push(kept);
  void kept.then(() => {
    underway = underway.filter((other) => other !== kept);
  });
}

/** Takes back the coder's own last act, or one operation; or brings back what was taken back last. */
export function takeBack(what: 'undo' | 'redo', operation: string | null = null): Promise<void> {
  const others = [...underway];
  const latest = what === 'undo' && operation === null ? underway.pop() : undefined;
  queue = queue.then(async () => {
    await Promise.all(others);
    // What was refused went by itself; what stood there before it stays.
    if (latest === undefined || (await latest)) {
      await ask(what, operation);
    }
  });
  return queue;
}

async function ask(what: 'undo' | 'redo', operation: string | null): Promise<void> {
  try {
    const { sentences } =
      what === 'undo'
        ? await answered(api.POST('/api/undo', { body: { operation } }))
        : await answered(api.POST('/api/redo'));
    for (const listener of listeners) {
      listener();
    }
    done(t(what === 'undo' ? 'undone' : 'redone', { what: sentences[0] ?? '', more: sentences.length - 1 }));
  } catch (error) {
    refused(error);
  }
}

/** What this coder did from an operation on and is not taken back, the latest first. */
export async function ownSince(operation: string): Promise<string[]> {
  return (await answered(api.POST('/api/undo', { body: { operation, since: true, preview: true } }))).sentences;
}

/** Takes back all that, each act by itself, as far as nothing of others builds on it. */
export async function takeBackSince(operation: string): Promise<void> {
  try {
    const { sentences, stopped } = await answered(api.POST('/api/undo', { body: { operation, since: true } }));
    for (const listener of listeners) {
      listener();
    }
    if (stopped) {
      refused(new Error(t('history-since-stopped', { n: sentences.length, reason: stopped })));
    } else {
      done(t('history-since-done', { n: sentences.length }));
    }
  } catch (error) {
    refused(error);
  }
}

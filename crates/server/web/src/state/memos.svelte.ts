import { answered, api, type Views } from '../api/client';
import { refused } from './notice.svelte';
import { rewritten } from './rewriting.svelte';
import { address, route } from './route.svelte';
import type { Passage } from '../text/passage';

export type Memo = Views['MemoView'];

/** What memos can be on, in the order in which one may choose. */
export const TARGETS = [
  'project', 'session', 'source', 'participant', 'code', 'coding', 'priority', 'validation', 'stakeholder', 'challenge', 'solution',
  'action', 'step', 'practice', 'lesson', 'remark', 'query',
] as const;
export type Target = (typeof TARGETS)[number];

/** Which memos are wanted; `null` for any. */
export interface Wanted {
  on: Target | null;
  /** Name, key, number or id of what they are on. */
  target: string | null;
  /** Words that they hold. */
  text: string | null;
}

/** Memos on something, or all that fit a question. */
export class Memos {
  rows = $state.raw<Memo[] | null>(null);

  constructor(private readonly wanted: () => Wanted) {}

  async read(): Promise<void> {
    const { on, target, text } = this.wanted();
    const found = await answered(api.GET('/api/memos', { params: { query: { on, target, text } } }));
    const now = this.wanted();
    if (now.on === on && now.target === target && now.text === text) {
      this.rows = found;
    }
  }

  /** Writes a memo; with a place, on these words of the source. Says whether it is kept. */
  async write(on: Target, target: string | null, text: string, place: Passage | null = null): Promise<boolean> {
    const body = { on, target, text, place: place ? ([place.start, place.end] as [number, number]) : null };
    return this.#doing(() => answered(api.POST('/api/memos', { body })));
  }

  /** Gives a memo of one's own other words in place of those that were read; none take it away. Says whether that is settled. */
  async change(memo: Memo, text: string, before: string): Promise<boolean> {
    return this.#doing(() => reworded(memo.id, text, before));
  }

  async #doing(act: () => Promise<unknown>): Promise<boolean> {
    try {
      return (await act()) !== false;
    } catch (error) {
      refused(error);
      return false;
    } finally {
      await this.read().catch(refused);
    }
  }
}

/** Gives a memo of one's own other words; none take it away. Says whether that is settled. */
export async function reworded(id: string, text: string, before: string): Promise<boolean> {
  const params = { path: { id } };
  if (text.trim() === '') {
    await answered(api.DELETE('/api/memos/{id}', { params }));
    return true;
  }
  return rewritten({ text }, { text: before }, (body) => answered(api.PATCH('/api/memos/{id}', { params, body })));
}

/** Where what a memo is on can be seen; `null` for the project. */
export function placeOf(memo: Memo): string | null {
  if (memo.source != null) {
    const words = memo.start != null && memo.end != null ? { at: String(memo.start), to: String(memo.end) } : undefined;
    return address('read', memo.source, words);
  }
  switch (memo.on) {
    case 'code':
      return address('codebook', memo.target);
    case 'priority':
      return address('priorities', memo.target);
    case 'session':
    case 'participant':
      return address('sources');
    case 'stakeholder':
      return onCard('stakeholders', memo);
    case 'challenge':
    case 'solution':
      return onCard('co-creation', memo);
    case 'action':
    case 'step':
      return onCard('actions', memo);
    case 'validation':
      return onCard('validations', memo);
    case 'practice':
    case 'lesson':
    case 'remark':
      return onCard('practices', memo);
    case 'query':
      return address('search', null, { on: memo.on, key: memo.target ?? '' });
    default:
      return null;
  }
}

function onCard(part: string, { on, target }: Memo): string {
  return address('plan', part, { on, key: target ?? '' });
}

/** Whether the address leads to the card, or the line, of this. */
export function isAbout(on: Target, target: string): boolean {
  return route.query.get('on') === on && route.query.get('key') === target;
}

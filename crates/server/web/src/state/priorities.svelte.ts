import { answered, api, type Views } from '../api/client';
import { language, t } from './language.svelte';
import { done, problem, refused } from './notice.svelte';
import { rewritten } from './rewriting.svelte';

export type PriorityCard = Views['PriorityCard'];
export type PriorityDetail = Views['PriorityDetail'];
export type LinkedQuote = Views['QuoteOnBoard'];
export type FoundPassage = Views['PassageOnBoard'];
export type Suggestion = Views['SuggestionView'];

/** How a quote bears on a claim, in the order of the columns; the keys 1 to 4. */
export const LINKS = ['supports', 'qualifies', 'contradicts', 'context'] as const;
export type Link = (typeof LINKS)[number];
/** Those that count, in the same order; the keys 1 to 3. */
export const BEARS = ['supports', 'qualifies', 'contradicts'] as const;
export type Bearing = (typeof BEARS)[number];
/** Where a claim stands, in the order of the board. */
export const STATES = ['candidate', 'validated', 'rejected', 'merged'] as const;
export type State = (typeof STATES)[number];

let cards = $state.raw<PriorityCard[] | null>(null);
let territories = $state.raw<string[]>([]);

export const priorities = {
  /** All priorities, by key. */
  get cards() {
    return cards;
  },
  /** Territories of the project. */
  get territories() {
    return territories;
  },
};

/** A claim in the language of the window where somebody translated it, or else as it is written. */
export const claimOf = ({ said, claim }: Pick<PriorityCard, 'said' | 'claim'>): string => said ?? claim;

/** The claim of the priority with this key. */
export function claimOfKey(key: string): string {
  const card = cards?.find((card) => card.key === key);
  return card ? claimOf(card) : '';
}

export async function readPriorities(): Promise<void> {
  const query = { language: language.code };
  [cards, territories] = await Promise.all([
    answered(api.GET('/api/priorities', { params: { query } })),
    answered(api.GET('/api/territories')),
  ]);
}

/** Adds a priority and returns its key. */
export async function addPriority(body: Views['PriorityToAdd']): Promise<string> {
  const { key } = await answered(api.POST('/api/priorities', { body }));
  await readPriorities();
  return key;
}

type Words = Views['PriorityToChange'];

/** Changes a priority, with what stood there before. Says whether that is settled. */
export async function changePriority(key: string, words: Words, before: { [Field in keyof Words]?: unknown } = {}): Promise<boolean> {
  const save = (body: Words): Promise<unknown> => answered(api.PATCH('/api/priorities/{key}', { params: { path: { key } }, body }));
  const isSettled = await rewritten(words, before, save, { name: ([field]) => t(`priority-${field}`) });
  await readPriorities();
  return isSettled;
}

export async function removePriority(key: string): Promise<void> {
  await answered(api.DELETE('/api/priorities/{key}', { params: { path: { key } } }));
  await readPriorities();
}

/** Sentences of the project that a query finds. */
export async function findPassages(query: string): Promise<FoundPassage[]> {
  return answered(api.GET('/api/passages', { params: { query: { query } } }));
}

/** Links a passage to a priority. */
async function tie(key: string, { source, start, end }: FoundPassage, link: Link): Promise<void> {
  const { remark } = await answered(api.POST('/api/priorities/{key}/links', { params: { path: { key } }, body: { link, source, start, end } }));
  const said = t('priority-linked', { kind: t(`link-${link}`) });
  if (remark) {
    problem(said, t(`quote-${remark}`));
  } else {
    done(said);
  }
}

/** Links a passage to a priority that is not looked at. */
export async function linkTo(key: string, passage: FoundPassage, link: Link): Promise<void> {
  try {
    await tie(key, passage, link);
    await readPriorities();
  } catch (error) {
    refused(error);
  }
}

/** A priority that is looked at. */
export class OpenPriority {
  detail = $state.raw<PriorityDetail | null>(null);
  suggestions = $state.raw<Suggestion[] | null>(null);
  /** The figure that is opened, of one kind of link, and what it counts. */
  figure = $state.raw<{ figure: string; link: string } | null>(null);
  counted = $state.raw<Views['CountedOnBoard'][]>([]);

  constructor(readonly key: string) {}

  async read(): Promise<void> {
    const path = { key: this.key };
    const query = { language: language.code };
    this.detail = await answered(api.GET('/api/priorities/{key}', { params: { path, query } }));
    this.suggestions = await answered(api.GET('/api/priorities/{key}/suggestions', { params: { path } }));
    if (this.figure !== null) {
      await this.open(this.figure.figure, this.figure.link);
    }
  }

  /** Reads what a figure counts. */
  async open(figure: string, link: string): Promise<void> {
    const path = { key: this.key, figure };
    const counted = await answered(api.GET('/api/priorities/{key}/figures/{figure}', { params: { path } }));
    this.counted = counted.filter((row) => row.link === link);
    this.figure = { figure, link };
  }

  async link(passage: FoundPassage, link: Link): Promise<void> {
    await this.#doing(() => tie(this.key, passage, link));
  }

  async relink(id: string, link: Link): Promise<void> {
    await this.#doing(async () => {
      const path = { key: this.key, id };
      await answered(api.PATCH('/api/priorities/{key}/links/{id}', { params: { path }, body: { link } }));
      done(t('priority-linked', { kind: t(`link-${link}`) }));
    });
  }

  async unlink(id: string): Promise<void> {
    await this.#doing(async () => {
      await answered(api.DELETE('/api/priorities/{key}/links/{id}', { params: { path: { key: this.key, id } } }));
      done(t('priority-unlinked'));
    });
  }

  async looked(note: string): Promise<void> {
    await this.#doing(async () => {
      await answered(api.POST('/api/priorities/{key}/looked', { params: { path: { key: this.key } }, body: { note } }));
    });
  }

  async change(words: Words): Promise<void> {
    await this.#doing(() => changePriority(this.key, words));
  }

  /** Does something, and reads anew in any case: what was refused may have been changed by somebody else. */
  async #doing(act: () => Promise<unknown>): Promise<void> {
    try {
      await act();
    } catch (error) {
      refused(error);
    }
    await this.read().catch(refused);
  }
}

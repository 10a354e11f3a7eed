import { answered, api, type Views } from '../api/client';
import { language } from './language.svelte';
import { refused } from './notice.svelte';
import { rewritten } from './rewriting.svelte';
import type { Wording } from '../text/rewriting';
import type { FoundPassage } from './priorities.svelte';

export type Validation = Views['ValidationCard'];
type Numbers = Views['NumbersOfResult'];
export type NumberField = Exclude<keyof Numbers, 'outcome'>;

export const METHODS = ['hands', 'ranking', 'dots', 'discussion'] as const;
export type Method = (typeof METHODS)[number];
export const OUTCOMES = ['agreed', 'disagreed', 'mixed'] as const;
/** What is counted by which method. */
export const FIELDS: Record<Method, readonly NumberField[]> = {
  hands: ['in_favour', 'against', 'abstained', 'present'],
  ranking: ['rank', 'of', 'voters'],
  dots: ['dots', 'of', 'voters'],
  discussion: [],
};

let cards = $state.raw<Validation[] | null>(null);

export const validations = {
  /** What was put to sessions, by key. */
  get cards() {
    return cards;
  },
};

export async function readValidations(): Promise<void> {
  cards = await answered(api.GET('/api/validations', { params: { query: { language: language.code } } }));
}

/** Does something, and reads anew in any case; tells whether it was done. */
async function doing(act: () => Promise<unknown>): Promise<boolean> {
  let isDone = false;
  try {
    isDone = (await act()) !== false;
  } catch (error) {
    refused(error);
  }
  await readValidations().catch(refused);
  return isDone;
}

const of = (key: string): { params: { path: { key: string } } } => ({ params: { path: { key } } });

export const addValidation = (body: Views['ValidationToAdd']): Promise<boolean> =>
  doing(() => answered(api.POST('/api/validations', { body })));
type Said = Views['ValidationToChange'];

export const setValidation = (
  key: string,
  words: Said,
  before: { [Field in keyof Said]?: unknown },
  wording: Wording,
): Promise<boolean> => doing(() => rewritten(words, before, (body) => answered(api.PATCH('/api/validations/{key}', { ...of(key), body })), wording));
export const removeValidation = async (key: string): Promise<void> => {
  await doing(() => answered(api.DELETE('/api/validations/{key}', of(key))));
};
export const linkValidation = async (key: string, { source, start, end }: FoundPassage, link: string): Promise<void> => {
  await doing(() => answered(api.POST('/api/validations/{key}/links', { ...of(key), body: { link, source, start, end } })));
};
export const unlinkValidation = async (key: string, id: string): Promise<void> => {
  await doing(() => answered(api.DELETE('/api/validations/{key}/links/{id}', { params: { path: { key, id } } })));
};

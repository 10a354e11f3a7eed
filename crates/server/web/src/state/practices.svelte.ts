import { answered, api, type Views } from '../api/client';
import { refused } from './notice.svelte';
import { rewritten } from './rewriting.svelte';
import type { FoundPassage } from './priorities.svelte';

export type Practice = Views['PracticeCard'];

let cards = $state.raw<Practice[] | null>(null);

export const practices = {
  /** The good practices, by key. */
  get cards() {
    return cards;
  },
};

export async function readPractices(): Promise<void> {
  cards = await answered(api.GET('/api/practices'));
}

/** Does something, and reads anew in any case. Says whether it was done. */
async function doing(act: () => Promise<unknown>): Promise<boolean> {
  let isDone = false;
  try {
    isDone = (await act()) !== false;
  } catch (error) {
    refused(error);
  }
  await readPractices().catch(refused);
  return isDone;
}

const of = (key: string): { params: { path: { key: string } } } => ({ params: { path: { key } } });
const nth = (key: string, number: number): { params: { path: { key: string; number: number } } } => ({ params: { path: { key, number } } });

export const addPractice = (title: string, territory: string): Promise<boolean> =>
  doing(() => answered(api.POST('/api/practices', { body: { title, ...(territory ? { territory } : {}) } })));
export const setPractice = (key: string, words: Views['PracticeWords'], before: { [Field in keyof Views['PracticeWords']]?: unknown }): Promise<boolean> =>
  doing(() => rewritten(words, before, (body) => answered(api.PATCH('/api/practices/{key}', { ...of(key), body }))));
export const removePractice = (key: string): Promise<boolean> =>
  doing(() => answered(api.DELETE('/api/practices/{key}', of(key))));

export const addLesson = (key: string, text: string): Promise<boolean> =>
  doing(() => answered(api.POST('/api/practices/{key}/lessons', { ...of(key), body: { text } })));
export const setLesson = (key: string, number: number, text: string, before: string): Promise<boolean> =>
  doing(() =>
    rewritten({ text }, { text: before }, (body) => answered(api.PATCH('/api/practices/{key}/lessons/{number}', { ...nth(key, number), body }))),
  );
export const removeLesson = (key: string, number: number): Promise<boolean> =>
  doing(() => answered(api.DELETE('/api/practices/{key}/lessons/{number}', nth(key, number))));
export const linkLesson = (key: string, number: number, { source, start, end }: FoundPassage): Promise<boolean> =>
  doing(() => answered(api.POST('/api/practices/{key}/lessons/{number}/links', { ...nth(key, number), body: { source, start, end } })));
export const unlinkLesson = (key: string, number: number, id: string): Promise<boolean> =>
  doing(() => answered(api.DELETE('/api/practices/{key}/lessons/{number}/links/{id}', { params: { path: { key, number, id } } })));

export const addRemark = (key: string, body: Views['RemarkWords']): Promise<boolean> =>
  doing(() => answered(api.POST('/api/practices/{key}/remarks', { ...of(key), body })));
export const answerRemark = (key: string, number: number, text: string, before: string): Promise<boolean> =>
  doing(() =>
    rewritten({ text }, { text: before }, (body) => answered(api.PATCH('/api/practices/{key}/remarks/{number}', { ...nth(key, number), body }))),
  );
export const removeRemark = (key: string, number: number): Promise<boolean> =>
  doing(() => answered(api.DELETE('/api/practices/{key}/remarks/{number}', nth(key, number))));

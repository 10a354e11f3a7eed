import { expect, test } from 'vitest';
import { type Choice, clashesOf, type Fields, saved } from './rewriting';

type Sent = Record<string, unknown>;

/** A program in which something else stands by now, as far as it is not what the writer read. */
function program(now: Sent): { sent: Sent[]; save: (body: Sent) => Promise<unknown> } {
  const sent: Sent[] = [];
  const save = async (body: Sent): Promise<void> => {
    sent.push(body);
    const { before, ...wanted } = body as { before: Sent };
    const theirs = Object.fromEntries(
      Object.entries(before).filter(([field, read]) => JSON.stringify(now[field]) !== JSON.stringify(read)).map(([field]) => [field, now[field]]),
    );
    if (Object.keys(theirs).length > 0) {
      throw Object.assign(new Error('meanwhile'), { theirs });
    }
    Object.assign(now, wanted);
  };
  return { sent, save };
}

const theirsOf = (error: unknown): Fields | null => (error as { theirs?: Fields }).theirs ?? null;
const choosing = (choice: Choice) => async (): Promise<Choice> => choice;
const never = (): Promise<Choice> => Promise.reject(new Error('nothing is to be asked'));

test('only what was changed is sent, with what stood there before', async () => {
  const { sent, save } = program({ claim: 'a', owner: 'Ana' });
  expect(await saved({ claim: 'b', owner: 'Ana' }, { claim: 'a', owner: 'Ana' }, save, theirsOf, never, {})).toBe(true);
  expect(sent).toEqual([{ claim: 'b', before: { claim: 'a' } }]);
  expect(await saved({ claim: 'b' }, { claim: 'b' }, save, theirsOf, never, {})).toBe(true);
  expect(sent.length).toBe(1);
});

test('what others wrote meanwhile is shown, and the writer chooses', async () => {
  const mine = { claim: 'škola', owner: 'Ana' };
  const read = { claim: 'dom', owner: 'Ivo' };
  const later = program({ claim: 'zadruga', owner: 'Ivo' });
  expect(await saved(mine, read, later.save, theirsOf, choosing('later'), {})).toBe(false);
  expect(later.sent.length).toBe(1);

  const kept = program({ claim: 'zadruga', owner: 'Ivo' });
  expect(await saved(mine, read, kept.save, theirsOf, choosing({ keep: ['škola i zadruga'] }), {})).toBe(true);
  expect(kept.sent[1]).toEqual({ claim: 'škola i zadruga', owner: 'Ana', before: { claim: 'zadruga', owner: 'Ivo' } });

  // What is in nobody's way is saved, whatever becomes of the rest.
  const taken = program({ claim: 'zadruga', owner: 'Ivo' });
  expect(await saved(mine, read, taken.save, theirsOf, choosing('theirs'), {})).toBe(true);
  expect(taken.sent[1]).toEqual({ owner: 'Ana', before: { owner: 'Ivo' } });
});

test('texts, parts and lists are told apart', () => {
  const texts = (hr: string, lv: string): Sent => ({
    texts: [{ language: 'hr', field: 'name', text: hr }, { language: 'lv', field: 'name', text: lv }],
  });
  const name = (_: unknown, { language }: { language?: string | null }): string => language ?? '';
  expect(clashesOf(texts('dom', 'māja'), texts('dom', 'nams'), { name })).toEqual([
    { path: ['texts', 1, 'text'], name: 'lv', mine: 'māja', theirs: 'nams', isText: true },
  ]);
  expect(clashesOf({ attributes: { dob: '34' } }, { attributes: { dob: '35' } }, {})).toEqual([
    { path: ['attributes', 'dob'], name: '', mine: '34', theirs: '35', isText: true },
  ]);
  expect(clashesOf({ risks: [{ risk: 'kiša', mitigation: null }] }, { risks: null }, {})).toEqual([
    { path: ['risks'], name: '', mine: 'kiša', theirs: '', isText: false },
  ]);
});

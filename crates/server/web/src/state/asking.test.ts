import { expect, test } from 'vitest';
import { asTyped } from './asking';

test('the first question is asked at once, and of those that come meanwhile the latest alone', async () => {
  const asked: string[] = [];
  const answers: (() => void)[] = [];
  let query = '';
  const typed = asTyped(() => {
    asked.push(query);
    return new Promise((done) => answers.push(done));
  });
  const turn = (): Promise<void> => new Promise((done) => setTimeout(done));
  for (const text of ['š', 'šk', 'ško', 'škol']) {
    query = text;
    typed();
  }
  expect(asked).toEqual(['š']);
  answers.shift()!();
  await turn();
  expect(asked).toEqual(['š', 'škol']);
  answers.shift()!();
  await turn();
  expect(asked).toEqual(['š', 'škol']);
  query = 'škola';
  typed();
  expect(asked).toEqual(['š', 'škol', 'škola']);
});

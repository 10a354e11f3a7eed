import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibility, browser, Folder, open, project, rows, verbatim, Workbench } from './program';

interface Memo {
  on: string;
  target: string | null;
  text: string;
  quote: string | null;
}

let chrome: Browser;
const folder = new Folder();

beforeAll(async () => {
  chrome = await browser();
});

afterAll(async () => {
  await chrome.close();
  folder.remove();
});

test('memos are written on words, turns, codes, claims, sessions and speakers, and found on one page', async () => {
  const study = project(folder, { 'razgovor.txt': 'Ana: Zadruga 👩‍🌾 drži tržnicu.\n\nBruno: Škole šute.\n' });
  verbatim('priority', 'add', study, '--claim', 'Tržnica ostaje javna');
  verbatim('coding', 'add', study, '--code', 'together', '--quote', 'razgovor.txt:5-12');
  verbatim('memo', 'add', study, 'Uz kodiranje', '--coder', 'Marta', '--on', 'coding', '--target', rows<{ id: string }>('codings', study)[0]!.id);
  const memos = (): string[] => rows<Memo>('memo', 'list', study).map(({ on, text, quote }) => `${on}: ${text} (${quote})`);
  const workbench = await Workbench.start([study]);
  const { page, context, faults } = await open(chrome, workbench, { height: 1000 });

  // On a session and on a speaker, from the sheets.
  const dialog = page.getByRole('dialog');
  const note = async (button: string, words: string): Promise<void> => {
    await page.getByRole('button', { name: button }).click();
    await dialog.getByLabel('New memo').fill(words);
    await dialog.getByRole('button', { name: 'Write' }).click();
    await dialog.getByText(words).waitFor();
    expect(await accessibility(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Close' }).click();
  };
  await note('Memos: razgovor', 'Lijepo vrijeme');
  await note('Memos: Bruno', 'Ātri runā');

  // On the selected words and on a turn.
  await page.getByRole('link', { name: 'razgovor.txt' }).click();
  await page.waitForFunction(() => document.activeElement?.matches('[data-turn]'));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await note('Memos', 'Čija je?');
  await page.getByRole('button', { name: 'Memos' }).click();
  await dialog.getByLabel('this turn').check();
  await dialog.getByLabel('New memo').fill('Cijela replika');
  await dialog.getByRole('button', { name: 'Write' }).click();
  await dialog.getByText('Cijela replika').waitFor();
  await dialog.getByRole('button', { name: 'Close' }).click();

  await page.getByRole('link', { name: 'Codebook' }).click();
  await page.getByRole('link', { name: /^Together/ }).click();
  await page.getByLabel('New memo').fill('Perché?');
  await page.getByRole('button', { name: 'Write' }).click();
  await page.getByRole('region', { name: 'Together' }).getByText('Perché?').waitFor();
  await page.getByRole('link', { name: 'Priorities' }).click();
  await page.getByRole('link', { name: /Tržnica ostaje javna/ }).click();
  await page.locator('summary', { hasText: 'Memos' }).click();
  await page.getByLabel('New memo').fill('Provjeriti');
  await page.getByRole('button', { name: 'Write' }).click();
  await page.locator('li.memo', { hasText: 'Provjeriti' }).waitFor();
  expect(memos()).toEqual([
    'coding: Uz kodiranje (Zadruga)',
    'session: Lijepo vrijeme (null)',
    'participant: Ātri runā (null)',
    'source: Čija je? (drži)',
    'source: Cijela replika (Zadruga 👩‍🌾 drži tržnicu.)',
    'code: Perché? (null)',
    'priority: Provjeriti (null)',
  ]);

  // All on one page, narrowed by kind and by letters.
  await page.getByRole('link', { name: 'Memos' }).click();
  await page.getByText('7 memos').waitFor();
  await page.getByLabel('New memo on the whole study').fill('O svemu');
  await page.getByRole('button', { name: 'Write' }).click();
  await page.getByText('8 memos').waitFor();
  expect(await accessibility(page)).toEqual([]);
  await page.getByRole('combobox', { name: 'On', exact: true }).selectOption('Source');
  await page.getByText('2 memos').waitFor();
  await page.getByLabel('Find in the memos').fill('cija');
  await page.getByText('One memo').waitFor();
  const card = page.locator('li.memo');
  await card.getByRole('button', { name: 'Change' }).click();
  await card.getByLabel('Memo').fill('Čija je zadruga?');
  await card.getByRole('button', { name: 'Save' }).click();
  await card.getByText('Čija je zadruga?').waitFor();
  // It leads to the words, which are selected there.
  await card.getByRole('link', { name: 'razgovor.txt' }).click();
  await expect.poll(() => page.evaluate(() => document.getSelection()?.toString())).toBe('drži');
  // A colleague's can be read, and not changed; one's own goes, and comes back.
  await page.getByRole('link', { name: 'Memos' }).click();
  const other = page.locator('li.memo', { hasText: 'Uz kodiranje' });
  await other.waitFor();
  await expect.poll(() => other.getByRole('button').count()).toBe(0);
  await page.locator('li.memo', { hasText: 'O svemu' }).getByRole('button', { name: 'Remove' }).click();
  await page.getByText('7 memos').waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('8 memos').waitFor();
  expect(faults).toEqual([]);
  await context.close();
  await workbench.stop();
});

test('each card of the plan takes memos, and the page of memos leads back to it', async () => {
  const plans = new Folder();
  const study = project(plans, { 'razgovor.txt': 'Ana: Zadruga drži tržnicu.\n' });
  verbatim('stakeholder', 'add', study, '--organisation', 'Općina Čavle', '--territory', 'Kvarner');
  verbatim('challenge', 'add', study, '--text', 'Tržnica propada');
  verbatim('solution', 'add', study, '--text', 'Kopīgs tirgus');
  verbatim('action', 'add', study, '--title', 'Mercato più vivo');
  verbatim('step', 'add', study, 'A1', '--title', 'Skela i krov');
  verbatim('practice', 'add', study, '--title', 'Zadruga Čabar');
  verbatim('practice', 'lesson', study, 'G1', '--text', 'Kopā ir vieglāk');
  verbatim('practice', 'remark', study, 'G1', '--reviewer', 'Rita', '--text', 'Quanto costa?');
  verbatim('search', study, 'tržnica OR mercato', '--save', 'tržnice');
  verbatim('priority', 'add', study, '--claim', 'Tržnica ostaje javna');
  verbatim('validation', 'add', study, '--priority', 'P1', '--session', 'razgovor', '--wording', 'Je li tako?', '--method', 'discussion', '--outcome', 'agreed');
  const workbench = await Workbench.start([study]);
  const { page, context, faults } = await open(chrome, workbench);
  const dialog = page.getByRole('dialog');
  await page.getByRole('link', { name: 'Plan', exact: true }).click();
  const cards = [
    ['Stakeholders', 'stakeholder', 'ST1', 'ST1'],
    ['Co-creation', 'challenge', 'C1', 'C1'],
    ['Co-creation', 'solution', 'S1', 'S1'],
    ['Actions', 'action', 'A1', 'A1'],
    ['Actions', 'step', 'A1/1', 'A1, 1'],
    ['Put to sessions', 'validation', 'V1', 'V1'],
    ['Good practices', 'practice', 'G1', 'G1'],
    ['Good practices', 'lesson', 'G1/1', 'Lesson G1, 1'],
    ['Good practices', 'remark', 'G1/1', 'Remark G1, 1'],
    ['Search', 'query', 'tržnice', 'tržnice'],
  ] as const;
  for (const [part, on, , key] of cards) {
    await page.getByRole('link', { name: part, exact: true }).click();
    if (on === 'query') {
      await page.getByText('Saved queries').click();
    }
    if (on === 'stakeholder') {
      await page.getByRole('button', { name: 'ST1: contact, people and mentions' }).click();
    }
    await page.getByRole('button', { name: `Memos: ${key}`, exact: true }).click();
    await dialog.getByLabel('New memo').fill(`Šime o ${key} 👍`);
    await dialog.getByRole('button', { name: 'Write' }).click();
    await dialog.getByText(`Šime o ${key}`).waitFor();
    if (on === 'challenge') {
      expect(await accessibility(page)).toEqual([]);
    }
    await dialog.getByRole('button', { name: 'Close' }).click();
  }
  expect(rows<Memo>('memo', 'list', study).map(({ on, target, text }) => `${on} ${target}: ${text}`)).toEqual(
    cards.map(([, on, target, key]) => `${on} ${target}: Šime o ${key} 👍`),
  );
  for (const [, , target, key] of cards) {
    await page.getByRole('link', { name: 'Memos', exact: true }).click();
    await page.locator('li.memo').filter({ hasText: `Šime o ${key} 👍` }).getByRole('link', { name: target, exact: true }).click();
    await page.waitForFunction((name) => document.activeElement?.getAttribute('aria-label') === name, `Memos: ${key}`);
  }
  // What is removed takes its memo along, and undo brings both back.
  await page.getByRole('button', { name: 'Remove: tržnice' }).click();
  await expect.poll(() => rows('memo', 'list', study)).toHaveLength(9);
  await page.getByLabel('What to search for').fill('zadruga');
  await page.getByLabel('Name of the query').fill('zadruge');
  await page.getByRole('button', { name: 'Keep this query' }).click();
  await page.getByText('Kept as “zadruge”').waitFor();
  expect(rows<{ name: string; query: string }>('queries', 'list', study)).toMatchObject([{ name: 'zadruge', query: 'zadruga' }]);
  await page.getByRole('link', { name: 'Plan', exact: true }).click();
  await page.getByRole('link', { name: 'Good practices', exact: true }).click();
  await page.getByRole('button', { name: 'Remove: G1', exact: true }).click();
  await page.getByRole('button', { name: 'Memos: G1', exact: true }).waitFor({ state: 'detached' });
  expect(rows('memo', 'list', study)).toHaveLength(6);
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Memos: G1', exact: true }).waitFor();
  expect(rows('memo', 'list', study)).toHaveLength(9);
  expect(verbatim('verify', study)).toBeTruthy();
  expect(faults).toEqual([]);
  await context.close();
  await workbench.stop();
  plans.remove();
});

test('a comment is written while its coding is still being kept, and is kept itself however one leaves it', async () => {
  const own = new Folder();
  const study = project(own, { 'razgovor.txt': 'Ana: Naša zadruga 👩‍🌾 drži tržnicu. Škole šute.\n\nBruno: Društvena poduzeća trebaju prostor.\n' });
  const workbench = await Workbench.start([study]);
  const { page, context, faults } = await open(chrome, workbench);
  await page.getByRole('link', { name: 'razgovor.txt' }).click();
  await page.waitForFunction(() => document.activeElement?.matches('[data-turn]'));
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) {
      await page.keyboard.press(key);
    }
  };
  const quotes = (): string[] => rows<{ code: string; quote: string }>('codings', study).map(({ code, quote }) => `${code}: ${quote}`);
  const memos = (): string[] => rows<{ text: string }>('memo', 'list', study).map(({ text }) => text);
  // The answers of the program take their time.
  let answer: () => void = () => undefined;
  const slow = (): void => void page.route('**/codings', async (route) => {
    if (route.request().method() !== 'POST') {
      return route.continue();
    }
    const response = await route.fetch();
    await new Promise<void>((done) => (answer = done));
    return route.fulfill({ response }).catch(() => undefined);
  });
  const code = async (name: string): Promise<void> => {
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
    await page.getByRole('complementary').getByRole('button', { name: 'Comment', exact: true }).waitFor();
  };
  const field = page.getByLabel('Comment on this coding');
  slow();
  await press('Shift+ArrowRight');
  await code('beautiful');
  await page.getByRole('button', { name: 'Comment', exact: true }).click();
  await page.keyboard.type('Čija je');
  answer();
  await page.getByText('Coded as “Beautiful”').waitFor();
  await expect.poll(() => quotes()).toEqual(['beautiful: Naša']);
  // The field is where it was, with the caret.
  await page.keyboard.type(' zadruga? 👩‍🌾');
  expect(await field.inputValue()).toBe('Čija je zadruga? 👩‍🌾');
  expect(memos()).toEqual([]);
  // Whoever goes on in the text has written it.
  await page.locator('[data-turn="1"]').click();
  await expect.poll(memos).toEqual(['Čija je zadruga? 👩‍🌾']);
  await page.unroute('**/codings');

  // So has whoever looks at something else, and whoever closes the window.
  const begin = async (words: string): Promise<void> => {
    await page.locator('[data-turn="0"]').focus();
    await press('Escape', 'ArrowUp', 'ArrowUp');
    await page.getByRole('button', { name: 'Comment', exact: true }).click();
    await field.fill(words);
  };
  await begin('Ģirts to zina.');
  await page.evaluate(() => (location.hash = '#/memos'));
  await page.getByRole('heading', { name: 'Memos', exact: true }).waitFor();
  await expect.poll(memos).toContain('Ģirts to zina.');
  await page.goBack();
  await page.locator('[data-turn="0"]').waitFor();
  await begin('Perché no?');
  const address = page.url();
  await page.goto('about:blank');
  await expect.poll(memos).toContain('Perché no?');

  // What was written on a coding that the program had not answered yet is there when one comes back.
  await page.goto(address);
  await page.locator('[data-turn="1"]').waitFor();
  slow();
  await page.locator('[data-turn="0"]').focus();
  await press('Escape', 'ArrowUp', 'ArrowUp', 'ArrowDown', 'Shift+ArrowRight');
  await code('together');
  await page.getByRole('button', { name: 'Comment', exact: true }).click();
  await field.fill('Nije gotovo');
  await page.goto('about:blank');
  answer();
  await page.unroute('**/codings');
  await expect.poll(() => quotes().length).toBe(2);
  await page.goto(address);
  await page.locator('[data-turn="0"]').focus();
  await press('Escape', 'ArrowUp', 'ArrowUp', 'ArrowDown');
  await page.getByRole('button', { name: 'Go on with the comment' }).click();
  expect(await field.inputValue()).toBe('Nije gotovo');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect.poll(() => memos().filter((text) => text === 'Nije gotovo').length).toBe(1);
  expect(faults).toEqual([]);
  await context.close();
  await workbench.stop();
  own.remove();
});

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibility, browser, Folder, open, project, rows, verbatim, Workbench } from './program';

let chrome: Browser;
const folder = new Folder();

beforeAll(async () => {
  chrome = await browser();
});

afterAll(async () => {
  await chrome.close();
  folder.remove();
});

test('what was done is told with who did it, and one act is taken back from there', async () => {
  const study = project(folder, { 'razgovor.txt': 'Ana: Zadruga drži tržnicu.\n\nBruno: Škole šute.\n' });
  const quote = ['--quote', 'razgovor.txt:5-12'];
  verbatim('coding', 'add', study, '--code', 'beautiful', ...quote);
  verbatim('coding', 'add', study, '--code', 'together', ...quote, '--coder', 'Marta');
  const workbench = await Workbench.start([study]);
  const { page, context, faults } = await open(chrome, workbench);
  await page.getByRole('link', { name: 'History' }).click();
  const list = page.getByRole('listitem');
  await list.filter({ hasText: 'as `together`' }).filter({ hasText: 'Marta' }).waitFor();
  expect(await accessibility(page)).toEqual([]);

  // What is done meanwhile comes in by itself.
  verbatim('coding', 'add', study, '--code', 'sustainable', ...quote);
  await list.filter({ hasText: 'as `sustainable`' }).waitFor();

  await page.getByLabel('Coder').selectOption('Ana');
  await expect.poll(() => list.filter({ hasText: 'Marta' }).count()).toBe(0);
  await list.filter({ hasText: 'as `beautiful`' }).getByRole('button').click();
  await list.filter({ hasText: 'as `beautiful`' }).filter({ hasText: 'taken back' }).waitFor();
  const codes = rows<{ code: string }>('codings', study).map(({ code }) => code);
  expect(codes.sort()).toEqual(['sustainable', 'together']);

  // What others rest on is refused with the reason, and nothing is changed.
  await list.filter({ hasText: 'imported `razgovor.txt`' }).getByRole('button').click();
  await page.getByText(/later acts build on it/).waitFor();
  expect(rows('codings', study).length).toBe(2);
  expect(faults).toEqual([]);
  await context.close();
  await workbench.stop();
});

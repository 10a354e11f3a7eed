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
  await list.filter({ hasText: 'as “Together”' }).filter({ hasText: 'Marta' }).waitFor();
  expect(await accessibility(page)).toEqual([]);

  // What is done meanwhile comes in by itself.
  verbatim('coding', 'add', study, '--code', 'sustainable', ...quote);
  await list.filter({ hasText: 'as “Sustainable”' }).waitFor();

  await page.getByLabel('Coder').selectOption('Ana');
  await expect.poll(() => list.filter({ hasText: 'Marta' }).count()).toBe(0);
  await list.filter({ hasText: 'as “Beautiful”' }).getByRole('button', { name: /^Take back/ }).click();
  await list.filter({ hasText: 'as “Beautiful”' }).filter({ hasText: 'taken back' }).waitFor();
  const codes = rows<{ code: string }>('codings', study).map(({ code }) => code);
  expect(codes.sort()).toEqual(['sustainable', 'together']);

  // What others rest on is refused with the reason, and nothing is changed.
  await list.filter({ hasText: 'imported “razgovor.txt”' }).getByRole('button', { name: /^Take back/ }).click();
  await page.getByText(/later acts build on it/).waitFor();
  expect(rows('codings', study).length).toBe(2);
  expect(faults).toEqual([]);
  await context.close();
  await workbench.stop();
});

test('all own acts since one are shown, and taken back as far as nobody built on them', async () => {
  const own = new Folder();
  const study = project(own, { 'razgovor.txt': 'Ana: Zadruga drži tržnicu.\n\nBruno: Škole šute.\n' });
  const quote = ['--quote', 'razgovor.txt:5-12'];
  for (const [code, coder] of [['beautiful', 'Ana'], ['together', 'Ģertrūde'], ['sustainable', 'Ana']] as const) {
    verbatim('coding', 'add', study, '--code', code, ...quote, '--coder', coder);
  }
  const workbench = await Workbench.start([study]);
  const { page, context, faults } = await open(chrome, workbench);
  await page.getByRole('link', { name: 'History' }).click();
  const list = page.getByRole('listitem');
  await list.filter({ hasText: 'as “Together”' }).waitFor();
  await expect.poll(() => list.filter({ hasText: 'as “Together”' }).getByRole('button', { name: /^And all mine since/ }).count()).toBe(0);
  await list.filter({ hasText: 'as “Beautiful”' }).getByRole('button', { name: /^And all mine since/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Take back all my acts since here' });
  await dialog.getByText('2 acts of yours will be taken back').waitFor();
  expect(await accessibility(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Take back 2' }).click();
  await page.getByText('2 acts are taken back', { exact: true }).waitFor();
  expect(rows<{ code: string }>('codings', study).map(({ code }) => code)).toEqual(['together']);

  // On the import rests what somebody else did: what came after it is taken back, and the reason is told.
  verbatim('coding', 'add', study, '--code', 'sustainable', ...quote);
  await list.filter({ hasText: 'imported “razgovor.txt”' }).getByRole('button', { name: /^And all mine since/ }).click();
  await dialog.getByRole('button', { name: /^Take back/ }).click();
  await page.getByText(/^One act is taken back; the next one is not: .*‘razgovor.txt’/).waitFor();
  expect(rows<{ code: string }>('codings', study).map(({ code }) => code)).toEqual(['together']);
  expect(faults).toEqual([]);
  await context.close();
  await workbench.stop();
  own.remove();
});

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibility, browser, Folder, open, project, rows, Workbench } from './program';

const TEXTS = {
  'hr.txt': 'Ana: Društvena poduzeća trebaju novac 🥂 i prostor. Novca nema.\n\nBruno: Zadruge i škole.\n',
  'it.txt': 'Marta: La cooperativa non ha soldi. Il mercato è nostro.\n',
};

let chrome: Browser;
const folder = new Folder();

beforeAll(async () => {
  chrome = await browser();
});

afterAll(async () => {
  await chrome.close();
  folder.remove();
});

test('words are found in context, coded after a look, and quoted with their place', async () => {
  const study = project(folder, TEXTS);
  const workbench = await Workbench.start([study]);
  const { page, context, faults } = await open(chrome, workbench);
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(workbench.url).origin });
  await page.getByRole('link', { name: 'Search' }).click();
  const query = page.getByLabel('What to search for');
  await query.fill('drustvena poduzeca');
  await page.getByText('2 matches in one turn').waitFor();
  await query.fill('"drustvena poduzeca"');
  await page.getByText('one match in one turn').waitFor();
  expect(await page.locator('mark').allTextContents()).toEqual(['Društvena poduzeća']);
  expect(await accessibility(page)).toEqual([]);

  await page.getByRole('button', { name: /^Copy the quote/ }).click();
  await page.getByText('The quote is copied').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('“Društvena poduzeća trebaju novac 🥂 i prostor. Novca nema.” — Ana');
  expect(copied).toContain('hr.txt, turn 1');

  // A query that makes no sense shows where.
  await query.fill('novac langg:hr');
  await page.getByText('unknown filter').waitFor();
  expect(await page.locator('mark').allTextContents()).toEqual(['langg:']);
  await query.fill('zadrugge');
  await page.getByText('Did you mean').waitFor();

  // All sentences with a form of the word, looked at first.
  await query.fill('novac');
  await page.getByText('2 matches in one turn').waitFor();
  await page.getByRole('button', { name: 'Code what was found' }).click();
  await page.getByRole('combobox', { name: 'Code', exact: true }).selectOption('financing');
  await page.getByText('2 passages in one session.').waitFor();
  expect(rows('codings', study)).toEqual([]);
  expect(await accessibility(page)).toEqual([]);
  await page.getByRole('button', { name: 'Code 2 passages' }).click();
  await page.getByText(/^2 passages coded as/).waitFor();
  const quotes = rows<{ quote: string; code: string }>('codings', study).map(({ code, quote }) => `${code}: ${quote}`);
  expect(quotes).toEqual(['financing: Društvena poduzeća trebaju novac 🥂 i prostor.', 'financing: Novca nema.']);
  // One act, taken back at once.
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => rows('codings', study).length).toBe(0);

  // From a line to its place in the text.
  await query.fill('lang:it cooperativa');
  await page.getByRole('link', { name: 'it.txt, turn 1' }).click();
  await page.waitForFunction(() => document.activeElement?.matches('[data-turn="0"]'));
  await page.goBack();
  await page.getByText('one match').waitFor();
  expect(await query.inputValue()).toBe('lang:it cooperativa');
  expect(faults).toEqual([]);
  await context.close();
  await workbench.stop();
});

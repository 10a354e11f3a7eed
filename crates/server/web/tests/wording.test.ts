import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibility, browser, Folder, open, project, verbatim, Workbench } from './program';

let chrome: Browser;
const folder = new Folder();

beforeAll(async () => {
  chrome = await browser();
});

afterAll(async () => {
  await chrome.close();
  folder.remove();
});

test('what was done, what is wrong and what is found in files is said in the language of the page', async () => {
  const study = project(folder, { 'razgovor.txt': 'Ana: Zadruga drži tržnicu.\n\nBruno: Škole šute.\n' });
  verbatim('coding', 'add', study, '--code', 'beautiful', '--quote', 'razgovor.txt:5-12');
  const workbench = await Workbench.start([study]);
  // The language of the browser is another one than that of the page.
  const { page, context, faults } = await open(chrome, workbench, { locale: 'de-DE' });
  const speak = async (menu: string, language: string) => {
    await page.getByRole('button', { name: menu }).click();
    await page.getByRole('menuitemradio', { name: language }).click();
    await page.keyboard.press('Escape');
  };
  await speak('Coder, language and more', 'Hrvatski');

  // An act is told, taken back, and what stands in the way of another.
  await page.getByRole('link', { name: 'Povijest' }).click();
  const act = page.getByRole('listitem').filter({ hasText: 'odlomak izvora „razgovor.txt” kodiran kao „Lijepo”' });
  await act.first().waitFor();
  await page.getByRole('listitem').filter({ hasText: 'unesen izvor „razgovor.txt” (2 replike, 2 govornika)' }).getByRole('button', { name: /^Poništi/ }).click();
  await page.getByText(/na tome počivaju kasnije radnje: „odlomak izvora »razgovor.txt« kodiran kao »Lijepo«”/).waitFor();
  await act.first().getByRole('button', { name: /^Poništi/ }).click();
  await page.getByText(/^Poništeno: .*odlomak izvora „razgovor.txt” kodiran kao „Lijepo”$/).waitFor();
  expect(await accessibility(page)).toEqual([]);
  // The record stays as it is.
  expect(verbatim('log', study)).toContain('undid: coded a passage of `razgovor.txt` as `beautiful`');

  // Another language is another telling of the same.
  await speak('Koder, jezik i ostalo', 'Latviešu');
  await page.getByText('avota „razgovor.txt” fragments kodēts kā „Skaists”').first().waitFor();
  await page.getByRole('link', { name: 'Meklēšana' }).click();
  await page.getByLabel('Ko meklēt').fill('(tirgus');
  await page.getByText('„(” nav aizvērta').waitFor();
  await page.getByText('pievienojiet „)” vai pašai zīmei rakstiet „\\(”').waitFor();

  await page.getByRole('link', { name: 'Avoti' }).click();
  const dropped = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 0])], 'attēls.png'));
    return data;
  });
  await page.dispatchEvent('.drop', 'drop', { dataTransfer: dropped });
  await page.getByRole('listitem').filter({ hasText: 'attēls.png' }).getByText('attēlus nelasa: vispirms atpazīstiet tekstu (OCR)').waitFor();
  expect(faults).toEqual([]);
  await context.close();
  await workbench.stop();
});

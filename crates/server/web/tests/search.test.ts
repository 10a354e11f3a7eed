import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibility, browser, Folder, open, project, rows, verbatim, Workbench } from './program';

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
  // An empty field offers what finds something here.
  await page.getByText('For example:').waitFor();
  expect(await accessibility(page)).toEqual([]);
  await page.getByRole('button', { name: 'cooperativa', exact: true }).click();
  await page.getByText('one match in one turn').waitFor();
  // Two words of one sentence are one line, with both marked.
  await query.fill('drustvena poduzeca');
  await page.getByText('2 matches in one turn').waitFor();
  await expect.poll(() => page.locator('td.line').count()).toBe(1);
  expect(await page.locator('mark').allTextContents()).toEqual(['Društvena', 'poduzeća']);
  await query.fill('"drustvena poduzeca"');
  await page.getByText('one match in one turn').waitFor();
  expect(await page.locator('mark').allTextContents()).toEqual(['Društvena poduzeća']);
  expect(await accessibility(page)).toEqual([]);

  await page.getByRole('button', { name: /^Copy the quote/ }).click();
  // As in a report: by number, until somebody says otherwise.
  const clipboard = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
  await page.getByText('Nobody has recorded what the person allows').waitFor();
  expect(await clipboard()).toBe('„Društvena poduzeća trebaju novac 🥂 i prostor.” — 1, hr, hr.txt, turn 1');
  const allow = (consent: string): string => verbatim('participants', 'set', study, '1', '--consent', consent);
  verbatim('participants', 'set', study, '1', '--consent', 'by-name', '--name', 'Ana Kovač');
  await expect.poll(async () => {
    await page.getByRole('button', { name: /^Copy the quote/ }).click();
    return clipboard();
  }).toContain('prostor.” — Ana Kovač (1), hr');
  allow('paraphrase-only');
  await page.getByRole('img', { name: 'may not be quoted, only told in other words' }).waitFor();
  expect(await accessibility(page)).toEqual([]);
  await page.getByRole('button', { name: /^Copy the quote/ }).click();
  await page.getByText('only told in your own words').waitFor();
  expect(await clipboard()).toBe('1, hr, hr.txt, turn 1');
  allow('no-use');
  await page.getByRole('img', { name: 'no use allowed, or taken back: not counted, not quoted' }).waitFor();
  await page.evaluate(() => navigator.clipboard.writeText('before'));
  await page.getByRole('button', { name: /^Copy the quote/ }).click();
  await page.getByText('The person allowed no use of these words').waitFor();
  expect(await clipboard()).toBe('before');
  // Where one reads, it is seen as well.
  await page.getByRole('link', { name: 'hr.txt, turn 1' }).click();
  await page.getByRole('group', { name: /^Turn 1, Ana.*no use allowed/ }).waitFor();
  await page.locator('[data-turn="0"] .who').getByTitle('no use allowed, or taken back: not counted, not quoted').waitFor();
  await page.goBack();
  allow('by-number');

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

  // With a code that is made here; how it is spread follows what is done here and elsewhere.
  await page.getByRole('button', { name: 'Code what was found' }).click();
  await page.getByRole('combobox', { name: 'Code', exact: true }).selectOption('A new code …');
  await page.getByText('2 passages in one session.').waitFor();
  await page.getByLabel('Name', { exact: true }).fill('Novčane brige');
  await page.getByRole('button', { name: 'Code 2 passages' }).click();
  await page.getByText('2 passages coded as “Novčane brige”').waitFor();
  // One act with the code: nothing is left of either when it is taken back.
  const made = (): number => rows<{ code: string }>('codebook', 'show', study).filter(({ code }) => code === 'novcane-brige').length;
  expect([made(), rows('codings', study).length]).toEqual([1, 2]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => [made(), rows('codings', study).length]).toEqual([0, 0]);
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect.poll(() => [made(), rows('codings', study).length]).toEqual([1, 2]);
  await query.fill('novac OR cooperativa');
  const facets = page.getByRole('complementary', { name: 'Narrow what was found' });
  await facets.getByRole('button', { name: 'Novčane brige 1' }).waitFor();
  await facets.getByRole('button', { name: /^Ana \(\d+\) 1$/ }).waitFor();
  verbatim('coding', 'add', study, '--code', 'together', '--quote', 'it.txt:5-16');
  await facets.getByRole('button', { name: 'Together 1' }).waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => facets.getByRole('button', { name: 'Together 1' }).count()).toBe(0);

  // From a line to its place in the text.
  await query.fill('lang:it cooperativa');
  await page.getByRole('link', { name: 'it.txt, turn 1' }).click();
  await page.waitForFunction(() => document.activeElement?.matches('[data-turn="0"]'));
  // The words that were found are selected, also those after an emoji.
  expect(await page.evaluate(() => String(document.getSelection()))).toBe('cooperativa');
  await page.goBack();
  await query.fill('nema');
  await page.getByRole('link', { name: 'hr.txt, turn 1' }).click();
  await expect.poll(() => page.evaluate(() => String(document.getSelection()))).toBe('nema');
  await page.goBack();
  await query.fill('lang:it cooperativa');
  await page.getByText('one match').waitFor();
  expect(await query.inputValue()).toBe('lang:it cooperativa');

  // Turns that are found without their words are shown, and copied, from their beginning.
  const first = 'Prva rečenica o školi 🏫 i tržnici.';
  verbatim('import', study, folder.file('dugo.txt', `Šime: ${first} ${'Druga je rečenica duga kao ljeto, pa je nitko ne bi htio cijelu. '.repeat(30)}\n`));
  await query.fill('speaker:Šime');
  await page.getByText('The first sentences of each are shown').waitFor();
  await page.getByText('one turn', { exact: true }).waitFor();
  const line = page.getByRole('row').filter({ hasText: first });
  await line.getByRole('button', { name: /^Copy the quote/ }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/turn 1, only its beginning$/);
  const quote = (await page.evaluate(() => navigator.clipboard.readText())).match(/^„(.*) \[…\]” — /)?.[1] ?? '';
  expect(quote.startsWith(first)).toBe(true);
  expect(quote.length).toBeLessThan(200);
  expect(quote.endsWith('ne bi htio cijelu.')).toBe(true);
  expect(await line.getByRole('cell').nth(1).textContent()).toBe(`${quote} […]`);
  expect(await accessibility(page)).toEqual([]);
  // Just that is linked to a priority.
  verbatim('priority', 'add', study, '--claim', 'Škole trebaju tržnicu.');
  await page.getByRole('button', { name: 'Link to a priority' }).click();
  await page.getByLabel('Which priority').selectOption('P1');
  await line.getByRole('button', { name: /^Copy the quote/ }).focus();
  await page.keyboard.press('1');
  await page.getByRole('region', { name: 'Link to a priority' }).getByText('Supporting 1').waitFor();
  expect(verbatim('trace', study, 'P1')).toContain(quote);
  expect(verbatim('trace', study, 'P1')).not.toContain(`${quote} Druga`);
  expect(faults).toEqual([]);
  await context.close();
  await workbench.stop();
});

test('what was found is narrowed by a click and back, becomes a rule after a trial, and is linked to a priority', async () => {
  const own = new Folder();
  const study = project(own, TEXTS);
  verbatim('sessions', 'set', study, 'hr', '--kind', 'focus-group', '--territory', 'Modrinska dolina');
  verbatim('priority', 'add', study, '--claim', 'Treba novca 🥂.');
  const workbench = await Workbench.start([study]);
  const { page, context, faults } = await open(chrome, workbench);
  await page.getByRole('link', { name: 'Search' }).click();
  const query = page.getByLabel('What to search for');
  await query.fill('novac OR cooperativa');
  await page.getByText('3 matches in 2 turns').waitFor();
  const facets = page.getByRole('complementary', { name: 'Narrow what was found' });
  await facets.getByRole('button', { name: 'Modrinska dolina 1' }).click();
  await page.getByText('2 matches in one turn').waitFor();
  expect(await query.inputValue()).toBe('(novac OR cooperativa) territory:"Modrinska dolina"');
  expect(await accessibility(page)).toEqual([]);
  await facets.getByRole('button', { name: 'Modrinska dolina 1', pressed: true }).click();
  await page.getByText('3 matches in 2 turns').waitFor();
  expect(await query.inputValue()).toBe('(novac OR cooperativa)');

  // A rule of a new code: tried, then kept with the code in one act.
  await query.fill('novac');
  await page.getByText('2 matches in one turn').waitFor();
  await page.getByRole('button', { name: 'Save as a rule' }).click();
  await page.getByRole('combobox', { name: 'Code', exact: true }).selectOption('A new code …');
  await page.getByLabel('Name', { exact: true }).fill('Novčane brige');
  await page.getByRole('combobox', { name: 'Language', exact: true }).selectOption('hr');
  await page.getByText('2 passages in one session').waitFor();
  await page.getByText('Novca nema.').last().waitFor();
  expect(await accessibility(page)).toEqual([]);
  const before = rows('codebook', 'show', study).length;
  await page.getByRole('button', { name: 'Save the rule' }).click();
  await page.getByText('The rule belongs to “Novčane brige” now').waitFor();
  expect(rows('codebook', 'show', study)).toHaveLength(before + 1);
  verbatim('code', study);
  const suggested = (): string[] => rows<{ quote: string; code: string }>('codings', study, '--code', 'novcane-brige').map(({ quote }) => quote);
  expect(suggested()).toEqual(['Društvena poduzeća trebaju novac 🥂 i prostor.', 'Novca nema.']);
  // Codings cannot be what a rule asks for.
  await query.fill('novac code:housing');
  await page.getByText('nothing found').waitFor();
  await query.fill('novac OR code:housing');
  await page.getByText('2 matches in one turn').waitFor();
  await page.getByRole('button', { name: 'Save as a rule' }).click();
  await page.getByText(/cannot stand in a rule/).waitFor();

  // With a key on a line, and by drag: the sentence that holds the match.
  await query.fill('novac');
  await page.getByText('2 matches in one turn').waitFor();
  await page.getByRole('button', { name: 'Link to a priority' }).click();
  await page.getByLabel('Which priority').selectOption('P1');
  await page.getByRole('button', { name: /^Copy the quote/ }).first().focus();
  await page.keyboard.press('1');
  const links = (): unknown => rows<{ links: unknown }>('priority', 'list', study)[0]!.links;
  await expect.poll(links).toEqual({ supports: 1 });
  const claims = page.getByRole('region', { name: 'Link to a priority' });
  await claims.getByText('Supporting 1').waitFor();
  await page.getByRole('row').filter({ hasText: 'Novca' }).last().dragTo(claims.getByText('Contradicting'));
  await expect.poll(links).toEqual({ supports: 1, contradicts: 1 });
  expect(await accessibility(page)).toEqual([]);
  const trace = verbatim('trace', study, 'P1');
  expect(trace).toContain('Društvena poduzeća trebaju novac 🥂 i prostor.');
  expect(trace).toContain('Novca nema.');
  await page.keyboard.press('Control+z');
  await expect.poll(links).toEqual({ supports: 1 });
  // What does not count says so at once, and why.
  verbatim('participants', 'set', study, '2', '--consent', 'no-use');
  await query.fill('skole');
  await page.getByText('one match in one turn').waitFor();
  await page.getByRole('img', { name: /no use allowed/ }).waitFor();
  await page.getByRole('button', { name: /^Copy the quote/ }).first().focus();
  await page.keyboard.press('3');
  await page.getByText('Linked: Contradicting').waitFor();
  await page.getByText('Does not count and is not printed: the person allowed no use, or took it back.').waitFor();
  await claims.getByText('Contradicting 0').waitFor();
  expect(faults).toEqual([]);
  await context.close();
  await workbench.stop();
  own.remove();
});

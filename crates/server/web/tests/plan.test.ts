import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibility, browser, Folder, open, project, rows, sample, verbatim, Workbench } from './program';

interface Stakeholder {
  key: string;
  organisation: string;
  kind: string;
  sector: string | null;
  influence: { median: number } | null;
  interest: { median: number } | null;
}

/** How many places the command line finds; it ends with 1 where there are some. */
function leaks(study: string): number {
  try {
    return rows('privacy', 'check', study).length;
  } catch (error) {
    return (error as { stdout: string }).stdout.trim().split('\n').length;
  }
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

test('stakeholders are a sheet, cards are tied, an action is checked, and each is kept', async () => {
  const study = project(folder, {});
  const workbench = await Workbench.start([study]);
  const { page, context, faults } = await open(chrome, workbench);
  await page.getByRole('link', { name: 'Plan', exact: true }).click();
  await page.getByRole('heading', { name: 'Who has a say here?' }).waitFor();
  expect(await accessibility(page)).toEqual([]);
  await page.getByLabel('Organisation').fill('Zadruga Šuma');
  await page.keyboard.press('Enter');
  const stakeholders = (): Stakeholder[] => rows<Stakeholder>('stakeholder', 'list', study);
  await page.getByLabel('Sector, ST1').fill('drvo');
  await page.keyboard.press('Enter');
  await expect.poll(() => stakeholders()[0]?.sector).toBe('drvo');
  await page.getByLabel('Kind, ST1').selectOption('cooperative');
  await page.getByLabel('Influence, ST1').selectOption('4');
  await page.getByLabel('Interest, ST1').selectOption('5');
  await page.getByRole('img', { name: /nfluence/ }).waitFor();
  expect(stakeholders()[0]).toMatchObject({ organisation: 'Zadruga Šuma', kind: 'cooperative', influence: { median: 4 }, interest: { median: 5 } });
  // A cell that one leaves with Escape is as it was.
  await page.getByLabel('Sector, ST1').fill('nafta');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  expect(await page.getByLabel('Sector, ST1').inputValue()).toBe('drvo');
  expect(await accessibility(page)).toEqual([]);

  await page.getByRole('link', { name: 'Co-creation' }).click();
  for (const [label, text] of [['New challenge', 'Nema tržnice'], ['New solution', 'Otvoriti je'], ['New action', 'Tržnica subotom']] as const) {
    await page.getByLabel(label).fill(text);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByRole('listitem').filter({ has: page.locator('textarea') }).count()).toBeGreaterThan(0);
    await expect.poll(async () => (await page.locator('textarea').evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value))).includes(text)).toBe(true);
  }
  const card = (key: string) => page.getByRole('listitem').filter({ hasText: key });
  await card('C1').first().getByText('C1').dragTo(card('S1').first().getByText('S1'));
  await page.getByRole('button', { name: 'Untie C1' }).waitFor();
  // Without a mouse.
  await page.getByLabel('Add to: Takes up').selectOption('S1');
  await page.getByRole('button', { name: 'Untie S1' }).waitFor();
  const solution = rows<{ challenges: string[]; actions: string[] }>('solution', 'list', study)[0];
  expect(solution).toMatchObject({ challenges: ['C1'], actions: ['A1'] });
  expect(await accessibility(page)).toEqual([]);

  await page.getByRole('link', { name: 'Actions', exact: true }).click();
  await page.getByLabel('Start, A1').fill('2026-09');
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: 'Lead, A1' }).selectOption('ST1');
  await page.getByRole('img', { name: /imeline/ }).waitFor();
  const open_findings = (): number => rows<{ accepted: unknown }>('plan', 'check', study).filter((row) => !row.accepted).length;
  await expect.poll(() => rows<{ lead: string | null }>('action', 'list', study)[0]?.lead).toBe('ST1');
  const before = open_findings();
  await page.getByRole('button', { name: /^May stay so/ }).first().click();
  await page.getByLabel('Why it may stay so').fill('Mjeri se drugdje.');
  await page.keyboard.press('Enter');
  await page.getByText('): Mjeri se drugdje.').waitFor();
  expect(open_findings()).toBe(before - 1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('): Mjeri se drugdje.').waitFor({ state: 'detached' });
  expect(open_findings()).toBe(before);
  expect(await accessibility(page)).toEqual([]);
  expect(faults).toEqual([]);
  await context.close();
  await workbench.stop();
});

test('the report is looked at in a frame, kept as a file, and verifies', async () => {
  const study = sample(folder);
  const workbench = await Workbench.start([study]);
  const { page, context, faults } = await open(chrome, workbench, { locale: 'hr-HR' });
  await page.getByRole('link', { name: 'Plan', exact: true }).click();
  await page.getByRole('link', { name: 'Izvješće i plan' }).click();
  await page.getByRole('combobox', { name: 'Dokument', exact: true }).selectOption('report');
  const frame = page.frameLocator('iframe');
  await frame.getByRole('heading', { level: 1 }).waitFor();
  // Its own styles are at work, and no script would be.
  expect(await page.locator('iframe').getAttribute('sandbox')).toBe('');
  expect(await frame.locator('h1').evaluate((head) => getComputedStyle(head).fontWeight)).not.toBe('400');
  for (const format of ['Web-stranica', 'Word', 'Excel', 'Markdown', 'JSON', 'CSV']) {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: format }).click()]);
    const name = download.suggestedFilename();
    expect(name).toMatch(/^report\./);
    const kept = join(folder.path, name);
    copyFileSync((await download.path())!, kept);
    expect(verbatim('verify', study, kept), name).not.toBe('');
  }
  // Other chapters, and names masked by a key that is kept nowhere.
  await page.getByText('Poglavlja', { exact: true }).click();
  await page.getByLabel('Što čitatelji istraživanja traže: COREQ i SRQR').check();
  await frame.getByText('COREQ, 32').first().waitFor();
  await page.getByText('Prikrij imena').click();
  const keyFile = folder.file('ključ.csv', 'ime;pseudonim\nModrinja;Gradić\n');
  await page.locator('label', { hasText: 'Odaberi ključ' }).locator('input').setInputFiles(keyFile);
  await page.getByText('Prikriveno ključem ključ.csv').waitFor();
  expect(await accessibility(page)).toEqual([]);
  const [masked] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Markdown' }).click()]);
  expect(masked.suggestedFilename()).toBe('report.md');
  const maskedFile = join(folder.path, 'prikriveno.md');
  copyFileSync((await masked.path())!, maskedFile);
  const direct = join(folder.path, 'naredba.md');
  verbatim('report', study, '-o', direct, '--lang', 'hr', '--mask', keyFile, '--chapters', 'priorities,objectives,validations,practices,method');
  expect(readFileSync(maskedFile, 'utf8')).toBe(readFileSync(direct, 'utf8'));
  expect(readFileSync(maskedFile, 'utf8')).toContain('Gradić');
  expect(verbatim('verify', study, maskedFile, '--mask', keyFile)).not.toBe('');
  await page.getByRole('button', { name: 'Bez ključa' }).click();
  // The same in the page; and words that somebody altered are told.
  const check = page.locator('label', { hasText: 'Provjeri izvješća' }).locator('input');
  await check.setInputFiles(join(folder.path, 'report.md'));
  await page.getByText(/svih [0-9.]+ navoda stoji kako je spremljeno/).waitFor();
  const altered = readFileSync(join(folder.path, 'report.md'), 'utf8').replace('zadrug', 'zagrad');
  await check.setInputFiles(folder.file('izmijenjeno.md', altered));
  await page.getByText(/od provjerenoga ne vrijedi/).waitFor();
  await page.getByRole('button', { name: 'Pregledaj izrečeno' }).click();
  await page.getByText(`Nađeno je ${leaks(study)} mjesta.`).or(page.getByText(`Nađena su ${leaks(study)} mjesta.`)).waitFor();
  expect(await accessibility(page)).toEqual([]);
  await page.getByRole('combobox', { name: 'Područje', exact: true }).selectOption('Valdombra');
  await page.getByRole('combobox', { name: 'Dokument', exact: true }).selectOption('plan');
  await frame.getByText('Valdombra').first().waitFor();
  expect(faults).toEqual([]);
  await context.close();
  await workbench.stop();
}, 180_000);

test('sheets that somebody filled in come back after a look', async () => {
  const own = new Folder();
  const study = project(own, {});
  const file = own.file('dionici.csv', 'organizacija,vrsta\nZadruga Šuma,zadruga\nĶekavas biedrība,udruga\n');
  const workbench = await Workbench.start([study]);
  const { page, context, faults } = await open(chrome, workbench);
  await page.goto(`${new URL(workbench.url).origin}/#/plan/documents`);
  await page.getByText('Bring in stakeholders').waitFor();
  await page.locator('label', { hasText: 'Bring in stakeholders' }).locator('input').setInputFiles(file);
  const look = page.getByRole('region', { name: 'What “dionici.csv” would do' });
  await look.getByText(/^New: /).waitFor();
  expect(rows('stakeholder', 'list', study)).toEqual([]);
  expect(await accessibility(page)).toEqual([]);
  await look.getByRole('button', { name: 'Apply the sheet' }).click();
  await page.getByText('2 rows of the sheet are in the project').waitFor();
  expect(rows<Stakeholder>('stakeholder', 'list', study).map(({ organisation, kind }) => `${organisation}, ${kind}`)).toEqual(['Zadruga Šuma, cooperative', 'Ķekavas biedrība, association']);
  // What the researchers wrote goes to a translator, and comes back.
  verbatim('priority', 'add', study, '--claim', 'The market hall stays open for the cooperatives of the town.');
  await page.getByLabel('Language of its own words').selectOption('hr');
  const all = rows<{ state: string }>('translate', 'list', study, '--to', 'hr', '--by-code').length;
  await page.getByText(`(Hrvatski): 0 / ${all}`).waitFor();
  const kept = await page.request.get(`${new URL(workbench.url).origin}/api/translations/hr/sheet?language=hr`);
  expect([kept.status(), (await kept.body()).subarray(0, 2).toString()]).toEqual([200, 'PK']);
  const sheet = verbatim('translate', 'export', study, '--to', 'hr', '--by-code');
  const [heads, ...lines] = sheet.split(/\r?\n/).filter((line) => line !== '');
  const [original, translation] = ['original words', 'translation'].map((head) => heads!.split(',').indexOf(head));
  const filled = lines.map((line) => line.split(',')).map((cells) => cells.map((cell, n) => (n === translation && cells[original!]!.startsWith('The market') ? 'Tržnica ostaje otvorena za zadruge.' : cell)).join(','));
  await page.locator('label', { hasText: 'Bring in the sheet' }).locator('input').setInputFiles(own.file('prijevodi.csv', [heads, ...filled].join('\n')));
  const translated = page.getByRole('region', { name: 'What “prijevodi.csv” would do' });
  await translated.getByText('New: 1').waitFor();
  await translated.getByRole('button', { name: 'Apply the sheet' }).click();
  await page.getByText(`(Hrvatski): 1 / ${all}`).waitFor();
  expect(verbatim('report', study, '--lang', 'hr', '--format', 'md', '--output', '-')).toContain('Tržnica ostaje otvorena za zadruge.');
  expect(faults).toEqual([]);
  await context.close();
  await workbench.stop();
  own.remove();
});

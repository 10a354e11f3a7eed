import type { Browser } from 'playwright-core';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibility, browser, Folder, open, project, rows, sample, verbatim, Workbench } from './program';

interface Matrix {
  rows: { code: string; name: string; cells: ({ mentions: number } | null)[] }[];
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

test('a number in a matrix opens to as many passages, and every figure is there as table, chart and file', async () => {
  const study = sample(folder);
  const workbench = await Workbench.start([study]);
  const { page, context, faults } = await open(chrome, workbench);
  await page.getByRole('link', { name: 'Matrices and charts' }).click();
  await page.getByLabel('Columns').selectOption('territory');
  await page.getByRole('columnheader', { name: 'Valdombra' }).waitFor();
  expect(await accessibility(page)).toEqual([]);

  const matrix = JSON.parse(verbatim('matrix', study, '--by', 'territory', '--json')) as Matrix;
  const row = matrix.rows.find((row) => row.cells.every((cell) => (cell?.mentions ?? 0) > 1))!;
  const counts = row.cells.map((cell) => cell!.mentions);
  const line = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: row.name, exact: true }) });
  await expect.poll(async () => (await line.getByRole('cell').allInnerTexts()).slice(0, counts.length).map(Number)).toEqual(counts);
  await line.getByRole('button').first().click();
  const opened = page.getByRole('complementary').filter({ has: page.getByRole('heading', { level: 2 }) });
  await expect.poll(() => opened.getByRole('listitem').count()).toBe(Math.min(counts[0]!, 50));
  expect(await accessibility(page)).toEqual([]);
  // From a passage to where it was said.
  const said = await opened.getByRole('listitem').first().locator('blockquote').innerText();
  await opened.getByRole('link').first().click();
  await page.locator('[data-turn]').first().waitFor();
  await expect.poll(() => page.evaluate(() => String(document.getSelection()))).toBe(said);
  await page.goBack();

  // What is counted is said above, and suggestions are left out beside it.
  const from = page.getByText(/^Counted from [\d,]+ codings; suggestions that nobody judged: [\d,]+$/);
  await from.waitFor();
  await page.getByLabel('Accepted codings only').check();
  await page.getByText(/^Counted from .* that a person accepted or made$/).waitFor();
  const accepted = JSON.parse(verbatim('matrix', study, '--by', 'territory', '--accepted', '--json')) as { codings: number };
  await page.getByText(new RegExp(`^Counted from ${accepted.codings} codings`)).waitFor();
  await page.getByLabel('Accepted codings only').uncheck();
  await from.waitFor();

  await page.getByRole('button', { name: 'Chart' }).click();
  await page.getByRole('img', { name: /by territory/ }).waitFor();
  expect(await page.locator('svg[role=img] desc').textContent()).toMatch(/Counted from [\d,]+ codings, of which nobody has accepted [\d,]+ yet\.$/);
  // On the page a chart follows light and dark.
  const ground = (): Promise<string> => page.locator('svg[role=img] > rect').first().evaluate((rect) => getComputedStyle(rect).fill);
  expect(await ground()).toBe('rgb(255, 255, 255)');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(ground).toBe('rgb(30, 33, 38)');
  expect(await accessibility(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await accessibility(page)).toEqual([]);
  for (const [figure, chart] of [['Codes together', /stand together|Co|Codes/], ['How groups talk', /.+/], ['Saturation', /.+/]] as const) {
    await page.getByRole('link', { name: figure }).click();
    await page.getByRole('img', { name: chart }).waitFor();
    await page.getByRole('button', { name: 'Table' }).click();
    await page.getByRole('table').first().waitFor();
    expect(await accessibility(page), figure).toEqual([]);
    await page.getByRole('button', { name: 'Chart' }).click();
  }
  // Each figure of the talk of a group opens its passages.
  await page.getByRole('link', { name: 'How groups talk' }).click();
  await page.getByRole('button', { name: 'Table' }).click();
  interface Talk { sessions: { session: string; voices: { speaker: string; contributions: number }[]; topics: { name: string; mentions: number; speakers: string[] }[] }[] }
  const talk = (JSON.parse(verbatim('focus-group', study, '--json')) as Talk).sessions[0]!;
  const group = page.getByRole('region', { name: new RegExp(`^${talk.session}`), includeHidden: false }).first();
  const voice = talk.voices.find(({ contributions }) => contributions > 1)!;
  await group.getByRole('button', { name: new RegExp(`^${voice.speaker}, Took the floor: `) }).click();
  await page.getByRole('heading', { name: `${voice.speaker}, ${talk.session}` }).waitFor();
  await expect.poll(() => opened.getByRole('listitem').count()).toBe(Math.min(voice.contributions, 50));
  expect(await accessibility(page)).toEqual([]);
  const topic = talk.topics.find(({ mentions, speakers }) => mentions > 1 && speakers.length > 0)!;
  await group.getByRole('button', { name: `${topic.name}, Mentions: ${topic.mentions}`, exact: true }).click();
  await expect.poll(() => opened.getByRole('listitem').count()).toBe(Math.min(topic.mentions, 50));
  await group.getByRole('button', { name: `What ${topic.speakers[0]} said on ${topic.name}`, exact: true }).click();
  await page.getByRole('heading', { name: `${topic.name} × ${topic.speakers[0]}, ${talk.session}` }).waitFor();
  await expect.poll(() => opened.getByRole('listitem').first().innerText()).toContain(`${topic.speakers[0]}, ${talk.session}`);
  await page.getByRole('link', { name: 'Saturation' }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'XLSX' }).click()]);
  expect(download.suggestedFilename()).toBe('saturation.xlsx');
  expect(readFileSync((await download.path())!).subarray(0, 2).toString()).toBe('PK');

  // A query that cannot be read says so, and narrows once it can.
  await page.getByRole('link', { name: 'Codes by …' }).click();
  await page.getByRole('button', { name: 'Table' }).click();
  await page.getByLabel('Only where this is true').fill('territory:Valdombra');
  await expect.poll(async () => {
    const restricted = JSON.parse(verbatim('matrix', study, '--by', 'territory', '--where', 'territory:Valdombra', '--json')) as { total: { mentions: number } };
    const total = page.getByRole('row', { name: /^Total/ }).getByRole('cell').last();
    return Number((await total.innerText()).replace(/\D/g, '')) === restricted.total.mentions;
  }).toBe(true);
  expect(faults).toEqual([]);
  await context.close();
  await workbench.stop();
}, 180_000);

test('where nothing is coded, the next step is said, in Croatian too', async () => {
  const own = new Folder();
  const workbench = await Workbench.start([project(own, { 'a.txt': 'Ana: Škola.\n' })]);
  const { page, context, faults } = await open(chrome, workbench, { locale: 'hr-HR', colorScheme: 'dark', width: 390, height: 844 });
  await page.getByRole('link', { name: 'Matrice i grafikoni' }).click();
  await page.getByText('Još ništa nije kodirano.').waitFor();
  expect(await accessibility(page)).toEqual([]);
  await page.getByRole('link', { name: 'Idi na čitanje' }).click();
  await page.getByRole('link', { name: 'a.txt' }).waitFor();
  expect(faults).toEqual([]);
  await context.close();
  await workbench.stop();
  own.remove();
});

test('a summary is written in the framework matrix, and rests on what is coded there', async () => {
  const study = sample(folder);
  const workbench = await Workbench.start([study]);
  const { page, context, faults } = await open(chrome, workbench);
  await page.goto(`${new URL(workbench.url).origin}/#/figures/framework`);
  const cell = page.getByRole('button', { name: /^\d+ passages: hr-fg-1, / }).first();
  await cell.waitFor();
  const name = (await cell.getAttribute('aria-label'))!.replace(/^.*?: hr-fg-1, /, '');
  await page.getByRole('textbox', { name: `hr-fg-1, ${name}`, exact: true }).fill('Žele dom, i žele ga voditi sami.');
  await page.keyboard.press('Enter');
  const written = () =>
    rows<{ cells: { case: string; summary: string | null; links: unknown[] }[] }>('framework', 'show', study, '--by', 'session')[0]!.cells.filter((one) => one.summary?.startsWith('Žele dom'));
  await expect.poll(() => written().length).toBe(1);
  await cell.click();
  const opened = page.getByRole('complementary');
  await opened.getByRole('button', { name: /^Link: / }).first().click();
  await opened.getByRole('heading', { name: 'The summary rests on' }).waitFor();
  expect(written()[0]!.links).toHaveLength(1);
  expect(await accessibility(page)).toEqual([]);
  await opened.getByRole('button', { name: /^Take the link away: / }).first().click();
  await expect.poll(() => written()[0]!.links.length).toBe(0);

  // Names are masked in what is kept.
  await page.getByRole('textbox', { name: `hr-fg-1, ${name}`, exact: true }).fill('Žele dom, kaže Đurđica.');
  await page.keyboard.press('Enter');
  await expect.poll(() => written()[0]?.summary).toBe('Žele dom, kaže Đurđica.');
  await page.getByText('Mask names').click();
  await page.locator('label', { hasText: 'Choose the key' }).locator('input').setInputFiles(folder.file('key.toml', '"Đurđica" = "Zrinka"\n'));
  await page.getByText('Masked with key.toml').waitFor();
  expect(await accessibility(page)).toEqual([]);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'JSON' }).click()]);
  const kept = readFileSync((await download.path())!, 'utf8');
  expect(download.suggestedFilename()).toBe('framework.json');
  expect(kept).toContain('Žele dom, kaže [Zrinka].');
  expect(kept).not.toContain('Đurđica');
  expect(faults).toEqual([]);
  await context.close();
  await workbench.stop();
});

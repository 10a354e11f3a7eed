import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
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

// „Žena šuti, a đak čeka.“ in windows-1250.
const OLD = Buffer.from('416e613a208e656e61209a7574692c206120f0616b20e8656b612e0d0a0d0a4272756e6f3a2044612e0d0a', 'hex');

test('files are dropped, looked at, mended and brought in, and the first quote is coded', async () => {
  const study = project(folder, {});
  const workbench = await Workbench.start([study]);
  const { page, context, faults } = await open(chrome, workbench);
  await page.getByRole('heading', { name: 'Bring in the first transcripts' }).waitFor();
  expect(await accessibility(page)).toEqual([]);

  const files = [
    { name: 'novo.txt', bytes: [...Buffer.from('Ana: Zadruga drži tržnicu 🥂.\n\nBruno: Škole šute.\n')] },
    { name: 'staro.txt', bytes: [...OLD] },
    { name: 'slika.png', bytes: [137, 80, 78, 71, 13, 10, 26, 10, 0, 0] },
  ];
  const dropped = await page.evaluateHandle((files) => {
    const data = new DataTransfer();
    for (const { name, bytes } of files) {
      data.items.add(new File([new Uint8Array(bytes)], name));
    }
    return data;
  }, files);
  await page.dispatchEvent('.drop', 'drop', { dataTransfer: dropped });
  const row = (name: string) => page.getByRole('listitem').filter({ hasText: name });
  await row('novo.txt').getByText('ready').waitFor();
  await row('staro.txt').getByText('Žena šuti, a đak čeka.').first().waitFor();
  expect(await accessibility(page)).toEqual([]);
  // A look changes nothing, and leaves nothing behind.
  expect(rows('sources', study)).toEqual([]);
  expect(readdirSync(study).filter((name) => name.startsWith('incoming'))).toEqual([]);

  // A wrong encoding is seen at once, and mended again.
  await page.getByLabel('Encoding').selectOption('windows-1252');
  await expect.poll(() => row('staro.txt').textContent()).toContain('šuti, a ðak èeka');
  await page.getByLabel('Encoding').selectOption('');
  await row('staro.txt').getByText('a đak čeka').first().waitFor();
  await page.getByRole('combobox', { name: 'Kind', exact: true }).selectOption('interview');
  await page.getByRole('button', { name: 'Bring in 2 files' }).click();
  await page.getByText('2 files are in the project now').waitFor();
  const kept = rows<{ source: string; encoding: string }>('sources', study);
  expect(kept.map(({ source, encoding }) => `${source} ${encoding}`)).toEqual(['novo.txt UTF-8', 'staro.txt windows-1250']);
  expect(rows<{ kind: string }>('sessions', study).map(({ kind }) => kind)).toEqual(['interview', 'interview']);
  expect(verbatim('source', 'original', study, 'staro.txt', '-o', join(folder.path, 'staro.out'))).toBeDefined();
  expect(readFileSync(join(folder.path, 'staro.out')).equals(OLD)).toBe(true);
  expect(readdirSync(study).filter((name) => name.startsWith('incoming'))).toEqual([]);

  // Who speaks and what it was, as sheets.
  await page.getByLabel('Role of Bruno').first().selectOption('moderator');
  await expect.poll(() => rows<{ speaker: string; role: string | null }>('speakers', study).filter(({ role }) => role === 'moderator').length).toBe(1);
  await page.getByLabel('Territory of novo').fill('Modrinska dolina');
  await page.getByLabel('Territory of novo').press('Tab');
  await expect.poll(() => rows<{ territory: string | null }>('sessions', study)[0]?.territory).toBe('Modrinska dolina');
  expect(await accessibility(page)).toEqual([]);

  await page.getByRole('link', { name: 'Read the first one' }).click();
  await page.waitForFunction(() => document.activeElement?.matches('[data-turn]'));
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.type('together');
  await page.keyboard.press('Enter');
  await expect.poll(() => rows<{ quote: string }>('codings', study).map(({ quote }) => quote)).toEqual(['Zadruga']);
  expect(faults).toEqual([]);
  await context.close();
  await workbench.stop();
});

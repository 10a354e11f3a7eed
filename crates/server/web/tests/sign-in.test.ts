import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibility, browser, Folder, open, PROGRAM, project, rows, Workbench } from './program';

const SECRET = 'tržnica uz more';

let chrome: Browser;
const folder = new Folder();

beforeAll(async () => {
  chrome = await browser();
});

afterAll(async () => {
  await chrome.close();
  folder.remove();
});

test('people sign in, work under their own name as far as their role goes, and sign out', async () => {
  const study = project(folder, { 'razgovor.txt': 'Ana: Zadruga drži tržnicu. Žena šuti.\n' });
  const accounts = join(folder.path, 'accounts.json');
  for (const [name, role] of [['Žana', 'coder'], ['Rita', 'reader']] as const) {
    execFileSync(PROGRAM, ['account', 'add', name, '--role', role, '--accounts', accounts], { input: `${SECRET}\n` });
  }
  // It prints the address under which others would reach it; this computer reaches it by its port.
  const port = String(20_000 + (process.pid % 20_000));
  const workbench = await Workbench.start([study, '--public', 'http://study.example.org', '--accounts', accounts, '--port', port]);
  const there = workbench.at(`http://127.0.0.1:${port}/`);
  const { page, context, faults } = await open(chrome, there, { locale: 'hr-HR' });
  await page.getByRole('heading', { name: 'Prijava' }).waitFor();
  expect(await accessibility(page)).toEqual([]);
  await page.getByLabel('Jezik').selectOption('en');
  await page.getByLabel('Your name').fill('žana');
  await page.getByLabel('Password').fill('nije to');
  await page.keyboard.press('Enter');
  await page.getByText('The name or the password is wrong.').waitFor();
  expect(await accessibility(page)).toEqual([]);
  await page.getByLabel('Password').fill(SECRET);
  await page.keyboard.press('Enter');

  await page.getByRole('link', { name: 'razgovor.txt' }).click();
  await page.waitForFunction(() => document.activeElement?.matches('[data-turn]'));
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.type('finan');
  await page.keyboard.press('Enter');
  await page.getByText('Coded as').waitFor();
  expect(rows<{ coder: string }>('codings', study).map(({ coder }) => coder)).toEqual(['Žana']);
  // What is for leads is not done, and it is said why.
  const before = rows('codebook', 'show', study).length;
  await page.keyboard.press('Escape');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('+');
  await page.getByText('This is for those who lead.').waitFor();
  expect(rows('codebook', 'show', study).length).toBe(before);

  await page.getByRole('button', { name: /^Žana/ }).click();
  await page.getByText('You code, link quotes and write memos').waitFor();
  expect(await page.getByRole('menuitem', { name: 'Work as somebody else' }).count()).toBe(0);
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  await page.getByLabel('Your name').fill('Rita');
  await page.getByLabel('Password').fill(SECRET);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /^Rita/ }).waitFor();
  expect(faults).toEqual([]);
  await context.close();
  await workbench.stop();
});

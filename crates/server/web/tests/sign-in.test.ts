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
  for (const [name, role] of [['Žana', 'coder'], ['Rita', 'reader'], ['Līga', 'lead']] as const) {
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
  await expect.poll(() => page.getByRole('menuitem', { name: 'Work as somebody else' }).count()).toBe(0);
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  await page.getByLabel('Your name').fill('Rita');
  await page.getByLabel('Password').fill(SECRET);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /^Rita/ }).click();
  await page.getByText('You read and export').waitFor();
  await expect.poll(() => page.getByRole('menuitem', { name: 'Accounts …' }).count()).toBe(0);

  // Who leads says who may work here.
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  await page.getByLabel('Your name').fill('Līga');
  await page.getByLabel('Password').fill(SECRET);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('button', { name: /^Līga/ }).click();
  await page.getByRole('menuitem', { name: 'Accounts …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Accounts' });
  const known = (): string[] => rows<{ name: string; role: string }>('account', 'list', '--accounts', accounts).map(({ name, role }) => `${name} ${role}`);
  await dialog.getByLabel('What Rita may do').selectOption('coder');
  await dialog.getByText('Rita may do other things from now on.').waitFor();
  await dialog.getByLabel('What Līga may do').selectOption('reader');
  await page.getByText('“Līga” is the only lead').waitFor();
  expect(await dialog.getByLabel('What Līga may do').inputValue()).toBe('lead');
  await dialog.getByLabel('Name, under which').fill('Đurđica');
  await dialog.getByLabel(/^Password/).fill('kratko');
  await dialog.getByRole('button', { name: 'Add the account' }).click();
  await page.getByText('the password has 6 characters').waitFor();
  await dialog.getByLabel(/^Password/).fill('sasvim druga riječ');
  await dialog.getByRole('button', { name: 'Add the account' }).click();
  await dialog.getByText('Đurđica may sign in now.').waitFor();
  await dialog.getByRole('button', { name: 'New password of Rita' }).click();
  await dialog.getByRole('textbox', { name: 'New password of Rita' }).fill('kopīga druva upē');
  await page.keyboard.press('Enter');
  await dialog.getByText('Rita has another password').waitFor();
  await dialog.getByRole('button', { name: 'Close account of Žana' }).click();
  expect(await accessibility(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Close the account', exact: true }).click();
  await dialog.getByText('The account of Žana is closed.').waitFor();
  expect(known()).toEqual(['Līga lead', 'Rita coder', 'Đurđica coder']);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Līga/ }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  // The old password is over, the new one is right.
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  await page.getByLabel('Your name').fill('Rita');
  await page.getByLabel('Password').fill(SECRET);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByText('The name or the password is wrong.').waitFor();
  await page.getByLabel('Password').fill('kopīga druva upē');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('button', { name: /^Rita/ }).waitFor();
  expect(faults).toEqual([]);
  await context.close();
  await workbench.stop();
});

import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibility, browser, Folder, open, project, sample, verbatim, Workbench } from './program';

let chrome: Browser;
const folder = new Folder();

beforeAll(async () => {
  chrome = await browser();
});

afterAll(async () => {
  await chrome.close();
  folder.remove();
});

test('somebody who types no command makes a project and comes back to it', async () => {
  const workbench = await Workbench.start([], folder.path);
  const { page, context, faults } = await open(chrome, workbench, { locale: 'hr-HR' });
  await page.getByRole('heading', { name: 'Započnite novo istraživanje' }).waitFor();
  expect(await accessibility(page)).toEqual([]);
  await page.getByLabel('Naslov istraživanja').fill('Tržnica i škola');
  await page.getByLabel('Vaše ime').fill('Žana');
  await page.getByRole('button', { name: 'Napravi projekt' }).click();
  await page.getByRole('heading', { name: 'Izvori', exact: true }).waitFor();
  expect(await accessibility(page)).toEqual([]);
  // The secret is not in the address any more.
  expect(page.url()).not.toContain('token');

  // Everything in another language at once, and so the next time.
  await page.getByRole('button', { name: /^Žana/ }).click();
  await page.getByRole('menuitemradio', { name: 'Latviešu' }).click();
  await page.getByRole('heading', { name: 'Avoti', exact: true }).waitFor();
  await page.reload();
  await page.getByRole('heading', { name: 'Avoti', exact: true }).waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('lv');
  await page.getByRole('button', { name: /^Žana/ }).click();
  await page.getByRole('menuitemradio', { name: 'Tumšs' }).click();
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(22, 24, 28)');
  expect(await accessibility(page)).toEqual([]);

  await page.getByRole('button', { name: /^Žana/ }).click();
  await page.getByRole('menuitem', { name: 'Atvērt citu projektu' }).click();
  await page.getByRole('button', { name: 'Atvērt Tržnica-i-škola' }).click();
  await page.getByRole('heading', { name: 'Avoti', exact: true }).waitFor();
  expect(faults).toEqual([]);
  await context.close();
  expect(await workbench.stop()).toBe(0);
  expect(verbatim('coders', `${folder.path}/Verbatim/Tržnica-i-škola`)).toContain('Žana');
});

test('leaving the project is asked first where another window is on it', async () => {
  const own = new Folder();
  const workbench = await Workbench.start([project(own, {})], own.path);
  const { page, context, faults } = await open(chrome, workbench);
  const other = await context.newPage();
  await other.goto(`${new URL(workbench.url).origin}/#/history`);
  await other.getByRole('heading', { name: 'History' }).waitFor();
  const leave = async (): Promise<void> => {
    await page.getByRole('button', { name: /^Ana/ }).click();
    await page.getByRole('menuitem', { name: 'Open another project' }).click();
  };
  await leave();
  const asked = page.getByRole('dialog', { name: 'Open another project' });
  await asked.getByText('Another window is open on this project.').waitFor();
  await page.getByRole('menu').waitFor({ state: 'detached' });
  expect(await accessibility(page)).toEqual([]);
  // One begins at what can be done, not at the way out.
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Cancel');
  await page.keyboard.press('Enter');
  await asked.waitFor({ state: 'detached' });
  await expect.poll(() => other.getByRole('heading', { name: 'History' }).count()).toBe(1);
  await leave();
  await asked.getByRole('button', { name: 'Leave the project in all windows' }).click();
  await page.getByRole('heading', { name: 'Begin a new study' }).waitFor();
  expect(faults).toEqual([]);
  await context.close();
  await workbench.stop();
  own.remove();
});

test('a browser that was not let in sees nothing, and one that was comes in by the whole address', async () => {
  const workbench = await Workbench.start([project(folder, {})]);
  const context = await chrome.newContext();
  const page = await context.newPage();
  const answer = await page.goto(new URL(workbench.url).origin);
  expect(answer?.status()).toBe(401);
  expect(await page.content()).not.toContain('Tržnica');
  await page.goto(workbench.url);
  await page.getByText('Tržnica i zadruga').waitFor();
  await context.close();
  await workbench.stop();
});

test('the first load is small, and the program ends while a window listens', async () => {
  const workbench = await Workbench.start([`${folder.path}/study`]);
  const { page, context, faults } = await open(chrome, workbench);
  await page.getByRole('heading', { name: 'Sources' }).waitFor();
  await page.waitForLoadState('load');
  const scripts = await page.evaluate(() => performance.getEntriesByType('resource').map((entry) => entry.name).filter((name) => name.endsWith('.js')));
  expect(scripts.length).toBeGreaterThan(1);
  let size = 0;
  for (const script of scripts) {
    const body = await (await page.request.get(script)).body();
    size += gzipSync(body).length;
  }
  expect(size).toBeLessThan(150_000);
  expect(faults).toEqual([]);
  expect(await workbench.stop()).toBe(0);
  await page.getByText('Not connected').waitFor();
  await context.close();
});

test('a view begins at its top with the focus in it, and is where it was when one comes back', async () => {
  const own = new Folder();
  const workbench = await Workbench.start([sample(own)]);
  const { page, context, faults } = await open(chrome, workbench, { width: 400, height: 700 });
  const down = (): Promise<number> => page.evaluate(() => document.getElementById('main')!.scrollTop);
  await page.getByLabel('Role, HR-01').waitFor();
  await page.evaluate(() => document.getElementById('main')!.scrollTo(0, 600));
  await page.getByRole('link', { name: 'History' }).click();
  await page.getByRole('heading', { name: 'History', level: 1 }).waitFor();
  await page.getByRole('listitem').nth(20).waitFor();
  expect(await down()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  await page.goBack();
  await page.getByLabel('Role, HR-01').waitFor();
  await expect.poll(down).toBe(600);

  // Every view has a name also where there is little room, and an action stays within the window.
  for (const name of ['Read and code', 'Codebook', 'Plan']) {
    const link = page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name, exact: true });
    expect((await link.innerText()).trim()).toBe(name);
  }
  await page.getByRole('link', { name: 'Plan', exact: true }).click();
  await page.getByRole('link', { name: 'Actions' }).click();
  await page.getByRole('heading', { level: 2 }).nth(2).waitFor();
  expect(await page.evaluate(() => document.getElementById('main')!.scrollWidth - document.getElementById('main')!.clientWidth)).toBeLessThanOrEqual(0);
  expect(faults).toEqual([]);
  await context.close();
  await workbench.stop();
  own.remove();
});

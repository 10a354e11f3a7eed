import { loadavg } from 'node:os';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { browser, Folder, open, Workbench } from '../tests/program';
import { line, machine, type Measured, median, quantile } from './numbers';
import { plainPage } from './plain';
import { scrolling, typing, watchCoding, watchOpening } from './probes';
import { kept, NAME, study, type Study } from './study';

/** How often what is short is measured; the median counts. */
const TIMES = Number(process.env.TIMES ?? 7);
const FRAMES = 150;
const STEP = 700;
/** What is typed into the search, and how many letters are there from the first, since a query has to be one. */
const TYPED: readonly [string, number][] = [
  ['zadruga', 0],
  ['tirgus', 0],
  ['impresa sociale', 0],
  ['the market', 0],
  ['tržnic*', 0],
  ['"društvena poduzeća"', 19],
  ['zadruga NEAR/5 novac', 19],
];

let chrome: Browser;
let folder: Folder;
let made: Study;
let workbench: Workbench;
const measured: Measured[] = [];

beforeAll(async () => {
  folder = new Folder();
  chrome = await browser();
  console.log(machine(chrome.version()));
  made = process.env.KEPT ? kept(process.env.KEPT) : await study(folder);
  console.log(
    `a study of ${made.words} words; ${NAME} has ${made.bytes} bytes, ${made.turns} turns and ${made.codings} codings, ` +
      (made.perSecond > 0 ? `which were taken at ${made.perSecond.toFixed(0)} a second` : 'made before'),
  );
  workbench = await Workbench.start([made.path]);
});

afterAll(async () => {
  await chrome?.close();
  await workbench?.stop();
  folder?.remove();
  console.log(`\n${measured.map(line).join('\n')}\nload at the end ${loadavg().map((load) => load.toFixed(1)).join(' ')}`);
});

const all = (values: readonly number[]): string => `of ${values.length}: ${[...values].sort((a, b) => a - b).map((n) => n.toFixed(0)).join(' ')}`;

/** A window on the transcript, from nothing: how long until all of it was painted. */
async function reading(): Promise<{ page: Page; context: BrowserContext; took: number }> {
  const { page, context } = await open(chrome, workbench);
  await page.getByRole('link', { name: NAME }).waitFor();
  await page.evaluate(watchOpening, made.turns);
  const took = await page.evaluate(async (name) => {
    const begun = performance.now();
    [...document.querySelectorAll('a')].find((link) => link.textContent === name)!.click();
    return (await (window as unknown as { opened: Promise<number> }).opened) - begun;
  }, NAME);
  return { page, context, took };
}

test('a long transcript opens', async () => {
  const clicked: number[] = [];
  const loaded: number[] = [];
  const plain: number[] = [];
  for (let n = 0; n < TIMES; n += 1) {
    const { page, context, took } = await reading();
    clicked.push(took);
    await page.addInitScript(watchOpening, made.turns);
    await page.reload();
    loaded.push(await page.evaluate(() => (window as unknown as { opened: Promise<number> }).opened));
    await context.close();
    plain.push(await plainPage(chrome, workbench, made.source, async (_, took) => took));
  }
  measured.push({ what: 'a transcript opens, from the click to full paint', value: median(clicked), unit: 'ms', target: 1000, plain: median(plain), note: all(clicked) });
  measured.push({ what: 'the same with the program’s page loaded anew', value: median(loaded), unit: 'ms', target: 1000, plain: median(plain), note: all(loaded) });
  expect(clicked.length).toBe(TIMES);
});

test('a code is applied', async () => {
  const { page, context } = await reading();
  const took: number[] = [];
  // In a study that was measured before, the words that were coded then are passed over.
  for (let n = 0; n < Math.min(200, made.codings - 5_000); n += 1) {
    await page.keyboard.press('ArrowDown');
  }
  // The first time, the code is looked for by name; from then on it has the key 1.
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.type('finan');
  await page.keyboard.press('Enter');
  await page.getByText(/^Coded as/).waitFor();
  for (let n = 0; n < 4 * TIMES; n += 1) {
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+ArrowRight');
    await page.waitForTimeout(100);
    await page.evaluate(watchCoding);
    await page.keyboard.press('1');
    took.push(await page.evaluate(() => (window as unknown as { coded: Promise<number> }).coded));
  }
  await context.close();
  measured.push({ what: 'a code applied is seen, from the key to its paint', value: median(took), unit: 'ms', target: 50, note: all(took) });
});

test('the transcript is scrolled', async () => {
  const asked = { step: STEP, frames: FRAMES };
  const ours: number[] = [];
  const plain: number[] = [];
  for (let n = 0; n < 3; n += 1) {
    const { page, context } = await reading();
    ours.push(...(await page.evaluate(scrolling, { selector: '.text', ...asked })));
    await context.close();
    plain.push(...(await plainPage(chrome, workbench, made.source, (page) => page.evaluate(scrolling, { selector: 'main', ...asked }))));
  }
  measured.push({ what: `scrolling ${STEP} px a frame, median`, value: median(ours), unit: 'ms', target: 33.4, plain: median(plain), note: `${ours.length} frames` });
  measured.push({ what: `scrolling ${STEP} px a frame, 95 of 100`, value: quantile(ours, 0.95), unit: 'ms', target: 100, plain: quantile(plain, 0.95), note: `longest ${quantile(ours, 1).toFixed(0)}` });
});

test('search answers as one types', async () => {
  const { page, context } = await open(chrome, workbench);
  await page.getByRole('link', { name: 'Search', exact: true }).click();
  await page.locator('input.query').waitFor();
  const took: number[] = [];
  for (const [text, from] of TYPED) {
    const steps = Array.from(text, (_, n) => text.slice(0, n + 1)).slice(from).filter((step) => !step.endsWith(' '));
    const letters = await page.evaluate(typing, { selector: 'input.query', steps, pause: 60 });
    took.push(...letters);
    console.log(`typed ${text}: ${letters.map((n) => n.toFixed(0)).join(' ')}`);
  }
  await context.close();
  measured.push({ what: 'search as one types, median of a letter', value: median(took), unit: 'ms', target: 100, note: `${made.words} words` });
  measured.push({ what: 'search as one types, 95 of 100 letters', value: quantile(took, 0.95), unit: 'ms', target: 100, note: `longest ${quantile(took, 1).toFixed(0)}` });
});

test('the first load is small', async () => {
  const { page, context } = await open(chrome, workbench);
  await page.getByRole('link', { name: NAME }).click();
  await page.locator('.stripe').first().waitFor();
  const sizes = await page.evaluate(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .filter(({ name }) => name.endsWith('.js'))
      .map(({ encodedBodySize, decodedBodySize }) => [encodedBodySize, decodedBodySize] as const),
  );
  await context.close();
  const [packed, whole] = [0, 1].map((n) => sizes.reduce((sum, size) => sum + size[n]!, 0) / 1000);
  measured.push({ what: 'script of the first load up to the text, compressed', value: packed!, unit: 'kB', target: 150, note: `${sizes.length} files, ${whole!.toFixed(0)} kB unpacked` });
  expect(packed).toBeGreaterThan(0);
});

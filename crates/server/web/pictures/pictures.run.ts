import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page, Request } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { browser, Folder, open, sample, Workbench } from '../tests/program';
import { steps } from './steps';

/** Where the pictures go; `cargo xtask screenshots` says so. */
const OUT = process.env.PICTURES ?? join(import.meta.dirname, '../../../../docs/images/workbench');
/** Bytes of all pictures at most: they are kept with the source. */
const MOST = 3_000_000;
const QUALITY = 72;

const LOOKS = {
  light: { colorScheme: 'light', locale: 'en-GB', width: 1280, height: 800 },
  dark: { colorScheme: 'dark', locale: 'en-GB', width: 1280, height: 800 },
  hr: { colorScheme: 'light', locale: 'hr-HR', width: 1280, height: 800 },
  narrow: { colorScheme: 'light', locale: 'en-GB', width: 400, height: 800 },
} as const;

let chrome: Browser;
let workbench: Workbench;
const folder = new Folder();

beforeAll(async () => {
  chrome = await browser();
  workbench = await Workbench.start([sample(folder), '--coder', 'Ana']);
  mkdirSync(OUT, { recursive: true });
  for (const name of readdirSync(OUT).filter((name) => name.endsWith('.webp'))) {
    rmSync(join(OUT, name));
  }
});

afterAll(async () => {
  await chrome?.close();
  await workbench?.stop();
  folder.remove();
});

/** Counts what a page has asked for and not got yet; what is told for as long as one listens does not count. */
function underWay(page: Page): () => number {
  const asked = new Set<Request>();
  page.on('request', (request) => {
    if (!request.url().endsWith('/api/events')) {
      asked.add(request);
    }
  });
  for (const ending of ['requestfinished', 'requestfailed'] as const) {
    page.on(ending as 'requestfinished', (request) => asked.delete(request));
  }
  return () => asked.size;
}

/** Waits until nothing is under way and nothing changes any more. */
async function settled(page: Page, pending: () => number): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
  let before = '';
  for (let calm = 0; calm < 3; ) {
    await page.waitForTimeout(150);
    const now = await page.evaluate(() => document.body.innerText);
    calm = pending() === 0 && now === before && now !== '' ? calm + 1 : 0;
    before = now;
  }
}

/** What is cut off at the right side, or reaches out of the window: names of elements. */
async function cut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    if (document.documentElement.scrollWidth > innerWidth + 1) {
      found.push(`the page is ${document.documentElement.scrollWidth} px wide in a window of ${innerWidth}`);
    }
    for (const element of document.querySelectorAll<HTMLElement>('button, a, th, label, h1, h2, h3, .button')) {
      const style = getComputedStyle(element);
      const hides = style.overflow !== 'visible' && style.textOverflow !== 'ellipsis';
      if (hides && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1) {
        found.push(element.innerText);
      }
    }
    return found;
  });
}

async function take(page: Page, name: string): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: QUALITY });
  await session.detach();
  const bytes = Buffer.from(data, 'base64');
  writeFileSync(join(OUT, `${name}.webp`), bytes);
  return bytes.length;
}

test('pictures of every view', async () => {
  let sum = 0;
  const wrong: string[] = [];
  for (const [look, options] of Object.entries(LOOKS)) {
    const { page, context, faults } = await open(chrome, workbench, options);
    const pending = underWay(page);
    // Nothing that blinks or moves is in a picture.
    await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: options.colorScheme });
    for (const [name, step] of Object.entries(steps)) {
      await step(page);
      await settled(page, pending);
      sum += await take(page, `${name}-${look}`);
      wrong.push(...(await cut(page)).map((what) => `${name}-${look}: ${what}`));
    }
    expect(faults, look).toEqual([]);
    await context.close();
  }
  console.log(`${Object.keys(steps).length * Object.keys(LOOKS).length} pictures, ${(sum / 1000).toFixed(0)} kB`);
  expect(wrong).toEqual([]);
  expect(sum).toBeLessThan(MOST);
});

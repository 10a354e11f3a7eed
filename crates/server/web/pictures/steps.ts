import type { Page } from 'playwright-core';

/** Goes to a view by its address, which is the same in every language. */
async function to(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/${address}`);
  await page.locator('main h1').first().waitFor({ state: 'attached' });
}

/** How each picture comes about, in the order of the tour. Nothing is changed in the project. */
export const steps: Record<string, (page: Page) => Promise<void>> = {
  sources: (page) => to(page, 'sources'),
  read: async (page) => {
    const source = await page.evaluate(async () => {
      const rows = (await (await fetch('/api/sources')).json()) as { id: string; name: string }[];
      return rows.find(({ name }) => name.includes('zadruga'))!.id;
    });
    await to(page, `read/${source}?turn=2`);
    await page.locator('.stripe').first().waitFor();
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Shift+ArrowRight');
  },
  codebook: async (page) => {
    await to(page, 'codebook');
    await page.locator('main a[href*="#/codebook/"]').nth(8).click();
  },
  search: async (page) => {
    await to(page, `search?q=${encodeURIComponent('lex:cooperative')}`);
    await page.locator('main mark').first().waitFor();
  },
  priorities: (page) => to(page, 'priorities'),
  priority: async (page) => {
    await to(page, 'priorities');
    await page.locator('main a[href*="#/priorities/"]').first().click();
    await page.locator('main blockquote, main .quote, main q').first().waitFor({ timeout: 5_000 }).catch(() => undefined);
  },
  figures: (page) => to(page, 'figures'),
  plan: (page) => to(page, 'plan'),
  history: (page) => to(page, 'history'),
};

import type { Browser, Page } from 'playwright-core';
import type { Workbench } from '../tests/program';

const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => `&#${sign.codePointAt(0)};`);

/** A page that has the turns of a source and does nothing, with the measures of ours, to know what the browser itself takes. Gives the
 * window, and the milliseconds from asking for the page to its paint. */
export async function plainPage<T>(chrome: Browser, workbench: Workbench, source: string, act: (page: Page, took: number) => Promise<T>): Promise<T> {
  const context = await chrome.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  try {
    await page.goto(workbench.url);
    const answer = await context.request.get(`${new URL(workbench.url).origin}/api/sources/${source}/turns`);
    const { turns } = (await answer.json()) as { turns: { speaker: string | null; text: string }[] };
    const rows = turns.map(({ speaker, text }) => `<div><b>${escaped(speaker ?? '')}</b><p>${escaped(text)}</p></div>`);
    const style = `html,body{height:100%;margin:0}main{height:100%;overflow:auto}
      div{display:grid;grid-template-columns:8rem minmax(0,42rem) minmax(6rem,16rem);gap:0 1rem;max-width:74rem;margin:0 auto}
      p{margin:0;font:1.0625rem/1.65 Georgia,serif;white-space:pre-wrap}`;
    const body = `<!doctype html><meta charset="utf-8"><style>${style}</style><main>${rows.join('')}</main>`;
    await page.route('**/plain', (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }));
    await page.addInitScript(() => {
      const own = window as unknown as { painted: Promise<number> };
      own.painted = new Promise((done) => {
        addEventListener('load', () => requestAnimationFrame(() => requestAnimationFrame(done)));
      });
    });
    await page.goto(`${new URL(workbench.url).origin}/plain`);
    const took = await page.evaluate(() => (window as unknown as { painted: Promise<number> }).painted);
    return await act(page, took);
  } finally {
    await context.close();
  }
}

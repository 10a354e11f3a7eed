import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibility, browser, Folder, open, project, rows, verbatim, Workbench } from './program';

interface Coding {
  code: string;
  coder: string;
  status: string;
  quote: string;
  source: string;
  start: number;
}

const TEXT = `Ana: Naša zadruga 👩‍🌾 drži tržnicu. Žena na šalteru rekla je: „Ne može.“ Škole šute.

Bruno: Društvena poduzeća trebaju novac 🥂 i prostor.

Ana: Ģirts zina. Perché no? We pay for it.
`;

let chrome: Browser;
const folder = new Folder();

beforeAll(async () => {
  chrome = await browser();
});

afterAll(async () => {
  await chrome.close();
  folder.remove();
});

const codings = (study: string): Coding[] => rows<Coding>('codings', study);
const quotes = (study: string, coder = 'Ana'): string[] =>
  codings(study).filter((coding) => coding.coder === coder).map(({ code, quote }) => `${code}: ${quote}`);

/** A study of its own, opened at its source. */
async function reading(name: string, text = TEXT): Promise<{ study: string; workbench: Workbench; page: Page; faults: string[]; close: () => Promise<void> }> {
  const own = new Folder();
  const study = project(own, { [name]: text });
  const workbench = await Workbench.start([study]);
  const { page, context, faults } = await open(chrome, workbench);
  await page.getByRole('link', { name }).click();
  await page.locator('[data-turn]').first().waitFor();
  await page.waitForFunction(() => document.activeElement?.matches('[data-turn]'));
  const close = async (): Promise<void> => {
    await context.close();
    await workbench.stop();
    own.remove();
  };
  return { study, workbench, page, faults, close };
}

async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key);
  }
}

const coded = (page: Page, code: string): Promise<void> => page.getByText(`Coded as “${code}”`).waitFor();
const highlights = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    for (const [name, highlight] of CSS.highlights) {
      for (const range of highlight) {
        if (/^(code|hint)-/.test(name)) {
          found.push(range.startContainer.textContent!.slice(range.startOffset, range.endOffset));
        }
      }
    }
    return found.sort();
  });

test('a code is seen before it is kept, is removed once it is kept, and goes where it is refused', async () => {
  const { study, page, close } = await reading('razgovor.txt');
  const slow = '**/api/sources/*/codings';
  let answer: () => void = () => undefined;
  const hold = new Promise<void>((resolve) => (answer = resolve));
  await page.route(slow, async (route) => {
    if (route.request().method() === 'POST') {
      await hold;
    }
    await route.continue();
  });
  await press(page, 'ArrowRight', 'Shift+ArrowRight', 'b', 'e', 'a', 'u', 't', 'Enter');
  await expect.poll(() => highlights(page)).toHaveLength(1);
  expect(quotes(study)).toEqual([]);
  const [words] = await highlights(page);
  // Removed while the program still keeps it: that waits for its turn.
  await press(page, 'Delete');
  answer();
  await page.getByText('“Beautiful” is removed from these words').waitFor();
  await expect.poll(() => highlights(page)).toEqual([]);
  expect(quotes(study)).toEqual([]);
  await page.unroute(slow);

  await page.route(slow, async (route) => {
    if (route.request().method() === 'POST') {
      await route.fulfill({ status: 409, contentType: 'application/json', body: JSON.stringify({ message: 'not now', hint: null }) });
    } else {
      await route.continue();
    }
  });
  await press(page, 'Shift+ArrowRight', '1');
  await page.getByText('not now').waitFor();
  await expect.poll(() => highlights(page)).toEqual([]);
  expect(words).toBeTruthy();
  expect(quotes(study)).toEqual([]);
  await close();
});

test('what is taken back while a code is being kept is that code, and nothing older', async () => {
  const { study, page, faults, close } = await reading('razgovor.txt');
  await press(page, 'Shift+ArrowRight', 'f', 'i', 'n', 'a', 'n', 'Enter');
  await coded(page, 'Financing and grants');
  const first = quotes(study);
  expect(first).toHaveLength(1);

  // The program takes its time; the key comes before its answer.
  const slow = (answer: 'goes on' | 'is refused') =>
    page.route('**/codings', async (route) => {
      if (route.request().method() !== 'POST') {
        return route.continue();
      }
      await new Promise((go) => setTimeout(go, 700));
      return answer === 'goes on'
        ? route.continue()
        : route.fulfill({ status: 409, json: { status: 409, message: 'not now', hint: null, place: null } });
    });
  const acts = (): string[] => rows<{ kind: string }>('log', study).map(({ kind }) => kind).filter((kind) => /^(coding-add|undo)$/.test(kind));
  await slow('goes on');
  await press(page, 'ArrowRight', 'Shift+ArrowRight', '1', 'Control+z');
  await page.getByText(/^Taken back/).waitFor();
  expect(quotes(study)).toEqual(first);
  expect(acts().sort()).toEqual(['coding-add', 'coding-add', 'undo']);
  await expect.poll(() => highlights(page)).toHaveLength(1);

  // Two in a row are taken back in the order in which they were put.
  await press(page, 'ArrowRight', 'Shift+ArrowRight', '1', 'ArrowRight', 'Shift+ArrowRight', '1', 'Control+z', 'Control+z');
  await expect.poll(() => acts().filter((kind) => kind === 'undo').length, { timeout: 10_000 }).toBe(3);
  expect(quotes(study)).toEqual(first);
  expect(acts().filter((kind) => kind === 'coding-add')).toHaveLength(4);

  // What is refused goes by itself, and what was coded before stays.
  await page.unroute('**/codings');
  await slow('is refused');
  await press(page, 'ArrowRight', 'Shift+ArrowRight', '1', 'Control+z');
  await page.getByText('not now').waitFor();
  await page.waitForTimeout(300);
  expect(quotes(study)).toEqual(first);
  expect(acts().filter((kind) => kind === 'undo')).toHaveLength(3);
  expect(faults).toEqual([]);
  await close();
});

test('a program that was killed and started again leaves no coding that was not kept, and says how to go on', async () => {
  const { study, workbench, page, close } = await reading('razgovor.txt');
  await press(page, 'ArrowRight', 'Shift+ArrowRight', 'Enter');
  await page.keyboard.type('beautiful');
  await page.keyboard.press('Enter');
  await coded(page, 'Beautiful');
  await workbench.stop('SIGKILL');
  await page.getByText('Not connected').waitFor();
  await press(page, 'Escape', 'ArrowDown', 'Shift+ArrowRight', '1');
  await page.getByText('The program does not answer').waitFor();
  expect(await highlights(page)).toEqual(['zadruga']);
  await expect.poll(() => page.locator('.label').count()).toBe(1);

  const again = await Workbench.start([study, '--port', new URL(page.url()).port]);
  await page.getByRole('heading', { name: 'The program was started again' }).waitFor();
  expect(await accessibility(page)).toEqual([]);
  // Once the new address is open in another tab, this one goes on by itself.
  await (await page.context().newPage()).goto(again.url);
  await page.locator('[data-turn]').first().waitFor();
  await expect.poll(() => highlights(page)).toEqual(['zadruga']);
  await again.stop();
  await close();
});

test('three codes overlap on Croatian words and emoji, by the keyboard alone', async () => {
  const { study, page, faults, close } = await reading('razgovor.txt');
  // „zadruga 👩‍🌾 drži tržnicu“
  await press(page, 'ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowRight');
  await page.keyboard.type('finan');
  await page.keyboard.press('Enter');
  await coded(page, 'Financing and grants');
  // „tržnicu. Žena na“: two words on, from where the selection ended.
  await press(page, 'Escape', 'ArrowLeft', 'Shift+ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowRight');
  await page.keyboard.type('beautiful');
  await page.keyboard.press('Enter');
  await coded(page, 'Beautiful');
  // The whole turn, with the latest code, which has the key 1.
  await press(page, 'Escape', 'Shift+ArrowDown', '1');
  await coded(page, 'Financing and grants');
  await expect.poll(() => highlights(page).then((all) => all.length)).toBe(3);
  const turn = TEXT.split('\n')[0]!.replace('Ana: ', '');
  expect(quotes(study)).toEqual([`financing: ${turn}`, 'financing: zadruga 👩‍🌾 drži tržnicu', 'beautiful: tržnicu. Žena na']);
  expect(await highlights(page)).toEqual([turn, 'tržnicu. Žena na', 'zadruga 👩‍🌾 drži tržnicu'].sort());
  expect(await accessibility(page)).toEqual([]);

  // All three at the caret, and taken back one by one, and brought back.
  await press(page, 'Escape', 'ArrowUp', 'ArrowRight', 'ArrowRight', 'ArrowRight');
  await expect.poll(() => page.getByRole('complementary').getByRole('listitem').count()).toBe(3);
  await press(page, 'Control+z');
  await page.getByText(/^Taken back/).waitFor();
  await expect.poll(() => codings(study).length).toBe(2);
  await press(page, 'Control+z', 'Control+Shift+z');
  await expect.poll(() => quotes(study)).toEqual(['financing: zadruga 👩‍🌾 drži tržnicu', 'beautiful: tržnicu. Žena na']);
  await expect.poll(() => highlights(page).then((all) => all.length)).toBe(2);
  expect(faults).toEqual([]);
  await close();
});

test('sentences and turns are selected, and new codes are made of words and of names', async () => {
  const { study, page, faults, close } = await reading('razgovor.txt');
  await press(page, 'ArrowDown', 'ArrowDown', 'Control+Shift+ArrowRight', 'Control+Shift+ArrowRight', '+');
  await coded(page, 'Ģirts zina. Perché no?');
  await press(page, 'Escape', 'ArrowUp', 'Shift+ArrowRight', 'Shift+ArrowRight', 'Enter');
  await page.keyboard.type('Đaci i škole');
  await page.getByRole('option', { name: 'New code “Đaci i škole”' }).waitFor();
  await page.keyboard.press('Enter');
  await coded(page, 'Đaci i škole');
  const at = quotes(study);
  expect(at).toContain('girts-zina-perche-no: Ģirts zina. Perché no?');
  expect(at.some((line) => line.startsWith('daci-i-skole: '))).toBe(true);
  // Found again without diacritics.
  await press(page, 'Enter');
  await page.keyboard.type('daci');
  await page.getByRole('option', { name: 'Đaci i škole', selected: true }).waitFor();

  // A number follows its code into the one that it was merged into, and comes back with it.
  const ask = (path: string, body: object): Promise<number> =>
    page.evaluate(
      async ([path, body]) => (await fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body })).status,
      [path, JSON.stringify(body)] as const,
    );
  const one = page.getByRole('option').filter({ has: page.locator('kbd', { hasText: /^1$/ }) });
  await press(page, 'Escape', 'Escape');
  await page.locator('[data-turn="0"]').focus();
  expect(await ask('/api/codes/girts-zina-perche-no/merge', { into: 'daci-i-skole' })).toBe(200);
  await expect.poll(() => one.textContent()).toContain('Đaci i škole');
  await press(page, 'Escape', 'ArrowUp', 'ArrowUp', 'Shift+ArrowRight', '1');
  await expect.poll(() => quotes(study)).toContain('daci-i-skole: Društvena');
  await press(page, 'Control+z');
  await expect.poll(() => quotes(study)).not.toContain('daci-i-skole: Društvena');
  await press(page, 'Control+z');
  await expect.poll(() => one.textContent()).toContain('Ģirts zina. Perché no?');
  await press(page, 'Escape', 'ArrowUp', 'ArrowUp', 'Shift+ArrowRight', '1');
  const again = (): string[] => quotes(study).filter((line) => line.startsWith('girts-zina-perche-no: '));
  await expect.poll(() => again().length).toBe(2);
  // A code that is retired gives its number up.
  const status = await page.evaluate(async () => (await fetch('/api/codes/girts-zina-perche-no', { method: 'PATCH', headers: { 'content-type': 'application/json' }, body: '{"retired":true}' })).status);
  expect(status).toBe(204);
  await expect.poll(() => one.count()).toBe(0);
  expect(faults).toEqual([]);
  await close();
});

test('a coding is commented, gets another code and other borders, and is removed', async () => {
  const { study, page, faults, close } = await reading('razgovor.txt');
  await press(page, 'Shift+ArrowRight', 'Shift+ArrowRight');
  await page.keyboard.type('beautiful');
  await page.keyboard.press('Enter');
  await coded(page, 'Beautiful');
  const here = page.getByRole('complementary').getByRole('listitem').filter({ hasText: 'Beautiful' });
  await here.getByRole('button', { name: 'Comment' }).click();
  // What was begun is there again, and the keyboard goes on in the text both times.
  await page.getByLabel('Comment on this coding').fill('Čija je');
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => document.activeElement?.matches('[data-turn]'));
  await here.getByRole('button', { name: 'Go on with the comment' }).click();
  expect(await page.getByLabel('Comment on this coding').inputValue()).toBe('Čija je');
  await page.getByLabel('Comment on this coding').fill('Čija je zadruga?');
  await page.keyboard.press('Control+Enter');
  await page.waitForFunction(() => document.activeElement?.matches('[data-turn]'));
  await here.getByText('Čija je zadruga?').waitFor();
  expect(verbatim('memo', 'list', study, '--json')).toContain('Čija je zadruga?');

  await here.getByRole('button', { name: 'Other code' }).click();
  await page.keyboard.type('sustainable');
  await page.getByRole('option', { name: 'Sustainable', exact: true }).click();
  const now = page.getByRole('complementary').getByRole('listitem').filter({ hasText: 'Sustainable' });
  await now.waitFor();
  await press(page, 'Shift+ArrowRight');
  await now.getByRole('button', { name: 'Take over the selection' }).click();
  await expect.poll(() => quotes(study)).toEqual(['sustainable: Naša zadruga 👩‍🌾 drži']);
  await expect.poll(() => highlights(page)).toEqual(['Naša zadruga 👩‍🌾 drži']);
  await page.locator('[data-turn="0"]').focus();
  await press(page, 'Delete');
  await expect.poll(() => quotes(study)).toEqual([]);
  await expect.poll(() => highlights(page)).toEqual([]);
  expect(faults).toEqual([]);
  await close();
});

test('a code that was to take the place of another is not put on a coding when other words are selected', async () => {
  const { study, page, faults, close } = await reading('razgovor.txt');
  await press(page, 'Shift+ArrowRight', 'Enter');
  await page.keyboard.type('beautiful');
  await page.keyboard.press('Enter');
  await coded(page, 'Beautiful');
  const pick = page.getByRole('region', { name: /code/i }).filter({ has: page.getByLabel('Type to find a code') });
  await page.getByRole('button', { name: 'Other code' }).click();
  await pick.getByText('Naša', { exact: true }).waitFor();
  await page.locator('[data-turn="0"]').focus();
  await press(page, 'Escape', 'ArrowDown', 'Shift+ArrowRight', 'Enter');
  await page.keyboard.type('together');
  await page.keyboard.press('Enter');
  await coded(page, 'Together');
  expect(quotes(study)).toEqual(['beautiful: Naša', 'together: Društvena']);

  // Each change says what it did.
  await press(page, 'Escape', 'ArrowUp', 'ArrowUp');
  await page.getByRole('button', { name: 'Other code' }).click();
  await page.keyboard.type('sustainable');
  await page.getByRole('option', { name: 'Sustainable', exact: true }).click();
  await page.getByText('“Sustainable” now, instead of “Beautiful”').waitFor();
  await press(page, 'Shift+ArrowRight', 'Shift+ArrowRight');
  await page.getByRole('button', { name: 'Take over the selection' }).click();
  await page.getByText('“Sustainable” is on the selected words now').waitFor();
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await page.getByText('“Sustainable” is removed from these words').waitFor();
  // Whoever works with the keyboard goes on in the text.
  await page.waitForFunction(() => document.activeElement?.matches('[data-turn]'));
  expect(quotes(study)).toEqual(['together: Društvena']);
  expect(faults).toEqual([]);
  await close();
});

test('a coding is weighed and split, by keys and by the mouse, and each is taken back', async () => {
  interface Weighed extends Coding {
    importance: number | null;
  }
  const { study, page, faults, close } = await reading('razgovor.txt');
  const shown = (): string[] => rows<Weighed>('codings', study).map(({ quote, importance }) => `${quote} ${importance}`);
  // The second turn, in two parts, after „poduzeća“.
  await press(page, 'ArrowDown', 'Shift+ArrowDown');
  await page.keyboard.type('together');
  await page.keyboard.press('Enter');
  await coded(page, 'Together');
  await press(page, '*', '*');
  await page.getByText('has importance 2 of 3').waitFor();
  const whole = 'Društvena poduzeća trebaju novac 🥂 i prostor.';
  await expect.poll(shown).toEqual([`${whole} 2`]);
  await page.locator('.label', { hasText: '★★' }).waitFor();
  const here = page.getByRole('complementary').getByRole('listitem').filter({ hasText: 'Together' });
  await here.getByRole('button', { name: 'Importance 3 of 3' }).click();
  await expect.poll(shown).toEqual([`${whole} 3`]);
  await here.getByRole('button', { name: 'Importance 3 of 3', pressed: true }).click();
  await expect.poll(shown).toEqual([`${whole} null`]);
  expect(await accessibility(page)).toEqual([]);

  await here.getByRole('button', { name: 'Split here' }).and(page.locator(':disabled')).waitFor();
  await page.locator('[data-turn="1"]').focus();
  await press(page, 'Escape', 'ArrowUp', 'ArrowRight', 'ArrowRight', '*', '/');
  await page.getByText('is two codings now').waitFor();
  expect(shown()).toEqual(['Društvena poduzeća 1', 'trebaju novac 🥂 i prostor. 1']);
  await expect.poll(() => highlights(page)).toEqual(['Društvena poduzeća', 'trebaju novac 🥂 i prostor.']);
  await press(page, 'ArrowRight');
  await here.getByRole('button', { name: 'Split here' }).click();
  await expect.poll(shown).toEqual(['Društvena poduzeća 1', 'trebaju 1', 'novac 🥂 i prostor. 1']);
  await page.locator('[data-turn="1"]').focus();
  await press(page, 'Control+z', 'Control+z', 'Control+z');
  await expect.poll(shown).toEqual([`${whole} null`]);
  expect(faults).toEqual([]);
  await close();
});

test('the mouse selects over turns, and the code is put on the words of both', async () => {
  const { study, page, close } = await reading('razgovor.txt');
  const place = (words: string, end: boolean): Promise<{ x: number; y: number }> =>
    page.evaluate(
      ([words, end]) => {
        for (const paragraph of document.querySelectorAll('.words')) {
          const at = paragraph.textContent!.indexOf(words);
          if (at >= 0) {
            const range = document.createRange();
            range.setStart(paragraph.firstChild!, at);
            range.setEnd(paragraph.firstChild!, at + words.length);
            const boxes = range.getClientRects();
            const box = end ? boxes[boxes.length - 1]! : boxes[0]!;
            return { x: end ? box.right : box.left, y: (box.top + box.bottom) / 2 };
          }
        }
        throw new Error(`no ${words}`);
      },
      [words, end] as const,
    );
  const from = await place('Škole šute', false);
  const to = await place('novac 🥂', true);
  await page.mouse.move(from.x + 0.5, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x - 3, to.y - 2, { steps: 5 });
  await page.mouse.move(to.x - 0.5, to.y, { steps: 5 });
  await page.mouse.up();
  await page.getByText('Škole šute. Društvena poduzeća trebaju novac 🥂').waitFor();
  await page.getByLabel('Type to find a code').fill('together');
  await page.getByRole('option', { name: 'Together', exact: true }).click();
  await coded(page, 'Together');
  const [coding] = codings(study);
  expect(coding!.quote).toMatch(/^Škole šute\..*novac 🥂$/su);
  // Two stretches, so that the name of the speaker between them stays plain.
  expect(await highlights(page)).toEqual(['Društvena poduzeća trebaju novac 🥂', 'Škole šute.']);
  // With the caret behind the last word, one is still at the coding.
  await press(page, 'Escape');
  await page.locator('.here').getByText('Together').waitFor();
  // The language of a turn is what a person says it is.
  await page.getByLabel('Language of turn 2').selectOption('it');
  await page.getByText(/^Turn 2: the language is kept/).waitFor();
  await expect.poll(() => rows<{ language: string }>('turns', study)[1]!.language).toBe('it');
  expect(await page.locator('[data-turn="1"] .words').getAttribute('lang')).toBe('it');
  // Words of several turns are copied with those who say them.
  await page.locator('[data-turn="0"]').focus();
  await press(page, 'Escape');
  await page.evaluate(() => document.getSelection()!.setBaseAndExtent(document.querySelector('[data-turn="0"] .words')!.firstChild!, 0, document.querySelector('[data-turn="1"] .words')!.firstChild!, 9));
  await page.locator('.chosen').filter({ hasText: /šute\. Društvena$/ }).waitFor();
  const copied = await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    document.querySelector('[data-turn="0"]')!.dispatchEvent(new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }));
    return clipboardData.getData('text/plain');
  });
  expect(copied.split('\n\n')).toEqual([expect.stringMatching(/^Ana: Naša zadruga .* šute\.$/u), 'Bruno: Društvena']);
  await close();
});

test('suggestions of rules are judged one by one and all alike', async () => {
  const text = ['Ana: Zadruga radi. Tržnica je naša.', ...Array.from({ length: 4 }, (_, n) => `Bruno: Naša zadruga ima ${n + 2} člana.`)].join('\n\n');
  const own = new Folder();
  const study = project(own, { 'pravila.txt': text });
  verbatim('code', study);
  const suggested = codings(study).filter(({ status }) => status === 'suggested').length;
  expect(suggested).toBeGreaterThan(3);
  const workbench = await Workbench.start([study]);
  const { page, context, faults } = await open(chrome, workbench);
  await page.getByRole('link', { name: 'pravila.txt' }).click();
  await page.waitForFunction(() => document.activeElement?.matches('[data-turn]'));
  // From suggestion to suggestion, and back, by keys and by buttons.
  await press(page, 'Control+ArrowDown');
  await page.getByText(`Suggestions: 1 / ${suggested}`).waitFor();
  await press(page, 'Control+ArrowDown', 'Control+ArrowDown');
  await page.getByText(`Suggestions: 3 / ${suggested}`).waitFor();
  await page.getByRole('button', { name: 'Suggestion before' }).click();
  await page.getByText(`Suggestions: 2 / ${suggested}`).waitFor();
  await press(page, 'Alt+ArrowUp');
  await page.getByText(`Codings: 1 / ${suggested}`).waitFor();
  await press(page, 'Control+Enter');
  await expect.poll(() => codings(study).filter(({ status }) => status === 'accepted').length).toBe(1);
  await press(page, 'ArrowDown', 'Control+Delete');
  await expect.poll(() => codings(study).filter(({ status }) => status === 'rejected').length).toBe(1);
  await press(page, 'ArrowDown');
  const like = page.getByRole('button', { name: /^Accept all \d+ like this/ }).first();
  const count = Number(/\d+/.exec((await like.textContent()) ?? '')![0]);
  await like.click();
  await expect.poll(() => codings(study).filter(({ status }) => status === 'accepted').length).toBe(1 + count);
  // One act, taken back at once.
  await page.locator('[data-turn="2"]').focus();
  await press(page, 'Control+z');
  await expect.poll(() => codings(study).filter(({ status }) => status === 'accepted').length).toBe(1);
  expect(faults).toEqual([]);
  await context.close();
  await workbench.stop();
  own.remove();
});

test('words are found in all their forms, and a query that makes no sense says why', async () => {
  const { page, faults, close } = await reading('razgovor.txt');
  const find = page.getByLabel('Find in this source').and(page.locator('input'));
  await find.fill('"drustvena poduzeca"');
  await page.getByText('one match').waitFor();
  const found = (): Promise<string[]> =>
    page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map((range) => range.startContainer.textContent!.slice(range.startOffset, range.endOffset)));
  expect(await found()).toEqual(['Društvena poduzeća']);
  await page.keyboard.press('Enter');
  await page.getByText('1 / one match').waitFor();
  await find.fill('zadruge OR skola');
  await page.getByText('2 matches').waitFor();
  expect((await found()).sort()).toEqual(['zadruga', 'Škole']);
  await find.fill('langg:hr');
  await page.getByText(/did you mean/).waitFor();
  expect(await found()).toEqual([]);
  await find.fill('xyzzy');
  await page.getByText('nothing found').waitFor();
  expect(faults).toEqual([]);
  await close();
});

test('what is shown can be narrowed to a code, a coder and a speaker', async () => {
  const { study, page, close } = await reading('razgovor.txt');
  verbatim('coding', 'add', study, '--coder', 'Marta', '--code', 'together', '--quote', 'razgovor.txt:5-20');
  verbatim('coding', 'add', study, '--code', 'beautiful', '--quote', 'razgovor.txt:10-30');
  // Done by another program, and seen here by itself.
  await expect.poll(() => highlights(page).then((all) => all.length)).toBe(2);
  await page.getByRole('button', { name: 'Filter' }).click();
  await page.getByLabel('Coder').selectOption('Marta');
  await expect.poll(() => highlights(page).then((all) => all.length)).toBe(1);
  await page.getByRole('button', { name: 'Show all again' }).click();
  await page.getByRole('combobox', { name: 'Code', exact: true }).selectOption('Beautiful');
  await expect.poll(() => highlights(page).then((all) => all.length)).toBe(1);
  await page.getByText('Codings: 1 / 1').waitFor();
  await page.getByLabel('Speaker').selectOption('Bruno');
  await expect.poll(() => page.locator('[data-turn]:visible').count()).toBe(1);
  expect(await accessibility(page)).toEqual([]);
  // A choice is not typed: Ctrl+Z is about the project there too.
  await page.getByLabel('Speaker').focus();
  await press(page, 'Control+z');
  await page.getByText(/^Taken back/).waitFor();
  expect(codings(study).map(({ coder }) => coder)).toEqual(['Marta']);
  await close();
});

test('more codings than have room are counted in the margin, and all are a click away; a low window has codes over the text', async () => {
  const { study, page, close } = await reading('razgovor.txt');
  const codes = rows<{ code: string; kind: string }>('codebook', 'show', study).filter(({ kind }) => kind !== 'objective').slice(0, 11);
  for (const { code } of codes) {
    verbatim('coding', 'add', study, '--code', code, '--quote', 'razgovor.txt:5-20');
  }
  const label = page.locator('[data-turn="0"] .label:not(.more)');
  await label.first().waitFor();
  await page.getByRole('button', { name: `+${11 - (await label.count())}`, includeHidden: true }).click();
  await expect.poll(() => page.locator('.here li').count()).toBe(11);
  // 1280 by 800 at 200 %.
  await page.setViewportSize({ width: 640, height: 400 });
  await page.locator('[data-turn="1"]').focus();
  expect((await page.locator('.text').boundingBox())!.height).toBeGreaterThan(160);
  await press(page, 'ArrowDown', 'Shift+ArrowDown');
  await page.keyboard.type('together');
  await page.getByRole('option', { name: 'Together', exact: true }).waitFor();
  expect(await accessibility(page)).toEqual([]);
  await press(page, 'Enter');
  await coded(page, 'Together');
  await page.getByRole('button', { name: 'Codings here: 1' }).click();
  await page.locator('.here').getByRole('button', { name: 'Remove' }).click();
  await expect.poll(() => codings(study).length).toBe(11);
  await close();
});

test('two coders in two browsers see each other, and each takes back only their own', async () => {
  const { study, workbench, page, close } = await reading('razgovor.txt');
  const other = await open(chrome, workbench);
  await other.page.getByRole('button', { name: /^Ana/ }).click();
  await other.page.getByRole('menuitem', { name: 'Work as somebody else' }).click();
  await other.page.getByRole('dialog').getByLabel('Name').fill('Marta');
  await other.page.getByRole('button', { name: 'Work as this person' }).click();
  await other.page.getByRole('button', { name: /^Marta/ }).waitFor();
  await other.page.getByRole('link', { name: 'razgovor.txt' }).click();
  await other.page.waitForFunction(() => document.activeElement?.matches('[data-turn]'));

  await press(page, 'Shift+ArrowRight');
  await page.keyboard.type('beautiful');
  await page.keyboard.press('Enter');
  await coded(page, 'Beautiful');
  await expect.poll(() => highlights(other.page)).toEqual(['Naša']);
  await press(other.page, 'ArrowDown', 'Shift+ArrowRight');
  await other.page.keyboard.type('together');
  await other.page.keyboard.press('Enter');
  await coded(other.page, 'Together');
  await expect.poll(() => highlights(page)).toEqual(['Društvena', 'Naša']);

  await press(page, 'Control+z');
  await expect.poll(() => codings(study).map(({ coder, quote }) => `${coder}: ${quote}`)).toEqual(['Marta: Društvena']);
  await expect.poll(() => highlights(other.page)).toEqual(['Društvena']);

  // A code that is made while coding has its name in the other window, and one undo takes both back.
  await press(page, 'Escape', 'ArrowRight', 'Shift+ArrowRight', 'Enter');
  await page.keyboard.type('Đaci i škole');
  await page.keyboard.press('Enter');
  await coded(page, 'Đaci i škole');
  await other.page.locator('.label', { hasText: 'Đaci i škole' }).waitFor();
  expect(verbatim('codebook', 'show', study)).toContain('Đaci i škole');
  await press(page, 'Control+z');
  await expect.poll(() => verbatim('codebook', 'show', study)).not.toContain('Đaci i škole');
  expect(quotes(study)).toEqual([]);
  await expect.poll(() => other.page.locator('.label').allTextContents()).toEqual(['Together']);
  await expect.poll(() => page.locator('.label').allTextContents()).toEqual(['Together']);
  await other.context.close();
  await close();
});

test('what is done elsewhere to a source is seen while it is read, and a source that is removed is left', async () => {
  const { study, page, faults, close } = await reading('razgovor.txt', 'Ana: Zadruga radi.\n\nBruno: Škole šute.\n');
  verbatim('coding', 'add', study, '--code', 'together', '--quote', 'razgovor.txt:5-18');
  verbatim('coding', 'add', study, '--code', 'beautiful', '--quote', 'razgovor.txt:5-12');
  // Both names stand beside the one line, and above the next turn.
  const labels = page.locator('[data-turn="0"] .label');
  await expect.poll(() => labels.count()).toBe(2);
  const bottom = (await page.locator('[data-turn="0"]').boundingBox())!;
  const last = (await labels.last().boundingBox())!;
  expect(last.y + last.height).toBeLessThanOrEqual(bottom.y + bottom.height);
  expect(await labels.allTextContents()).toEqual(['Beautiful', 'Together']);

  expect(await page.locator('[data-turn="1"] .words').getAttribute('lang')).toBe('hr');
  verbatim('source', 'language', study, 'razgovor.txt', 'lv', '--turn', '2');
  await page.locator('[data-turn="1"] .words[lang="lv"]').waitFor();
  verbatim('source', 'remove', study, 'razgovor.txt', '--force');
  await page.getByText('The source that was shown is not in the project any more').waitFor();
  await page.getByRole('heading', { name: 'Choose a source' }).waitFor();
  await expect.poll(() => page.locator('[data-turn]').count()).toBe(0);
  expect(faults).toEqual([]);
  await close();
});

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibility, browser, Folder, open, PROGRAM, project, rows, verbatim, Workbench } from './program';

const SECRET = 'tržnica uz more';
const PLACES = [
  'sources', 'read', 'codebook', 'codebook/together', 'search?q=zadruga', 'priorities', 'priorities/P1', 'figures', 'plan/stakeholders?on=stakeholder&key=ST1',
  'plan/co-creation', 'plan/actions', 'plan/validations', 'plan/practices', 'plan/documents', 'memos', 'history',
];

let chrome: Browser;
const folder = new Folder();
const accounts = join(folder.path, 'accounts.json');
let study: string;
let workbench: Workbench;

function account(...args: string[]): void {
  execFileSync(PROGRAM, ['account', ...args, '--accounts', accounts], { input: `${SECRET}\n` });
}

beforeAll(async () => {
  chrome = await browser();
  study = project(folder, { 'razgovor.txt': 'Ana: Zadruga drži tržnicu. Žena šuti.\n\nBruno: Zadruge su škole 👩‍🌾.\n' });
  verbatim('code', study);
  verbatim('coding', 'add', study, '--code', 'together', '--quote', 'razgovor.txt:5-12');
  verbatim('priority', 'add', study, '--claim', 'Tržnica ostaje javna');
  verbatim('priority', 'link', study, 'P1', '--as', 'supports', '--coding', rows<{ id: string }>('codings', study)[0]!.id);
  verbatim('stakeholder', 'add', study, '--organisation', 'Općina Čavle');
  verbatim('challenge', 'add', study, '--text', 'Tržnica propada');
  verbatim('solution', 'add', study, '--text', 'Kopīgs tirgus', '--challenge', 'C1');
  verbatim('action', 'add', study, '--title', 'Mercato più vivo', '--solution', 'S1');
  verbatim('practice', 'add', study, '--title', 'Zadruga Čabar');
  verbatim('validation', 'add', study, '--priority', 'P1', '--session', 'razgovor', '--wording', 'Je li tako?', '--method', 'discussion', '--outcome', 'agreed');
  for (const on of [['priority', 'P1'], ['action', 'A1']] as const) {
    verbatim('memo', 'add', study, 'Šime', '--coder', 'Rita', '--on', on[0], '--target', on[1]);
  }
  for (const [name, role] of [['Rita', 'reader'], ['Žana', 'coder'], ['Līga', 'lead']] as const) {
    account('add', name, '--role', role);
  }
  const port = String(20_000 + (process.pid % 20_000));
  const started = await Workbench.start([study, '--public', 'http://study.example.org', '--accounts', accounts, '--port', port]);
  workbench = started.at(`http://127.0.0.1:${port}/`);
});

afterAll(async () => {
  await workbench.stop();
  await chrome.close();
  folder.remove();
});

async function signedIn(name: string): Promise<Awaited<ReturnType<typeof open>>> {
  const window = await open(chrome, workbench);
  await window.page.getByLabel('Your name').fill(name);
  await window.page.getByLabel('Password').fill(SECRET);
  await window.page.keyboard.press('Enter');
  await window.page.getByRole('button', { name: new RegExp(`^${name}`) }).waitFor();
  return window;
}

/** Goes to a view and waits until it is there. */
async function visit(page: Page, place: string): Promise<void> {
  await page.goto(`${workbench.url}#/sources`);
  if (place === 'read') {
    await page.getByRole('link', { name: 'razgovor.txt' }).click();
    await page.locator('[data-turn]').first().waitFor();
  } else {
    await page.goto(`${workbench.url}#/${place}`);
  }
  // Until all is read that the view shows.
  await page.waitForTimeout(500);
  await page.locator('main h1, main h2').first().waitFor();
}

/** Presses, types into and turns whatever can be, what opens by it included. Tells how much can be dragged. */
async function tryAll(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const tried = new Set<Element>();
    const pause = (): Promise<void> => new Promise((go) => setTimeout(go, 20));
    const untried = (within: ParentNode): HTMLElement | undefined =>
      [...within.querySelectorAll<HTMLElement>('button, input, select, textarea, [role=option]')].find((one) => {
        const field = one as HTMLInputElement;
        return !tried.has(one) && one.checkVisibility() && !field.disabled && !field.readOnly && !one.closest('fieldset:disabled');
      });
    document.querySelectorAll('details').forEach((one) => (one.open = true));
    await pause();
    const drags = [...document.querySelectorAll<HTMLElement>('[draggable=true]')].filter((one) => one.checkVisibility()).length;
    // What is written shows anew, with buttons of its own; so there is an end to it.
    for (let n = 0; n < 150; n += 1) {
      const dialog = document.querySelector('[role=dialog]');
      const close = dialog?.querySelector<HTMLElement>('[data-dialog-close]');
      if (close) {
        tried.add(close);
      }
      const one = untried(dialog ?? document);
      const field = one as HTMLInputElement;
      if (!one && !dialog) {
        return drags;
      } else if (!one) {
        close?.click();
        await pause();
      } else if (one instanceof HTMLSelectElement) {
        one.selectedIndex = (one.selectedIndex + 1) % one.options.length;
        one.dispatchEvent(new Event('change', { bubbles: true }));
      } else if (one.matches('textarea, input:not([type=checkbox], [type=radio], [type=file], [type=color], [type=number])')) {
        one.focus();
        field.value = `${field.value}ž`;
        one.dispatchEvent(new Event('input', { bubbles: true }));
        one.blur();
        field.form?.requestSubmit();
      } else {
        one.click();
      }
      if (one) {
        tried.add(one);
      }
      await pause();
    }
    return drags;
  });
}

/** What a window wrote, with how it was answered. */
function writes(page: Page): { what: string; status: number }[] {
  const seen: { what: string; status: number }[] = [];
  page.on('response', (response) => {
    const request = response.request();
    const { pathname } = new URL(request.url());
    if (request.method() !== 'GET' && pathname !== '/api/sign-in') {
      seen.push({ what: `${request.method()} ${pathname}`, status: response.status() });
    }
  });
  return seen;
}

test('a reader finds nothing in any view that would write', async () => {
  const { page, context, faults } = await signedIn('Rita');
  const wrote = writes(page);
  const before = rows('log', study).length;
  for (const place of PLACES) {
    await visit(page, place);
    if (['read', 'plan/co-creation', 'codebook/together'].includes(place)) {
      expect(await accessibility(page), place).toEqual([]);
    }
    expect(await tryAll(page), place).toBe(0);
    expect(wrote, place).toEqual([]);
  }
  // Keys that would write say why they do not.
  await visit(page, 'read');
  await page.waitForFunction(() => document.activeElement?.matches('[data-turn]'));
  await page.keyboard.press('Shift+ArrowRight');
  for (const [key, why] of [
    ['z', 'code'], ['1', 'code'], ['Enter', 'code'], ['+', 'lead'], ['Delete', 'code'], ['*', 'code'], ['/', 'code'], ['Control+z', 'code'], ['Control+Shift+z', 'code'],
  ] as const) {
    await page.keyboard.press(key);
    await page.getByRole('status').getByText(`This is for those who ${why}.`).waitFor();
    await page.getByRole('button', { name: 'Put this message away' }).click();
    await page.locator('[data-turn]').first().focus();
  }
  // What is for reading is there.
  await page.reload();
  await page.locator('[data-turn]').first().waitFor();
  await page.getByRole('button', { name: 'Memos' }).click();
  await page.getByRole('dialog').getByText('There is no memo here yet.').waitFor();
  expect(wrote).toEqual([]);
  expect(rows('log', study).length).toBe(before);
  expect(faults).toEqual([]);
  await context.close();
}, 120_000);

test('a coder finds what codes, and nothing that is refused; a lead finds what writes', async () => {
  const { page, context, faults } = await signedIn('Žana');
  const wrote = writes(page);
  // In the others there is for coders what there is for readers.
  for (const place of PLACES.filter((one) => /^(read|codebook.together|search|priorities|plan.stake|plan.co-|memos|history)/.test(one))) {
    await visit(page, place);
    await tryAll(page);
    expect(wrote.filter(({ status }) => status === 403), place).toEqual([]);
  }
  expect(wrote.map(({ what }) => what)).toContain('POST /api/memos');
  expect(faults).toEqual([]);
  await context.close();

  const lead = await signedIn('Līga');
  const asked: string[] = [];
  await lead.page.route(/\/api\//, (route) => {
    if (route.request().method() === 'GET') {
      return route.continue();
    }
    asked.push(`${route.request().method()} ${new URL(route.request().url()).pathname}`);
    return route.fulfill({ status: 409, json: { status: 409, message: 'not now', hint: null, place: null } });
  });
  await visit(lead.page, 'plan/co-creation');
  expect(await tryAll(lead.page)).toBeGreaterThan(0);
  for (const what of ['POST /api/challenges', 'PATCH /api/challenges/C1', 'DELETE /api/challenges/C1', 'POST /api/memos', 'POST /api/undo']) {
    expect(asked).toContain(what);
  }
  await lead.context.close();
}, 120_000);

test('another role holds at once, and somebody whose account is gone is asked to sign in', async () => {
  const { page, context, faults } = await signedIn('Rita');
  await visit(page, 'read');
  await expect.poll(() => page.getByRole('heading', { name: 'Code the selection' }).count()).toBe(0);
  account('change', 'Rita', '--role', 'coder');
  await page.getByRole('heading', { name: 'Code the selection' }).waitFor();
  account('change', 'Rita', '--role', 'reader');
  await page.getByRole('heading', { name: 'Code the selection' }).waitFor({ state: 'hidden' });
  account('remove', 'Rita');
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  expect(faults).toEqual([]);
  await context.close();
});

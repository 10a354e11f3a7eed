import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibility, browser, Folder, open, project, rows, verbatim, Workbench } from './program';

interface Priority {
  key: string;
  claim: string;
  state: string;
  territories: string[];
  objectives: string[];
  links: Partial<Record<'supports' | 'qualifies' | 'contradicts' | 'context', number>>;
}

const TEXT = `Ana: Društvena poduzeća trebaju tržnicu 🥂. Bez tržnice nema ničega. Škole šute.

Bruno: Društveno poduzeće ne treba tržnicu, nego kupce.

Ģirts: Mums vajag tirgu. We pay for it, perché no?
`;

let chrome: Browser;

beforeAll(async () => {
  chrome = await browser();
});

afterAll(async () => {
  await chrome.close();
});

const priorities = (study: string): Priority[] => rows<Priority>('priority', 'list', study);

async function weighing(): Promise<{ study: string; workbench: Workbench; page: Page; faults: string[]; close: () => Promise<void> }> {
  const own = new Folder();
  const study = project(own, { 'razgovor.txt': TEXT });
  const workbench = await Workbench.start([study]);
  const { page, context, faults } = await open(chrome, workbench);
  await page.getByRole('link', { name: 'Priorities' }).click();
  await page.getByRole('heading', { name: 'Priorities', exact: true }).waitFor();
  const close = async (): Promise<void> => {
    await context.close();
    await workbench.stop();
    own.remove();
  };
  return { study, workbench, page, faults, close };
}

test('a claim is made, and quotes are linked to it by key and by drag as its counts change', async () => {
  const { study, page, faults, close } = await weighing();
  // An empty board says what to do.
  expect(await accessibility(page)).toEqual([]);
  await page.getByRole('button', { name: 'New priority' }).click();
  await page.getByLabel('Claim').fill('Zadruga treba tržnicu 🥂.');
  await page.getByRole('checkbox').first().check();
  expect(await accessibility(page)).toEqual([]);
  await page.getByRole('button', { name: 'Add the priority' }).click();
  await page.getByRole('heading', { name: 'P1 Zadruga treba tržnicu 🥂.' }).waitFor();
  expect(priorities(study)[0]).toMatchObject({ key: 'P1', state: 'candidate' });
  expect(priorities(study)[0]!.objectives).toHaveLength(1);

  // By the keyboard alone: search without diacritics, then a key on the passage.
  const candidates = page.getByRole('complementary', { name: 'Passages to weigh' });
  await page.getByLabel('Search all sources').focus();
  await page.keyboard.type('drustvena poduzeca');
  await candidates.getByText('Društvena poduzeća trebaju tržnicu 🥂.').waitFor();
  await candidates.getByText('Društveno poduzeće ne treba tržnicu, nego kupce.').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('1');
  const supporting = page.getByRole('region', { name: /^Supporting/ });
  await supporting.getByText('Društvena poduzeća trebaju tržnicu 🥂.').waitFor();
  await page.getByText('1 of 3 speakers').first().waitFor();
  // The next passage can be weighed at once.
  await page.waitForFunction(() => document.activeElement?.closest('li')?.textContent?.includes('nego kupce'));
  expect(priorities(study)[0]!.links).toEqual({ supports: 1 });

  // By drag into the other column.
  const contradicting = page.getByRole('region', { name: /^Contradicting/ });
  await candidates.getByRole('listitem').filter({ hasText: 'nego kupce' }).dragTo(contradicting);
  await contradicting.getByText('nego kupce').waitFor();
  await expect.poll(() => priorities(study)[0]!.links).toEqual({ supports: 1, contradicts: 1 });
  await page.getByText('contradicted').first().waitFor();
  expect(await accessibility(page)).toEqual([]);

  // From column to column, with a key and with the mouse, and back with Ctrl+Z.
  await contradicting.getByRole('button', { name: 'Qualifying' }).focus();
  await page.keyboard.press('2');
  await page.getByRole('region', { name: /^Qualifying/ }).getByText('nego kupce').waitFor();
  await expect.poll(() => priorities(study)[0]!.links).toEqual({ supports: 1, qualifies: 1 });
  await page.getByRole('region', { name: /^Qualifying/ }).getByRole('listitem').dragTo(supporting);
  await expect.poll(() => priorities(study)[0]!.links).toEqual({ supports: 2 });
  await supporting.getByText('nego kupce').waitFor();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await contradicting.getByText('nego kupce').waitFor();
  expect(priorities(study)[0]!.links).toEqual({ supports: 1, contradicts: 1 });

  // A figure opens to its quotes.
  await page.getByRole('button', { name: 'Supporting, speakers: 1 of 3' }).click();
  const opened = page.getByRole('region', { name: 'Supporting, speakers: 1 of 3' });
  await opened.getByText('Društvena poduzeća trebaju tržnicu 🥂.').waitFor();
  // Only of that kind, and only that figure.
  await expect.poll(() => opened.getByRole('definition').count()).toBe(1);
  await expect.poll(() => page.locator('td [aria-expanded="true"]').count()).toBe(1);
  expect(await accessibility(page)).toEqual([]);
  await opened.getByRole('button', { name: 'Close' }).click();

  // What somebody does on the command line is seen at once.
  verbatim('priority', 'link', study, 'P1', '--as', 'supports', '--quote', `razgovor.txt:${TEXT.indexOf('Bez tržnice') - 1}-${TEXT.indexOf(' Škole') - 1}`);
  await supporting.getByText('Bez tržnice nema ničega.').waitFor();
  expect(faults).toEqual([]);
  await close();
});

test('what is suggested is judged, and the state is changed on the board', async () => {
  const { study, page, faults, close } = await weighing();
  verbatim('priority', 'add', study, '--claim', 'Tržnica', '--about', 'tržnica');
  await page.getByRole('link', { name: 'P1 Tržnica' }).click();
  const candidates = page.getByRole('complementary', { name: 'Passages to weigh' });
  await candidates.getByRole('listitem').nth(2).waitFor();
  await candidates.getByText('May speak against it').first().waitFor();
  const before = await candidates.getByRole('listitem').count();
  await candidates.getByRole('listitem').first().getByRole('button', { name: /Set aside/ }).click();
  await expect.poll(() => candidates.getByRole('listitem').count()).toBe(before - 1);
  expect(priorities(study)[0]!.links).toEqual({ context: 1 });
  await page.getByRole('link', { name: '← Priorities' }).click();
  await page.getByLabel('State of P1').selectOption('validated');
  await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === 'State of P1');
  await page.getByRole('region', { name: /^Validated 1/ }).getByText('Tržnica').waitFor();
  await expect.poll(() => priorities(study)[0]!.state).toBe('validated');
  await page.getByRole('listitem').filter({ hasText: 'P1 Tržnica' }).dragTo(page.getByRole('region', { name: /^Given up/ }));
  await expect.poll(() => priorities(study)[0]!.state).toBe('rejected');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => priorities(study)[0]!.state).toBe('validated');
  expect(await accessibility(page)).toEqual([]);
  expect(faults).toEqual([]);
  await close();
});

test('a claim is weighed, contrary quotes are looked for, and an objective shows what speaks to it', async () => {
  const { study, page, faults, close } = await weighing();
  const objective = rows<{ key: string; name: string }>('objective', 'list', study)[0]!;
  const theme = rows<{ key: string; themes: string[] }>('objective', 'list', study)[0]!.themes[0]!;
  verbatim('priority', 'add', study, '--claim', 'Tržnica', '--objective', objective.key);
  verbatim('coding', 'add', study, '--code', theme, '--quote', 'razgovor.txt:0-42');
  const line = page.getByRole('row').filter({ hasText: objective.name });
  await line.getByText('All of it was said by one person.').waitFor();
  await line.getByText('It was put to no session.').waitFor();
  expect(await accessibility(page)).toEqual([]);
  await line.getByRole('link').click();
  await page.getByRole('heading', { name: objective.name, level: 1 }).waitFor();
  await page.getByText('Društvena poduzeća trebaju tržnicu 🥂.').first().waitFor();
  await page.getByRole('button', { name: 'Speakers 1' }).click();
  await page.locator('dt').filter({ hasText: '1' }).waitFor();
  expect(await accessibility(page)).toEqual([]);

  await page.getByRole('link', { name: 'P1', exact: true }).click();
  await page.getByRole('button', { name: 'I looked for contrary quotes' }).click();
  await page.getByLabel('Where and how you looked').fill('U oba razgovora, riječ „ne treba”.');
  await page.keyboard.press('Enter');
  await page.getByText(/Contrary quotes looked for: Ana.*ne treba/).waitFor();
  await page.getByText('no contrary quote looked for').waitFor({ state: 'detached' });

  // The level is judged from all four; before that it is refused.
  await page.getByText('Confidence (GRADE-CERQual)').click();
  await page.getByLabel('Concern: Whether it is enough').selectOption('serious');
  await page.getByLabel('Why: Whether it is enough').fill('Jedna osoba 🥂.');
  await page.getByLabel('Confidence', { exact: true }).selectOption('low');
  await page.getByLabel('Why this level').fill('Premalo ljudi.');
  await page.getByRole('button', { name: 'Save the form' }).click();
  await page.getByText(/not yet assessed/).waitFor();
  for (const component of ['How it was asked', 'Whether it fits together', 'Whether it is from here']) {
    await page.getByLabel(`Concern: ${component}`).selectOption('none or very minor');
    await page.getByLabel(`Why: ${component}`).fill('U redu.');
  }
  expect(await accessibility(page)).toEqual([]);
  await page.getByRole('button', { name: 'Save the form' }).click();
  await page.getByText('The form is saved').waitFor();
  const form = rows<{ confidence: { overall: string; assessments: unknown[] } | null }>('priority', 'confidence', study, 'P1')[0]!;
  expect(form.confidence).toMatchObject({ overall: 'low', explanation: 'Premalo ljudi.' });
  expect(form.confidence!.assessments).toHaveLength(4);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => rows<{ confidence: unknown }>('priority', 'confidence', study, 'P1')[0]!.confidence).toBe(null);
  expect(faults).toEqual([]);
  await close();
});

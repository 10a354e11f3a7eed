import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibility, browser, Folder, open, project, rows, verbatim, Workbench } from './program';

interface Shown {
  code: string;
  parent: string | null;
  name: string;
  retired: boolean;
  codings: number;
}

let chrome: Browser;
const folder = new Folder();

beforeAll(async () => {
  chrome = await browser();
});

afterAll(async () => {
  await chrome.close();
  folder.remove();
});

test('codes are made, defined, moved, given rules that are tried, and merged with all codings', async () => {
  const study = project(folder, { 'razgovor.txt': 'Ana: Zadruga drži tržnicu. Novca nema.\n\nBruno: Škole šute, a novac ode.\n' });
  const shown = (key: string): Shown | undefined => rows<Shown>('codebook', 'show', study).find(({ code }) => code === key);
  const workbench = await Workbench.start([study]);
  const { page, context, faults } = await open(chrome, workbench);
  await page.getByRole('link', { name: 'Codebook' }).click();
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Škole šute');
  await page.getByRole('button', { name: 'Make a code' }).click();
  await page.getByRole('heading', { name: 'Škole šute' }).waitFor();
  // Taken back where it is shown, and made again.
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText(/^Taken back/).waitFor();
  await page.getByRole('heading', { name: 'Škole šute' }).waitFor({ state: 'detached' });
  await expect.poll(() => page.getByRole('link', { name: /^Škole šute/ }).count()).toBe(0);
  await page.getByRole('button', { name: 'Redo' }).click();
  await page.getByRole('link', { name: /^Škole šute/ }).click();
  await page.getByRole('heading', { name: 'Škole šute' }).waitFor();
  expect(shown('skole-sute')).toMatchObject({ name: 'Škole šute', parent: null });
  expect(await accessibility(page)).toEqual([]);

  // Words in another language.
  await page.getByRole('button', { name: /^Hrvatski/ }).click();
  await page.getByLabel('What belongs to it').fill('Škole koje ne odgovaraju.');
  await page.getByLabel('Name', { exact: true }).last().fill('Šutnja škola');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Saved').waitFor();
  const exported = verbatim('codebook', 'export', study);
  expect(exported).toContain('Škole koje ne odgovaraju.');
  expect(exported).toContain('Šutnja škola');

  // Under another code, by the list and by the mouse.
  await page.getByLabel('Stands under').selectOption('financing');
  await expect.poll(() => shown('skole-sute')?.parent).toBe('financing');
  const tree = page.getByRole('region', { name: 'Codebook' });
  await tree.getByLabel('Type to find a code').fill('skole');
  await tree.getByLabel('Type to find a code').fill('');
  await tree.getByRole('link', { name: /^Škole šute/ }).dragTo(tree.getByRole('link', { name: /^Beautiful/ }));
  await expect.poll(() => shown('skole-sute')?.parent).toBe('beautiful');

  // A rule is tried while it is written, and nothing is changed before it is saved.
  await page.getByRole('button', { name: 'Add a rule' }).click();
  await page.getByRole('combobox', { name: 'Language', exact: true }).last().selectOption('hr');
  await page.getByLabel('What it looks for').fill('novac');
  await page.getByText('2 passages in one session').waitFor();
  await page.getByText('2 passages in one session').click();
  await page.getByText('Novca nema.').waitFor();
  expect(rows('codings', study)).toEqual([]);
  await page.getByLabel('What it looks for').fill('(novac');
  await expect.poll(() => page.locator('p.problem').textContent()).not.toBe('');
  await page.getByLabel('What it looks for').fill('novac');
  await page.getByText('2 passages in one session').waitFor();
  await page.getByRole('button', { name: 'Save the rules' }).click();
  await page.getByText('Saved').waitFor();
  await page.getByRole('button', { name: 'Apply all rules' }).click();
  await page.getByText(/suggestions are new/).waitFor();
  const suggested = rows<{ code: string; quote: string }>('codings', study).filter(({ code }) => code === 'skole-sute');
  expect(suggested.map(({ quote }) => quote)).toEqual(['Novca nema.', 'Škole šute, a novac ode.']);

  // Merged: what was coded comes along, and it is one act.
  verbatim('coding', 'add', study, '--code', 'skole-sute', '--quote', 'razgovor.txt:5-12');
  await page.getByRole('button', { name: /^Merge into/ }).click();
  await page.getByLabel('Into').selectOption('together');
  expect(await accessibility(page)).toEqual([]);
  await page.getByRole('button', { name: 'Merge', exact: true }).click();
  await page.getByText(/^3 codings are under/).waitFor();
  expect(shown('skole-sute')).toMatchObject({ retired: true, codings: 0 });
  expect(shown('together')?.codings).toBe(3);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => shown('skole-sute')).toMatchObject({ retired: false, codings: 3 });
  expect(faults).toEqual([]);
  await context.close();
  await workbench.stop();
});

test('objectives that are thinly covered are shown with the reason', async () => {
  const own = new Folder();
  const study = project(own, { 'hr.txt': 'Ana: Tržnica je naša 🥂.\n\nBruno: Jest.\n' });
  const workbench = await Workbench.start([study]);
  const { page, context, faults } = await open(chrome, workbench, { locale: 'hr-HR' });
  await page.getByRole('link', { name: 'Kodna knjiga' }).click();
  const { key, themes } = rows<{ key: string; themes: string[] }>('objective', 'list', study)[0]!;
  const name = rows<{ code: string; name: string }>('codebook', 'show', study, '--language', 'hr').find(({ code }) => code === key)!.name;
  const line = page.getByRole('row').filter({ hasText: name });
  await line.getByText('Još nije kodirano ni prihvaćeno ništa što o njemu govori.').waitFor();
  expect(await accessibility(page)).toEqual([]);
  verbatim('coding', 'add', study, '--code', themes[0]!, '--quote', 'hr.txt:0-17');
  await line.getByText('Sve je rekla jedna osoba.').waitFor();
  await page.getByRole('region', { name: 'Kodna knjiga' }).getByRole('link', { name }).click();
  await page.getByRole('heading', { name: 'Slabo pokriven' }).waitFor();
  await page.getByText('Još mu ne služi nijedan prioritet.').waitFor();
  expect(await accessibility(page)).toEqual([]);
  expect(faults).toEqual([]);
  await context.close();
  await workbench.stop();
});

test('a code is split by ticking what was found, after a look, in one act', async () => {
  const own = new Folder();
  const study = project(own, {
    'zadruga.txt': 'Ana: Zadruga drži tržnicu. Novca nema.\n',
    'skola.txt': 'Bruno: Škole šute, a novac ode. Ģirts zina.\n',
  });
  for (const quote of ['zadruga.txt:5-26', 'zadruga.txt:27-38', 'skola.txt:7-31']) {
    verbatim('coding', 'add', study, '--code', 'together', '--quote', quote);
  }
  const coded = (code: string): string[] => rows<{ code: string; quote: string }>('codings', study, '--code', code).map(({ quote }) => quote);
  const workbench = await Workbench.start([study]);
  const { page, context, faults } = await open(chrome, workbench);
  await page.getByRole('link', { name: 'Codebook' }).click();
  await page.getByRole('link', { name: /^Together/ }).click();
  await page.getByRole('button', { name: 'Split …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Split “Together”' });
  await dialog.getByText('All 3 passages').waitFor();
  await dialog.getByLabel('Only passages where this is found').fill('novac');
  await dialog.getByText('All 2 passages').waitFor();
  await dialog.getByLabel('Only of this session').selectOption('skola');
  await dialog.getByText('One passage', { exact: true }).click();
  await dialog.getByLabel('Only of this session').selectOption('');
  await dialog.getByRole('checkbox', { name: /^Novca nema/ }).click();
  await dialog.getByText('2 passages are ticked.').waitFor();
  await dialog.getByLabel('Name of the new code').fill('Novac i škole');
  await dialog.getByText('2 passages in 2 sessions will move, 1 will stay.').waitFor();
  expect(await accessibility(page)).toEqual([]);
  expect(coded('together').length).toBe(3);
  await dialog.getByRole('button', { name: 'Split', exact: true }).click();
  await page.getByText('2 codings are under “Novac i škole” now').waitFor();
  expect(coded('novac-i-skole')).toEqual(['Škole šute, a novac ode.', 'Novca nema.']);
  expect(coded('together')).toEqual(['Zadruga drži tržnicu.']);
  // Taken back from the history of the code, which has nothing of other codes.
  verbatim('coding', 'add', study, '--code', 'beautiful', '--quote', 'skola.txt:7-31');
  await page.getByRole('link', { name: /^Together/ }).click();
  await page.locator('summary', { hasText: 'History of this code' }).click();
  const history = page.getByRole('region', { name: 'Together' }).locator('.history');
  await history.getByRole('listitem').first().waitFor();
  await expect.poll(() => history.getByRole('listitem').count()).toBe(5);
  expect(await accessibility(page)).toEqual([]);
  await history.getByRole('button', { name: /^Take back: split 2 codings/ }).click();
  await expect.poll(() => coded('together').length).toBe(3);
  await history.getByText('(taken back)').waitFor();
  await expect.poll(() => history.getByRole('listitem').count()).toBe(6);
  expect(faults).toEqual([]);
  await context.close();
  await workbench.stop();
  own.remove();
});

test('a codebook is begun with the five objectives, changed in kind, kept as a file and brought in after a look', async () => {
  const study = join(folder.path, 'novo');
  verbatim('init', study, '--title', 'Kuća za sve', '--coder', 'Đurđa');
  const shown = () => rows<Shown & { kind: string; objectives: string[] }>('codebook', 'show', study);
  const workbench = await Workbench.start([study]);
  const { page, context, faults } = await open(chrome, workbench);
  await page.getByRole('link', { name: 'Codebook' }).click();
  await page.getByRole('button', { name: 'Start with the codebook of the five objectives' }).click();
  await page.getByText('The codebook is in the project now').waitFor();
  expect(shown().filter(({ kind }) => kind === 'objective')).toHaveLength(5);

  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Čekaonica');
  await page.getByRole('button', { name: 'Make a code' }).click();
  await page.getByRole('heading', { name: 'Čekaonica' }).waitFor();
  await page.getByLabel('What it is').selectOption('theme');
  await expect.poll(() => shown().find(({ code }) => code === 'cekaonica')?.kind).toBe('theme');
  const serves = page.getByRole('group', { name: 'It serves' }).getByRole('checkbox');
  await serves.first().check();
  await expect.poll(() => shown().find(({ code }) => code === 'cekaonica')?.objectives.length).toBe(1);
  expect(await accessibility(page)).toEqual([]);
  await page.getByLabel('It is offered when one codes').uncheck();
  await expect.poll(() => shown().find(({ code }) => code === 'cekaonica')?.retired).toBe(true);
  await page.getByLabel('It is offered when one codes').check();
  await expect.poll(() => shown().find(({ code }) => code === 'cekaonica')?.retired).toBe(false);

  // A file from elsewhere says first what it would change.
  const file = folder.file('knjiga.toml', verbatim('codebook', 'export', study).replaceAll('Čekaonica', 'Čekaonica i hodnik'));
  await page.getByRole('link', { name: 'Codebook' }).click();
  await page.locator('input[type=file][accept=".toml,.json"]').setInputFiles(file);
  await page.getByText('Other than before').waitFor();
  expect(shown().some(({ name }) => name === 'Čekaonica i hodnik')).toBe(false);
  expect(await accessibility(page)).toEqual([]);
  await page.getByRole('button', { name: 'Bring it in' }).click();
  await expect.poll(() => shown().some(({ name }) => name === 'Čekaonica i hodnik')).toBe(true);
  expect(faults).toEqual([]);
  await context.close();
  await workbench.stop();
});

test('what is being written on a code stays while others make codes, and while one looks at another code', async () => {
  const own = new Folder();
  const study = project(own, { 'razgovor.txt': 'Ana: Zadruga drži tržnicu. Novca nema.\n' });
  const workbench = await Workbench.start([study]);
  const { page, context, faults } = await open(chrome, workbench);
  await page.getByRole('link', { name: 'Codebook' }).click();
  await page.getByRole('link', { name: /^Together/ }).click();
  const detail = page.getByRole('region', { name: 'Together' });
  await detail.getByRole('button', { name: 'Add a rule' }).click();
  await detail.getByLabel('What it looks for').last().fill('zadruga');
  await detail.getByLabel('What belongs to it').fill('Whatever people share.');
  // A new code comes under the one that is chosen, or to the top level.
  const parent = (key: string): string | null | undefined => rows<Shown>('codebook', 'show', study).find(({ code }) => code === key)?.parent;
  const name = page.getByRole('textbox', { name: 'Name', exact: true }).first();
  await name.fill('Dijeljenje');
  await page.getByRole('button', { name: 'Make a code' }).click();
  await expect.poll(() => parent('dijeljenje')).toBe('together');
  await page.getByRole('link', { name: /^Together/ }).click();
  await page.getByLabel('It comes').selectOption('at the top level');
  await name.fill('Tišina');
  await page.getByRole('button', { name: 'Make a code' }).click();
  await expect.poll(() => parent('tisina')).toBe(null);
  await page.getByRole('link', { name: /^Together.*draft/ }).click();
  const other = await context.newPage();
  await other.goto(`${new URL(workbench.url).origin}/#/codebook`);
  await other.getByRole('textbox', { name: 'Name', exact: true }).fill('Škole');
  await other.getByRole('button', { name: 'Make a code' }).click();
  await page.getByRole('link', { name: /^Škole/ }).waitFor();
  expect(await detail.getByLabel('What it looks for').last().inputValue()).toBe('zadruga');
  await page.getByRole('link', { name: /^Škole/ }).click();
  await page.getByRole('heading', { name: 'Škole' }).waitFor();
  await page.getByRole('link', { name: /^Together.*draft/ }).click();
  await expect.poll(() => detail.getByLabel('What it looks for').last().inputValue()).toBe('zadruga');
  expect(await detail.getByLabel('What belongs to it').inputValue()).toBe('Whatever people share.');

  // In the other window the same is written meanwhile: whoever saves later sees both, and nothing goes by itself.
  await other.getByRole('link', { name: /^Together/ }).click();
  const theirs = other.getByRole('region', { name: 'Together' });
  const saved = other.getByText('Saved');
  await theirs.getByLabel('What belongs to it').fill('Što dijele svi.');
  await theirs.getByRole('button', { name: 'Save', exact: true }).click();
  await saved.waitFor();
  await theirs.getByRole('button', { name: 'Add a rule' }).click();
  await theirs.getByLabel('What it looks for').last().fill('tržnica');
  await theirs.getByRole('button', { name: 'Save the rules' }).click();
  await expect.poll(() => verbatim('codebook', 'export', study)).toContain('query = "tržnica"');
  expect(await detail.getByLabel('What belongs to it').inputValue()).toBe('Whatever people share.');
  await detail.getByRole('button', { name: 'Save the rules' }).click();
  const asked = page.getByRole('dialog', { name: 'Written twice' });
  await expect.poll(() => asked.getByLabel('What stands there now').inputValue()).toContain('tržnica');
  expect(await asked.getByLabel('What you wrote').inputValue()).toContain('zadruga');
  expect(await accessibility(page)).toEqual([]);
  await asked.getByRole('button', { name: 'Back to the field' }).click();
  expect(await detail.getByLabel('What it looks for').last().inputValue()).toBe('zadruga');
  expect(verbatim('codebook', 'export', study)).not.toContain('query = "zadruga"');
  await detail.getByRole('button', { name: 'Save the rules' }).click();
  await asked.getByRole('button', { name: 'Keep mine' }).click();
  await page.getByText('Saved').waitFor();
  await detail.getByRole('button', { name: 'Save', exact: true }).click();
  await expect.poll(() => asked.getByLabel('What stands there now').inputValue()).toBe('Što dijele svi.');
  await asked.getByLabel('What you wrote').fill('Whatever people share. Što dijele svi.');
  await asked.getByRole('button', { name: 'Keep mine' }).click();
  await expect.poll(() => page.getByText('(draft)').count()).toBe(0);
  await expect.poll(() => detail.getByLabel('What belongs to it').inputValue()).toBe('Whatever people share. Što dijele svi.');
  // And the other way round: what stands there is taken, and what was written here is let go.
  await expect.poll(() => theirs.getByLabel('What belongs to it').inputValue()).toBe('Whatever people share. Što dijele svi.');
  await theirs.getByLabel('What belongs to it').fill('Tišina.');
  await detail.getByLabel('What belongs to it').fill('Whatever people share.');
  await detail.getByRole('button', { name: 'Save', exact: true }).click();
  await expect.poll(() => verbatim('codebook', 'export', study)).not.toContain('Što dijele svi.');
  await theirs.getByRole('button', { name: 'Save', exact: true }).click();
  await other.getByRole('button', { name: 'Take theirs' }).click();
  await expect.poll(() => theirs.getByLabel('What belongs to it').inputValue()).toBe('Whatever people share.');
  expect(verbatim('codebook', 'export', study)).not.toContain('Tišina.');
  const exported = verbatim('codebook', 'export', study);
  expect(exported).toContain('Whatever people share.');
  expect(exported).toContain('query = "zadruga"');
  expect(faults).toEqual([]);
  await context.close();
  await workbench.stop();
  own.remove();
});

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibility, browser, Folder, open, project, rows, verbatim, Workbench } from './program';

let chrome: Browser;
const folder = new Folder();

beforeAll(async () => {
  chrome = await browser();
});

afterAll(async () => {
  await chrome.close();
  folder.remove();
});

/** Drops files on the first element that fits. */
async function drop(page: Page, on: string, files: { name: string; bytes: number[] }[]): Promise<void> {
  const dropped = await page.evaluateHandle((files) => {
    const data = new DataTransfer();
    for (const { name, bytes } of files) {
      data.items.add(new File([new Uint8Array(bytes)], name));
    }
    return data;
  }, files);
  await page.dispatchEvent(on, 'drop', { dataTransfer: dropped });
}

// „Žena šuti, a đak čeka.“ in windows-1250.
const OLD = Buffer.from('416e613a208e656e61209a7574692c206120f0616b20e8656b612e0d0a0d0a4272756e6f3a2044612e0d0a', 'hex');

test('files are dropped, looked at, mended and brought in, and the first quote is coded', async () => {
  const study = project(folder, {});
  const workbench = await Workbench.start([study]);
  const { page, context, faults } = await open(chrome, workbench);
  await page.getByRole('heading', { name: 'Bring in the first transcripts' }).waitFor();
  expect(await accessibility(page)).toEqual([]);

  const files = [
    { name: 'novo.txt', bytes: [...Buffer.from('Ana: Zadruga drži tržnicu 🥂.\n\nBruno: Škole šute.\n')] },
    { name: 'staro.txt', bytes: [...OLD] },
    { name: 'slika.png', bytes: [137, 80, 78, 71, 13, 10, 26, 10, 0, 0] },
  ];
  await drop(page, '.drop', files);
  const row = (name: string) => page.getByRole('listitem').filter({ hasText: name });
  await page.getByText('1 cannot be read, 2 ready').waitFor();
  await row('staro.txt').getByText('Žena šuti, a đak čeka.').first().waitFor();
  expect(await accessibility(page)).toEqual([]);
  // A look changes nothing, and leaves nothing behind.
  expect(rows('sources', study)).toEqual([]);
  expect(readdirSync(study).filter((name) => name.startsWith('incoming'))).toEqual([]);

  // A wrong encoding of one file is seen at once, mended again, and nothing to the others.
  const staro = row('staro.txt');
  await staro.getByText('Read it otherwise').click();
  await staro.getByLabel('Encoding').selectOption('windows-1252');
  await expect.poll(() => staro.textContent()).toContain('šuti, a ðak èeka');
  // A second drop adds to the first: what was said stays. A file goes off the list again.
  await drop(page, '.drop', [{ name: 'treći.txt', bytes: [...Buffer.from('Ģirts: Jā.\n')] }]);
  await page.getByText('1 cannot be read, 3 ready').waitFor();
  expect(await staro.textContent()).toContain('šuti, a ðak èeka');
  await page.getByRole('button', { name: 'Take it off the list: treći.txt' }).click();
  await page.getByText('1 cannot be read, 2 ready').waitFor();
  await expect.poll(() => row('treći.txt').count()).toBe(0);
  expect(await row('novo.txt').textContent()).toContain('UTF-8');
  await staro.getByLabel('Encoding').selectOption('');
  await staro.getByText('a đak čeka').first().waitFor();
  // A file may stay outside, and come in after all.
  await row('novo.txt').getByRole('checkbox').uncheck();
  await page.getByRole('button', { name: 'Bring in one file' }).waitFor();
  await row('novo.txt').getByRole('checkbox').check();
  await page.getByText('Read all of them otherwise').click();
  await page.getByRole('combobox', { name: 'Kind', exact: true }).first().selectOption('interview');
  expect(await accessibility(page)).toEqual([]);
  await page.getByRole('button', { name: 'Bring in 2 files' }).click();
  await page.getByText('2 files are in the project now').waitFor();
  await page.waitForFunction(() => document.activeElement?.textContent === 'Read the first one');
  // What failed stays, with what helps.
  await row('slika.png').getByText('run text recognition (OCR) first').waitFor();
  const kept = rows<{ source: string; encoding: string }>('sources', study);
  expect(kept.map(({ source, encoding }) => `${source} ${encoding}`)).toEqual(['novo.txt UTF-8', 'staro.txt windows-1250']);
  expect(rows<{ kind: string }>('sessions', study).map(({ kind }) => kind)).toEqual(['interview', 'interview']);
  expect(verbatim('source', 'original', study, 'staro.txt', '-o', join(folder.path, 'staro.out'))).toBeDefined();
  expect(readFileSync(join(folder.path, 'staro.out')).equals(OLD)).toBe(true);
  expect(readdirSync(study).filter((name) => name.startsWith('incoming'))).toEqual([]);

  // Who speaks and what it was, as sheets.
  await page.getByLabel('Role, 2').selectOption('moderator');
  await expect.poll(() => rows<{ speaker: string; role: string | null }>('speakers', study).filter(({ role }) => role === 'moderator').length).toBe(1);
  await page.getByLabel('Territory of novo').fill('Modrinska dolina');
  await page.getByLabel('Territory of novo').press('Tab');
  await expect.poll(() => rows<{ territory: string | null }>('sessions', study)[0]?.territory).toBe('Modrinska dolina');
  // A date as people write it; one that is none is refused.
  const date = page.getByLabel('Date of novo');
  await date.fill('14.3.2026.');
  await date.press('Tab');
  await expect.poll(() => date.inputValue()).toBe('14 March 2026');
  await page.getByText('interview, 14 March 2026').waitFor();
  await date.fill('31.2.2026.');
  await date.press('Tab');
  await page.getByText('“31.2.2026.” is not a date').waitFor();
  // What was refused stays in the field, so that it can be mended, and is marked.
  expect(await date.inputValue()).toBe('31.2.2026.');
  expect(await date.getAttribute('aria-invalid')).toBe('true');
  await date.fill('2027');
  await date.press('Escape');
  expect(await date.inputValue()).toBe('14 March 2026');
  expect(rows<{ date: string | null }>('sessions', study)[0]?.date).toBe('2026-03-14');
  expect(await accessibility(page)).toEqual([]);

  await page.getByRole('link', { name: 'Read the first one' }).click();
  await page.waitForFunction(() => document.activeElement?.matches('[data-turn]'));
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.type('together');
  await page.keyboard.press('Enter');
  await expect.poll(() => rows<{ quote: string }>('codings', study).map(({ quote }) => quote)).toEqual(['Zadruga']);

  // A file that misses the drop zone, in any view, is not opened in place of the page.
  const survey = 'rbr;x1;x2\n1;Ģirts;Trebalo bi više tržnica i manje parkirališta u gradu.\n2;Žana;Tržnica je srce grada i treba ostati javna svima.\n';
  await drop(page, 'main', [
    { name: 'anketa.csv', bytes: [...Buffer.from(survey)] },
    { name: 'intervju.docx', bytes: [...Buffer.from('PK')] },
    { name: 'pismo.docx', bytes: [...Buffer.from('Ana: Da.\n')] },
    { name: '.DS_Store', bytes: [0, 0] },
    { name: '~$intervju.docx', bytes: [0, 0] },
  ]);
  await page.getByRole('heading', { name: 'Bring in more transcripts' }).waitFor();
  await page.getByText('3 cannot be read, 1 to look at').waitFor();
  await page.getByText('2 files of the computer itself stay outside (.DS_Store, ~$intervju.docx)').waitFor();
  await row('intervju.docx').getByText('the DOCX file is damaged or protected; open it in a word processor and save it again').waitFor();
  await row('pismo.docx').getByText('look whether it is the file that you mean').waitFor();
  const table = row('anketa.csv');
  await table.getByLabel('Who said it').selectOption('B: x1 – Ģirts');
  await table.getByText('Choose also the column of what was said.').waitFor();
  await table.getByLabel('What was said').selectOption({ label: 'C: x2 – Trebalo bi više tržnica i manje parkirališta u gradu.' });
  await page.getByText('2 cannot be read, 1 to look at, 1 ready').waitFor();
  expect(await accessibility(page)).toEqual([]);
  await row('pismo.docx').getByRole('checkbox').uncheck();
  await page.getByRole('button', { name: 'Bring in one file' }).click();
  await page.getByText('One file is in the project now').waitFor();
  expect(rows<{ source: string; turns: number; speakers: number }>('sources', study).find(({ source }) => source === 'anketa.csv')).toMatchObject({ turns: 2, speakers: 2 });
  await page.getByText('2 cannot be read, 1 to look at').waitFor();
  await page.getByRole('button', { name: 'Take all off the list' }).click();
  await expect.poll(() => row('pismo.docx').count()).toBe(0);
  expect(faults).toEqual([]);
  await context.close();
  await workbench.stop();
});

interface Person {
  participant: string;
  name: string | null;
  role: string | null;
  group: string | null;
  consent: string;
  embargo: string | null;
  attributes: Record<string, string>;
}

test('participants are a sheet: written cell by cell, taken out and in, made one, and withdrawn', async () => {
  const own = new Folder();
  const study = project(own, { 'fg.txt': 'Ana: Tržnica je naša 🥂.\n\nĢirts: Tirgus ir mūsu.\n', 'iv.txt': 'Anči: Tržnica ostaje.\n' });
  const people = (): Person[] => rows<Person>('participants', study);
  const workbench = await Workbench.start([study]);
  const { page, context, faults } = await open(chrome, workbench);
  await page.getByRole('link', { name: 'Sources' }).click();
  await page.getByLabel('Stakeholder group, 1').fill('zadruga Šuma');
  await page.keyboard.press('Enter');
  await page.getByLabel('Role, 1').selectOption('participant');
  await page.getByLabel('Consent, 1').selectOption('quote by name');
  // As people write days; what is kept has one form, and what is shown is in the language of the window.
  await page.getByLabel('Not printed before, 2').fill('1.5.2027.');
  await page.getByLabel('Not printed before, 2').press('Tab');
  await expect.poll(() => people()[1]?.embargo).toBe('2027-05-01');
  await expect.poll(() => page.getByLabel('Not printed before, 2').inputValue()).toBe('1 May 2027');
  const croatian = await open(chrome, workbench, { locale: 'hr-HR' });
  await croatian.page.getByRole('link', { name: 'Izvori' }).click();
  const embargo = croatian.page.getByLabel('Ne objavljuje se prije, 2');
  expect((await embargo.inputValue()).replaceAll(/\s/g, '')).toMatch(/^0?1\.0?5\.2027\.$/);
  // Looked at, and left as it is.
  await embargo.focus();
  await embargo.press('Tab');
  await embargo.fill('30/11/2026');
  await embargo.press('Tab');
  await expect.poll(() => people()[1]?.embargo).toBe('2026-11-30');
  await expect.poll(() => page.getByLabel('Not printed before, 2').inputValue()).toBe('30 November 2026');
  await page.getByLabel('Not printed before, 2').fill('2026');
  await page.getByLabel('Not printed before, 2').press('Tab');
  await page.getByText('“2026” is not a day').waitFor();
  await page.getByLabel('Not printed before, 2').press('Escape');
  expect(people()[1]?.embargo).toBe('2026-11-30');
  expect(croatian.faults).toEqual([]);
  await croatian.context.close();
  expect(people()[0]).toMatchObject({ group: 'zadruga Šuma', role: 'participant', consent: 'by-name' });
  // A column of one's own.
  await page.getByLabel('Another attribute, such as age').fill('dob');
  await page.keyboard.press('Enter');
  await page.getByLabel('dob, 1').fill('40');
  await page.keyboard.press('Enter');
  await expect.poll(() => people()[0]?.attributes).toEqual({ dob: '40' });
  await page.getByLabel('Number, 1').fill('HR-1');
  await page.keyboard.press('Enter');
  await page.getByLabel('Role, HR-1').waitFor();
  await page.getByText('What each consent means').click();
  await page.getByText('The words are neither printed nor counted').waitFor();
  expect(await accessibility(page)).toEqual([]);

  // Consent stands beside the number; heads and numbers stay where they are while one looks through a narrow window.
  const place = async (name: string) => (await page.getByRole('columnheader', { name, exact: true }).boundingBox())!;
  expect((await place('Consent')).x).toBeLessThan((await place('Role')).x);
  await page.setViewportSize({ width: 400, height: 500 });
  const table = page.locator('.sheet');
  await table.evaluate((box) => { box.scrollIntoView(); box.scrollTo(200, 60); });
  const box = (await table.boundingBox())!;
  expect(box.height).toBeLessThanOrEqual(500);
  expect(await table.evaluate((at) => at.scrollLeft)).toBe(200);
  expect((await place('Number')).x - box.x).toBeLessThan(8);
  expect((await place('Number')).y - box.y).toBeLessThan(8);
  expect((await page.getByRole('rowheader').filter({ has: page.getByLabel('Number, HR-1') }).boundingBox())!.x - box.x).toBeLessThan(8);
  expect(await page.evaluate(() => document.getElementById('main')!.scrollWidth - document.getElementById('main')!.clientWidth)).toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 1280, height: 800 });

  // Out, and in again: nothing is new.
  const before = people();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Keep as Excel' }).click()]);
  const kept = join(own.path, 'participants.xlsx');
  await download.saveAs(kept);
  const sheet = page.getByLabel('Bring in a participants sheet …');
  await sheet.setInputFiles(kept);
  await page.getByText('Rows that belong to a label: 3').waitFor();
  await page.getByRole('button', { name: 'Apply the sheet' }).click();
  await page.getByText('The sheet is applied; rows: 3').waitFor();
  expect(people()).toEqual(before);
  // A look changes nothing, and tells what would not fit.
  await sheet.setInputFiles(own.file('ljudi.csv', 'oznaka;susret;uloga\nĢirts;fg;stručnjak\nIvo;nema;stručnjak\n'));
  await page.getByText(/names a session that the project does not have/).waitFor();
  await page.getByLabel('Encoding of the sheet').selectOption('windows-1252');
  await page.getByText(/is no role/).waitFor();
  await page.getByLabel('Encoding of the sheet').selectOption('');
  await page.getByText(/names a session that the project does not have/).waitFor();
  expect(await accessibility(page)).toEqual([]);
  expect(people()).toEqual(before);
  await page.getByRole('button', { name: 'Cancel' }).click();

  // Two labels, one person.
  await page.getByLabel('Choose HR-1').check();
  await page.getByLabel('Choose 3').check();
  await page.getByRole('button', { name: 'These are one person' }).click();
  await page.getByLabel('HR-1, Ana').check();
  expect(await accessibility(page)).toEqual([]);
  await page.getByRole('button', { name: 'Make them one' }).click();
  await page.getByText('They are HR-1 now').waitFor();
  expect(people().map(({ participant }) => participant)).toEqual(['HR-1', '2']);

  // Withdrawn: the report that prints the words is named.
  verbatim('priority', 'add', study, '--claim', 'Tržnica');
  verbatim('priority', 'link', study, 'P1', '--as', 'supports', '--quote', 'fg.txt:0-20');
  const report = join(own.path, 'izvješće.html');
  verbatim('report', study, '-o', report);
  await page.getByRole('button', { name: 'Withdraw: HR-1' }).click();
  await page.getByLabel('Reports that were handed on').setInputFiles(report);
  expect(await accessibility(page)).toEqual([]);
  await page.getByRole('button', { name: 'Withdraw the words' }).click();
  await page.getByText('izvješće.html').waitFor();
  await page.getByText(/^.*prints Q1/).waitFor();
  expect(people().find(({ participant }) => participant === 'HR-1')?.consent).toBe('no-use');
  expect(readdirSync(study).filter((name) => name.startsWith('incoming'))).toEqual([]);
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => people().find(({ participant }) => participant === 'HR-1')?.consent).toBe('by-name');
  expect(faults).toEqual([]);
  await context.close();
  await workbench.stop();
  own.remove();
});

test('what seems to be so of the speakers is accepted one by one or all together', async () => {
  const own = new Folder();
  const talk = 'Moderatorica: Tko vodi dom?\n\nŽana: Mi, mještani.\n\nModeratorica: A novac?\n\nĢirts: Nav naudas.\n';
  const study = project(own, { 'fokus.txt': talk });
  verbatim('sessions', 'set', study, 'fokus', '--kind', 'focus-group');
  const roles = () => rows<{ speaker: string; role: string | null }>('speakers', study).filter(({ role }) => role !== null).map(({ speaker }) => speaker).sort();
  expect(roles()).toEqual([]);
  const workbench = await Workbench.start([study]);
  const { page, context, faults } = await open(chrome, workbench);
  await page.getByRole('link', { name: 'Sources' }).click();
  await page.getByText('seem to be so of the speakers').click();
  await page.getByRole('cell', { name: 'the label says “Moderatorica”' }).waitFor();
  expect(await accessibility(page)).toEqual([]);
  await page.getByRole('button', { name: 'Accept: Moderatorica, moderator' }).click();
  await expect.poll(roles).toEqual(['Moderatorica']);
  await page.getByRole('button', { name: /^Accept all/ }).click();
  await expect.poll(roles).toEqual(['Moderatorica', 'Ģirts', 'Žana'].sort());
  await page.keyboard.press('Control+z');
  await expect.poll(roles).toEqual(['Moderatorica']);
  expect(faults).toEqual([]);
  await context.close();
  await workbench.stop();
  own.remove();
});

test('a source is corrected, put into another session, removed, and brought back', async () => {
  const own = new Folder();
  const study = project(own, { 'razgovor.txt': 'Ana: Zadruga drži tržnicu.\n\nBruno: Škole šute.\n', 'drugi.txt': 'Ķirils: Tirgus ir mūsu.\n' });
  verbatim('coding', 'add', study, '--code', 'beautiful', '--quote', 'razgovor.txt:5-12');
  const corrected = own.file('ispravak.txt', 'Ana: Zadruga već drži tržnicu.\n\nBruno: Škole šute.\n');
  const list = () => rows<{ source: string; session: string }>('sources', study).map(({ source, session }) => `${source} ${session}`);
  const workbench = await Workbench.start([study]);
  const { page, context, faults } = await open(chrome, workbench);
  await page.getByRole('link', { name: 'Sources' }).click();
  const acts = page.getByRole('button', { name: 'More … razgovor.txt' });
  const dialog = page.getByRole('dialog', { name: 'razgovor.txt' });

  await acts.click();
  const [original] = await Promise.all([page.waitForEvent('download'), dialog.getByRole('link', { name: 'The file as it was brought in' }).click()]);
  expect(original.suggestedFilename()).toBe('razgovor.txt');
  expect(readFileSync(await original.path(), 'utf8')).toBe('Ana: Zadruga drži tržnicu.\n\nBruno: Škole šute.\n');
  await dialog.getByLabel('Correct it by another file').last().setInputFiles(corrected);
  await dialog.getByText('1 stay as they are').waitFor();
  expect(verbatim('text', study, 'razgovor.txt')).not.toContain('već');
  expect(await accessibility(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Take the corrected file' }).click();
  await page.getByText('is corrected').waitFor();
  expect(verbatim('text', study, 'razgovor.txt')).toContain('Zadruga već drži');

  await acts.click();
  await dialog.getByLabel('Put it into the session').last().fill('drugi');
  await dialog.getByRole('button', { name: 'Put it there' }).click();
  await page.getByText('is in the session').waitFor();
  expect(list()).toEqual(['drugi.txt drugi', 'razgovor.txt drugi']);

  // People coded in it: that is said first.
  await acts.click();
  await dialog.getByRole('button', { name: 'Remove the source' }).click();
  await dialog.getByRole('button', { name: 'Remove it with all that people did in it' }).click();
  await page.getByText('is removed').waitFor();
  expect(list()).toEqual(['drugi.txt drugi']);
  await page.keyboard.press('Control+z');
  await expect.poll(list).toEqual(['drugi.txt drugi', 'razgovor.txt drugi']);
  expect(rows('codings', study)).toHaveLength(1);

  // What a correction leaves without a place is put on other words, or given up.
  verbatim('coding', 'add', study, '--code', 'together', '--quote', 'razgovor.txt:45-49');
  const words = () => rows<{ quote: string }>('codings', study).map(({ quote }) => quote).sort();
  const waiting = () => rows<{ quote: string }>('source', 'unplaced', study).map(({ quote }) => quote).sort();
  expect(words()).toEqual(['Zadruga', 'šute']);
  await acts.click();
  await dialog.getByLabel('Correct it by another file').last().setInputFiles(own.file('drukčije.txt', 'Ana: Tržnicu 🥂 već drži općina.\n\nBruno: Škole pjevaju.\n'));
  await dialog.getByRole('button', { name: 'Take the corrected file' }).click();
  await page.getByRole('link', { name: '2 without a place' }).waitFor();
  expect(waiting()).toEqual(['Zadruga', 'šute']);
  await acts.click();
  await dialog.getByRole('link', { name: 'Zadruga' }).waitFor();
  expect(await accessibility(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: '2 without a place' }).click();
  const strip = page.getByRole('region', { name: 'Without a place' });
  await strip.getByText('Zadruga', { exact: true }).waitFor();
  await strip.getByRole('button', { name: 'The next passage' }).click();
  await strip.getByText('2 of 2').waitFor();
  // The suggestion is selected in the text.
  await expect.poll(() => page.evaluate(() => document.getSelection()?.toString())).toBe('pjevaju.');
  expect(await accessibility(page)).toEqual([]);
  await strip.getByRole('button', { name: 'Place it on the selected words' }).click();
  await expect.poll(words).toEqual(['pjevaju.']);
  await strip.getByRole('button', { name: 'Give it up' }).click();
  await strip.waitFor({ state: 'detached' });
  expect(waiting()).toEqual([]);
  await page.locator('[data-turn]').first().focus();
  await page.keyboard.press('Control+z');
  await expect.poll(waiting).toEqual(['Zadruga']);
  await page.keyboard.press('Control+z');
  await expect.poll(waiting).toEqual(['Zadruga', 'šute']);
  expect(faults).toEqual([]);
  await context.close();
  await workbench.stop();
  own.remove();
});

test('words are erased after a look, from a selection and of a person, and nothing brings them back', async () => {
  const own = new Folder();
  const study = project(own, { 'razgovor.txt': 'Žana: Zadruga 👩‍🌾 drži tržnicu. Šapat je tajna.\n\nĢirts: Žana to zna. Tirgus ir mūsu.\n' });
  verbatim('coding', 'add', study, '--code', 'together', '--quote', 'razgovor.txt:32-47');
  verbatim('memo', 'add', study, 'Šapat kaže mnogo', '--on', 'project');
  const report = join(own.path, 'izvješće.md');
  verbatim('priority', 'add', study, '--claim', 'Tržnica');
  verbatim('priority', 'link', study, 'P1', '--as', 'supports', '--quote', 'razgovor.txt:32-47');
  verbatim('report', study, '-o', report);
  const text = (): string => verbatim('text', study, 'razgovor.txt');
  const before = text();
  expect(rows<{ quote: string }>('codings', study)[0]?.quote).toBe('Šapat je tajna.');
  const workbench = await Workbench.start([study]);
  const { page, context, faults } = await open(chrome, workbench);
  await page.getByRole('link', { name: 'razgovor.txt' }).click();
  await page.getByText('Šapat je tajna.').first().waitFor();
  await page.evaluate(() => {
    const words = document.querySelector('[data-turn] .words')!;
    const walker = document.createTreeWalker(words, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent!.indexOf('Šapat je tajna.');
      if (at !== -1) {
        document.getSelection()!.setBaseAndExtent(node, at, node, at + 'Šapat je tajna.'.length);
      }
    }
  });
  await page.getByRole('button', { name: 'Erase these words for good …' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Šapat je tajna.').waitFor();
  await dialog.getByLabel('Why').fill('pismo od 3. svibnja');
  await dialog.getByLabel('Files that were handed on').setInputFiles(report);
  await dialog.getByRole('button', { name: 'Look what would go' }).click();
  await dialog.getByText('Touched: codings 1, quotes that are linked 1').waitFor();
  await dialog.getByText('the priority “P1”').waitFor();
  await dialog.getByText('izvješće.md').waitFor();
  // A word of one's own stays, and without being sure nothing goes.
  await dialog.getByText('Memo:').waitFor();
  await dialog.getByLabel('Words of your own that stay').fill('Šapat');
  await dialog.getByRole('button', { name: 'Look again' }).click();
  await dialog.getByText('Memo:').waitFor({ state: 'detached' });
  expect(await dialog.getByRole('button', { name: 'Erase for good' }).isDisabled()).toBe(true);
  expect(await accessibility(page)).toEqual([]);
  expect(text()).toBe(before);
  await dialog.getByLabel('I know, and want to erase them').check();
  await dialog.getByRole('button', { name: 'Erase for good' }).click();
  await dialog.getByText(/characters are erased in one source/).waitFor();
  expect(text()).not.toContain('Šapat');
  expect(text()).toContain('tržnicu. ');
  expect(text().length).toBe(before.length);
  expect(rows<{ text: string }>('memo', 'list', study).map(({ text }) => text)).toEqual(['Šapat kaže mnogo']);
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  await page.getByText('Tirgus ir mūsu.').waitFor();
  await expect.poll(() => page.getByText('Šapat je tajna.').count()).toBe(0);

  // A person, with the name in the words of others.
  await page.getByRole('link', { name: 'Sources' }).click();
  await page.getByRole('button', { name: 'Erase … 1' }).click();
  await dialog.getByLabel('Why').fill('povukla pristanak');
  await dialog.getByLabel('Erase the name in the words of others too').check();
  await dialog.getByRole('button', { name: 'Look what would go' }).click();
  await dialog.getByText('Times that others name the person: 1; of these stay: 0').waitFor();
  await dialog.getByLabel('I know, and want to erase them').check();
  await dialog.getByRole('button', { name: 'Erase for good' }).click();
  await dialog.getByText(/characters are erased in one source/).waitFor();
  expect(text()).not.toMatch(/Žana|Zadruga/);
  expect(text()).toContain('Tirgus ir mūsu.');
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  await page.getByLabel('Consent, 1').waitFor();
  expect(await page.getByLabel('Consent, 1').inputValue()).toBe('no-use');
  await page.keyboard.press('Control+z');
  await page.getByText(/what was erased is nowhere any more/).waitFor();
  // Other windows and the search see nothing of it either.
  await page.goto(`${new URL(workbench.url).origin}/#/search?q=zadruga`);
  await page.getByText(/Nothing|nothing|No /).first().waitFor();
  expect(verbatim('verify', study)).not.toBe('');
  expect(readdirSync(study).filter((name) => name.startsWith('incoming'))).toEqual([]);
  expect(faults).toEqual([]);
  await context.close();
  await workbench.stop();
  own.remove();
});

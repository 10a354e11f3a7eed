import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibility, browser, Folder, open, project, rows, verbatim, Workbench } from './program';

const TEXT = `Ana: Zadruga Šuma drži tržnicu 🥂. Sa Zadrugom Šuma radimo dugo.

Ģirts: Mums vajag tirgu. Kooperatīvs palīdz.
`;

let chrome: Browser;

beforeAll(async () => {
  chrome = await browser();
});

afterAll(async () => {
  await chrome.close();
});

async function planning(): Promise<{ study: string; page: Page; faults: string[]; close: () => Promise<void> }> {
  const own = new Folder();
  const study = project(own, { 'fg.txt': TEXT });
  verbatim('stakeholder', 'add', study, '--organisation', 'Zadruga Šuma', '--kind', 'cooperative');
  verbatim('stakeholder', 'add', study, '--organisation', 'Grad Vrilo', '--kind', 'local-authority');
  verbatim('solution', 'add', study, '--text', 'Otvoriti tržnicu');
  verbatim('action', 'add', study, '--title', 'Tržnica subotom');
  verbatim('priority', 'add', study, '--claim', 'Tržnica treba ostati.');
  const workbench = await Workbench.start([study]);
  const { page, context, faults } = await open(chrome, workbench);
  await page.getByRole('link', { name: 'Plan', exact: true }).click();
  const close = async (): Promise<void> => {
    await context.close();
    await workbench.stop();
    own.remove();
  };
  return { study, page, faults, close };
}

test('a stakeholder is reached, has people, and is found by the forms of its name', async () => {
  const { study, page, faults, close } = await planning();
  await page.getByRole('button', { name: 'ST1: contact, people and mentions' }).click();
  await page.getByLabel('E-mail, ST1').fill('suma@primjer.hr');
  await page.keyboard.press('Enter');
  await page.getByLabel('Add to: Participants who belong to it').selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Untie 1' }).waitFor();
  await page.getByText('Found and not yet looked at: 2.').waitFor();
  expect(await accessibility(page)).toEqual([]);
  await page.getByRole('group', { name: 'Zadrugom Šuma' }).getByRole('button', { name: 'It is not meant' }).click();
  await page.getByText('Found and not yet looked at: 1.').waitFor();
  await page.getByRole('button', { name: 'All of them are' }).click();
  await page.getByText('confirmed').waitFor();
  const one = rows<{ contact: { email: string }; participants: string[]; mentions: number }>('stakeholder', 'show', study, 'ST1', '--with-contacts')[0];
  expect(one).toMatchObject({ contact: { email: 'suma@primjer.hr' }, participants: ['1'], mentions: 1 });
  expect(faults).toEqual([]);
  await close();
});

test('an action has all that it needs, a solution its votes, and steps their order', async () => {
  const { study, page, faults, close } = await planning();
  await page.getByRole('link', { name: 'Co-creation' }).click();
  await page.getByText('Record a vote').click();
  await page.getByLabel('What it got, S1').fill('7');
  await page.getByLabel('People who chose, S1').fill('9');
  await page.getByRole('combobox', { name: 'Session, S1' }).selectOption('fg');
  await page.getByLabel('People who chose, S1').press('Enter');
  await page.getByText('dots: 7 (voters: 9) (fg)').waitFor();
  expect(rows<{ votes: unknown[] }>('solution', 'list', study)[0]!.votes).toEqual([{ method: 'dots', result: 7, voters: 9, session: 'fg', note: null }]);
  expect(await accessibility(page)).toEqual([]);

  await page.getByRole('link', { name: 'Actions', exact: true }).click();
  await page.getByText('Partners, money, indicators, risks and values').click();
  await page.getByLabel('Add to: Partners').selectOption('ST2');
  await page.getByRole('button', { name: 'Untie ST2' }).waitFor();
  await page.getByRole('checkbox', { name: 'together' }).check();
  await page.getByRole('checkbox', { name: 'participatory process' }).check();
  await page.getByLabel('Who gains, A1').fill('mladi; Ģirts un citi');
  await page.keyboard.press('Enter');
  for (const [list, text] of [['Sources of money', 'LEADER 🥂'], ['Indicators', 'sajmovi'], ['Risks', 'kiša']] as const) {
    await page.getByLabel(`Add to: ${list}, A1`).fill(text);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: `Remove: ${list}, A1, 1` }).waitFor();
  }
  await page.getByLabel('Amount (EUR), A1, 1').fill('12500.50');
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: 'How sure, A1, 1' }).selectOption('applied for');
  await page.getByLabel('Now, A1, 1').fill('0');
  await page.keyboard.press('Enter');
  await page.getByLabel('Target, A1, 1').fill('40');
  await page.keyboard.press('Enter');
  await page.getByLabel('What is done about it, A1, 1').fill('šator');
  await page.keyboard.press('Enter');
  const action = (): Record<string, unknown> => rows<Record<string, unknown>>('action', 'show', study, 'A1')[0]!;
  // One is kept after the other.
  await expect.poll(action, { timeout: 20_000 }).toMatchObject({
    beneficiaries: ['mladi', 'Ģirts un citi'],
    values: ['together'],
    principles: ['participatory-process'],
    funding: [{ programme: 'LEADER 🥂', amount: '12500.50', certainty: 'applied' }],
    indicators: [{ indicator: 'sajmovi', baseline: '0', target: '40' }],
    risks: [{ risk: 'kiša', mitigation: 'šator' }],
  });
  // What is no amount is refused, and nothing is lost.
  await page.getByLabel('Amount (EUR), A1, 1').fill('puno');
  await page.keyboard.press('Enter');
  await page.getByText(/“puno”/).waitFor();
  expect(action()).toMatchObject({ funding: [{ amount: '12500.50' }] });
  expect(await accessibility(page)).toEqual([]);

  await page.getByText('0 steps', { exact: true }).click();
  for (const step of ['Dozvola', 'Štandovi']) {
    await page.getByLabel('New step of A1').fill(step);
    await page.keyboard.press('Enter');
    await page.getByText(step).first().waitFor();
  }
  await page.getByLabel('Add to: After, A1, 2').selectOption('1');
  await expect.poll(() => rows<{ after: string[] }>('step', 'list', study, 'A1').map(({ after }) => after)).toEqual([[], ['1']]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => rows<{ after: string[] }>('step', 'list', study, 'A1').map(({ after }) => after)).toEqual([[], []]);
  expect(faults).toEqual([]);
  await close();
});

test('what was put to a session and what others teach rest on quotes', async () => {
  const { study, page, faults, close } = await planning();
  await page.getByRole('link', { name: 'Put to sessions' }).click();
  await page.getByRole('heading', { name: 'What did people say when they were asked?' }).waitFor();
  expect(await accessibility(page)).toEqual([]);
  await page.getByRole('button', { name: 'Record what was put to a session' }).click();
  await page.getByRole('combobox', { name: 'What was put' }).selectOption('priority P1');
  await page.getByRole('combobox', { name: 'To which session' }).selectOption('fg');
  await page.getByLabel('In which words').fill('Treba li tržnica ostati?');
  await page.getByLabel('For it').fill('5');
  await page.getByLabel('Against it').fill('1');
  await page.getByLabel('Were there').fill('7');
  expect(await accessibility(page)).toEqual([]);
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('In fg: “Treba li tržnica ostati?”').waitFor();
  await page.getByText('Add what people said').click();
  await page.getByLabel('Search all sources: V1').fill('trznica');
  await page.getByRole('button', { name: /^Supporting: Zadruga Šuma drži/ }).click();
  await page.getByRole('button', { name: /^Unlink: Zadruga Šuma drži/ }).waitFor();
  expect(rows<object>('validation', 'list', study)[0]).toMatchObject({ key: 'V1', priority: 'P1', in_favour: 5, against: 1, present: 7, quotes_for: 1 });
  expect(await accessibility(page)).toEqual([]);
  await page.getByRole('button', { name: 'Change: V1' }).click();
  await page.getByRole('combobox', { name: 'How people answered' }).selectOption('discussion');
  await page.getByRole('combobox', { name: 'How the discussion ended' }).selectOption('mixed');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect.poll(() => rows<object>('validation', 'list', study)[0]).toMatchObject({ method: 'discussion', outcome: 'mixed', in_favour: null });

  await page.getByRole('link', { name: 'Good practices' }).click();
  await page.getByRole('heading', { name: 'What do others do well?' }).waitFor();
  await page.getByLabel('New good practice').fill('Tržnica u Vrilu');
  await page.keyboard.press('Enter');
  await page.getByLabel('New lesson, G1').fill('Zadruga drži tržnicu živom.');
  await page.keyboard.press('Enter');
  await page.getByText('Tie it to words').click();
  await page.getByLabel('Search all sources: G1, 1').fill('zadruga');
  await page.getByRole('button', { name: /^Tie: Zadruga Šuma drži/ }).click();
  await page.getByRole('button', { name: /^Unlink: Zadruga Šuma drži/ }).waitFor();
  await page.getByLabel('Reviewer, G1').fill('Nicolò');
  await page.getByLabel('What the reviewer says, G1').fill('E i giovani?');
  await page.keyboard.press('Enter');
  await page.getByLabel('What was answered, G1, 1').fill('Dolaze subotom.');
  await page.keyboard.press('Enter');
  expect(await accessibility(page)).toEqual([]);
  await expect.poll(() => rows<object>('practice', 'list', study)[0]).toMatchObject({ key: 'G1', lessons: 1, quotes: 1, remarks: 1, answered: 1 });
  expect(faults).toEqual([]);
  await close();
});

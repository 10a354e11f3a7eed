import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibility, browser, Folder, open, project, verbatim, Workbench } from './program';

const TALK = `WEBVTT

00:00:00.000 --> 00:00:04.000
<v Đurđa>Tržnica mora ostati javna.

00:00:04.000 --> 00:00:08.000
<v Šime>Ja bih je prodao.

00:00:08.000 --> 00:00:12.000
<v Đurđa>A mladi?
`;

/** Twelve seconds of a quiet tone: 8,000 samples of one byte a second. */
function wav(): Buffer {
  const samples = Buffer.from(Array.from({ length: 96_000 }, (_, n) => 128 + Math.round(8 * Math.sin(n / 5))));
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + samples.length, 4);
  head.write('WAVEfmt ', 8);
  [[16, 4], [1, 2], [1, 2], [8_000, 4], [8_000, 4], [1, 2], [8, 2]].reduce((at, [value, size]) => {
    head.writeUIntLE(value!, at, size!);
    return at + size!;
  }, 16);
  head.write('data', 36);
  head.writeUInt32LE(samples.length, 40);
  return Buffer.concat([head, samples]);
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

test('a recording is given, played from a turn, followed, and stays where it lies', async () => {
  const study = project(folder, { 'tržnica.vtt': TALK });
  mkdirSync(join(folder.path, 'snimke'));
  const file = join(folder.path, 'snimke', 'Tržnica 1.wav');
  writeFileSync(file, wav());
  writeFileSync(join(folder.path, 'snimke', 'drugo.wav'), wav());
  const workbench = await Workbench.start([study]);
  const { page, context, faults } = await open(chrome, workbench);
  await page.getByRole('link', { name: 'tržnica.vtt' }).click();
  await page.waitForFunction(() => document.activeElement?.matches('[data-turn]'));

  // A file that is no recording is refused with the reason.
  await page.getByRole('button', { name: 'Recording …' }).click();
  await page.getByText('It lies elsewhere').click();
  await page.getByLabel('Path of the file').fill(join(study, 'project.db'));
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText(/no recording that browsers play/).waitFor();
  await page.getByLabel('Path of the file').fill(`"${file}"`);
  expect(await accessibility(page)).toEqual([]);
  await page.getByRole('button', { name: 'Save' }).click();
  const player = page.getByRole('group', { name: 'Recording: Tržnica 1.wav' });
  await player.getByText('0:00 / 0:12').waitFor();
  expect(verbatim('source', 'recording', study, 'tržnica.vtt')).toContain('Tržnica 1.wav');
  expect(await accessibility(page)).toEqual([]);

  // A time is clicked: it plays from there, and the turn is marked and followed to the next one.
  const heard = (): Promise<string | null> => page.evaluate(() => document.querySelector('.turn.heard .words')?.textContent ?? null);
  await player.getByLabel('Pace').selectOption('2 ×');
  await page.getByRole('button', { name: '00:04', includeHidden: true }).click();
  await expect.poll(heard).toBe('Ja bih je prodao.');
  await expect.poll(heard, { timeout: 10_000 }).toBe('A mladi?');
  await player.getByRole('button', { name: 'Pause' }).click();
  await player.getByRole('button', { name: 'Play' }).waitFor();

  // By keys: back five seconds, slower, and from the turn at the caret.
  const now = (): Promise<{ time: number; pace: number; paused: boolean }> =>
    page.evaluate(() => {
      const audio = document.querySelector('audio')!;
      return { time: audio.currentTime, pace: audio.playbackRate, paused: audio.paused };
    });
  await page.locator('[data-turn="0"]').focus();
  const before = (await now()).time;
  await page.keyboard.press(',');
  await expect.poll(now).toMatchObject({ time: expect.closeTo(Math.max(0, before - 5), 2) as number, pace: 2, paused: true });
  await page.keyboard.press('<');
  await expect.poll(now).toMatchObject({ pace: 1.5 });
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+Space');
  await expect.poll(heard).toBe('A mladi?');
  await expect.poll(now).toMatchObject({ paused: false });
  await page.keyboard.press('Space');
  await expect.poll(now).toMatchObject({ paused: true });

  // Parts of it are served, to this browser only.
  const address = await page.evaluate(() => document.querySelector('audio')!.getAttribute('src')!);
  const part = await page.evaluate(async (address) => {
    const reply = await fetch(address, { headers: { range: 'bytes=44-47' } });
    return [reply.status, reply.headers.get('content-range'), (await reply.arrayBuffer()).byteLength];
  }, address);
  expect(part).toEqual([206, `bytes 44-47/${wav().length}`, 4]);
  expect((await fetch(new URL(address, workbench.url))).status).toBe(401);

  // What is found near is chosen without typing, the likeliest first.
  await page.getByRole('button', { name: 'Recording …' }).click();
  await page.getByText('is the recording of tržnica.vtt').waitFor();
  const offered = page.getByRole('dialog').getByRole('listitem');
  expect(await offered.allInnerTexts()).toEqual([expect.stringContaining('Tržnica 1.wav'), expect.stringContaining('drugo.wav')]);
  expect(await accessibility(page)).toEqual([]);
  await page.getByRole('button', { name: 'Take: drugo.wav' }).click();
  await page.getByRole('group', { name: 'Recording: drugo.wav' }).waitFor();
  expect(verbatim('source', 'recording', study, 'tržnica.vtt')).toContain('drugo.wav');
  await page.getByRole('button', { name: 'Undo' }).click();
  await player.waitFor();

  // Taken back like everything else; and a file that went away is told of.
  await page.getByRole('button', { name: 'Undo' }).click();
  await player.waitFor({ state: 'detached' });
  verbatim('source', 'recording', study, 'tržnica.vtt', file);
  await page.reload();
  renameSync(file, `${file}.away`);
  await player.getByRole('button', { name: 'Play' }).click();
  await page.getByText(/The recording cannot be played/).waitFor();
  expect(faults.filter((fault) => !fault.includes('404'))).toEqual([]);
  await context.close();
  await workbench.stop();
});

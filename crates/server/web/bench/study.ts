import { statSync } from 'node:fs';
import { join } from 'node:path';
import { request } from 'playwright-core';
import { type Folder, project, rows, sample, verbatim, Workbench } from '../tests/program';
import { chance, conversation, sentences } from './invented';

/** Bytes of each transcript. */
const BYTES = 600_000;
/** Codings on the first of them; fewer while one writes a measurement. */
const CODINGS = Number(process.env.CODINGS ?? 5_000);
/** Words in all transcripts, at least. */
const WORDS = Number(process.env.WORDS ?? 1_000_000);
/** The one that is read, which has the codings. */
export const NAME = 'razgovor-01.txt';

export interface Study {
  path: string;
  source: string;
  turns: number;
  bytes: number;
  words: number;
  codings: number;
  /** Codings a second that the program took from four at once; 0 where they were there before. */
  perSecond: number;
}

/** A study that an earlier run left in the folder `KEPT`, to measure again without making it. */
export function kept(folder: string): Study {
  const path = join(folder, 'study');
  const sources = rows<{ source: string; source_id: string; words: number }>('sources', path);
  const source = sources.find((row) => row.source === NAME)!.source_id;
  const turns = rows<{ source: string }>('turns', path).filter((turn) => turn.source === NAME).length;
  const words = sources.reduce((sum, row) => sum + row.words, 0);
  return { path, source, turns, bytes: statSync(join(folder, NAME)).size, words, codings: rows('codings', path).length, perSecond: 0 };
}

/** A study of a million words whose first transcript has 5,000 codings by a colleague; the same on every run. */
export async function study(folder: Folder): Promise<Study> {
  const known = sentences(rows<{ text: string; language: string | null }>('turns', sample(folder)));
  const texts: Record<string, string> = {};
  let words = 0;
  for (let n = 1; words < WORDS; n += 1) {
    const text = conversation(n, BYTES, known);
    texts[n === 1 ? NAME : `razgovor-${String(n).padStart(2, '0')}.txt`] = text;
    words += text.split(/\s+/).length;
  }
  const path = project(folder, texts);
  const source = rows<{ source: string; source_id: string }>('sources', path).find((row) => row.source === NAME)!.source_id;
  const codes = rows<{ code: string; kind: string }>('codebook', 'show', path).filter(({ kind }) => kind !== 'objective');
  const workbench = await Workbench.start([path, '--coder', 'Bruno']);
  const client = await request.newContext({ baseURL: new URL(workbench.url).origin });
  await client.get(workbench.url);
  const { turns } = (await (await client.get(`/api/sources/${source}/turns`)).json()) as { turns: { start: number; text: string }[] };
  const random = chance(5_000);
  const seen = new Set<string>();
  const wanted: { code: string; start: number; end: number }[] = [];
  while (wanted.length < CODINGS) {
    const turn = turns[random(turns.length)]!;
    const borders = [...turn.text.matchAll(/\S+/g)].map((word) => [word.index, word.index + word[0].length] as const);
    const first = random(borders.length);
    const last = Math.min(borders.length - 1, first + random(30));
    const coding = { code: codes[random(codes.length)]!.code, start: turn.start + borders[first]![0], end: turn.start + borders[last]![1] };
    const key = JSON.stringify(coding);
    if (!seen.has(key)) {
      seen.add(key);
      wanted.push(coding);
    }
  }
  const begun = performance.now();
  const work = async (): Promise<void> => {
    for (let data = wanted.pop(); data; data = wanted.pop()) {
      const answer = await client.post(`/api/sources/${source}/codings`, { data });
      if (!answer.ok()) {
        throw new Error(await answer.text());
      }
    }
  };
  await Promise.all([work(), work(), work(), work()]);
  const perSecond = CODINGS / ((performance.now() - begun) / 1000);
  await client.dispose();
  await workbench.stop();
  const codings = rows('codings', path).length;
  verbatim('verify', path);
  return { path, source, turns: turns.length, bytes: statSync(join(folder.path, NAME)).size, words, codings, perSecond };
}

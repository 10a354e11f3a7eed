/** Invented conversations in four languages, the same on every run. */

/** Numbers that look random and are the same for the same seed (mulberry32). */
export function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
}

export type Tongue = 'hr' | 'lv' | 'it' | 'en';
export const TONGUES: readonly Tongue[] = ['hr', 'lv', 'it', 'en'];

const SPEAKERS = ['Ana Kovač', 'Ģirts Bērziņš', 'Sara Rossi', 'Mary Hill', 'Đuro Žagar', 'Līga Ozola'];
/** Of syllables as these, names are made that stand nowhere else, so that there are many different words. */
const SYLLABLES = ['ba', 'čo', 'du', 'đa', 'fe', 'ģi', 'ka', 'ķe', 'li', 'ļu', 'mo', 'ne', 'ņa', 'pò', 'ri', 'šu', 'ta', 'và', 'zo', 'žī'];

/** The sentences of the sample study, by language: what conversations are put together of. */
export function sentences(turns: readonly { text: string; language: string | null }[]): Record<Tongue, string[]> {
  const found: Record<Tongue, string[]> = { hr: [], lv: [], it: [], en: [] };
  for (const { text, language } of turns) {
    const tongue = TONGUES.find((known) => known === language);
    if (tongue) {
      for (const part of new Intl.Segmenter(tongue, { granularity: 'sentence' }).segment(text.replace(/\s+/g, ' '))) {
        found[tongue].push(part.segment.trim());
      }
    }
  }
  return found;
}

/** A conversation of at least `bytes` bytes: turns of one to six sentences, each in one of the languages. */
export function conversation(seed: number, bytes: number, known: Record<Tongue, string[]>): string {
  const random = chance(seed);
  const of = <T>(all: readonly T[]): T => all[random(all.length)]!;
  const turns: string[] = [];
  let size = 0;
  for (let n = 0; size < bytes; n += 1) {
    const said = Array.from({ length: 1 + random(6) }, () => {
      const words = of(known[of(TONGUES)]).split(' ');
      if (random(2) === 0) {
        const name = Array.from({ length: 3 }, () => of(SYLLABLES)).join('');
        words.splice(1 + random(words.length), 0, name[0]!.toUpperCase() + name.slice(1));
      }
      return words.join(' ');
    });
    const turn = `${SPEAKERS[n % SPEAKERS.length]!}: ${said.join(' ')}`;
    turns.push(turn);
    size += Buffer.byteLength(turn) + 2;
  }
  return `${turns.join('\n\n')}\n`;
}

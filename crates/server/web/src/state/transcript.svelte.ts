import { answered, api, type Views } from '../api/client';
import { nameOf, readCodes } from './codes.svelte';
import { Comments } from './comments.svelte';
import { language, t } from './language.svelte';
import { reworded } from './memos.svelte';
import { done, refused } from './notice.svelte';
import { Player } from './player.svelte';
import { session } from './session.svelte';
import { keeping } from './undo.svelte';
import { overlaps, type Passage, type Piece, pieces, trimmed, turnAt, wordsOf } from '../text/passage';
import { lanes } from '../text/lanes';
import { unitAt } from '../text/walk';

export type Turn = Views['TurnView'];
export type Coding = Views['CodingView'];

/** A coding with where it stands in the page. */
export interface PlacedCoding {
  coding: Coding;
  lane: number;
  pieces: Piece[];
}

/** What is shown of codings and turns; `null` shows all. */
export interface Filter {
  code: string | null;
  coder: string | null;
  speaker: string | null;
  suggestions: boolean;
}

export const RULES = 'rules';
/** Units that stand in one line of the page, more or less. */
const A_LINE = 60;
const NO_FILTER: Filter = { code: null, coder: null, speaker: null, suggestions: true };

/** A source that is read and coded. */
export class Transcript {
  readonly name: string;
  /** The words stay as they are as long as this is open; who says them, and in which role, may change. */
  turns = $state.raw<readonly Turn[]>([]);
  readonly player: Player;
  readonly comments: Comments;
  codings = $state.raw<Coding[]>([]);
  filter = $state<Filter>({ ...NO_FILTER });
  /** Where the selection began and where it ends now; equal for a mere caret. */
  anchor = $state(0);
  focus = $state(0);
  /** Whether it takes the place of one whose words changed, and so shows the caret where it was. */
  isAnew = false;
  /** The coding that is looked at. */
  active = $state<string | null>(null);

  readonly shown = $derived.by(() => {
    const { code, coder, suggestions } = this.filter;
    return this.codings.filter(
      (coding) =>
        coding.status !== 'rejected' &&
        (code === null || coding.code === code) &&
        (coder === null || coding.coder === coder) &&
        (suggestions || coding.status !== 'suggested'),
    );
  });
  readonly placed = $derived.by(() => {
    const inLanes = lanes(this.shown, A_LINE);
    return this.shown.map<PlacedCoding>((coding, n) => ({
      coding,
      lane: inLanes[n]!,
      pieces: pieces(this.turns, coding),
    }));
  });
  /** How many lanes the codings need. */
  readonly lanes = $derived.by(() => this.placed.reduce((most, { lane }) => Math.max(most, lane + 1), 0));
  /** The codings of each turn, by its index. */
  readonly byTurn = $derived.by(() => {
    const found = new Map<number, PlacedCoding[]>();
    for (const placed of this.placed) {
      for (const { turn } of placed.pieces) {
        const there = found.get(turn);
        if (there) {
          there.push(placed);
        } else {
          found.set(turn, [placed]);
        }
      }
    }
    return found;
  });
  readonly selection = $derived.by<Passage | null>(() => {
    const [start, end] = [Math.min(this.anchor, this.focus), Math.max(this.anchor, this.focus)];
    return start === end ? null : trimmed(this.turns, { start, end });
  });
  readonly selectedWords = $derived.by(() => (this.selection ? wordsOf(this.turns, this.selection) : ''));
  /** The codings at the caret or in the selection. */
  readonly here = $derived.by(() => {
    const at = (place: Passage): Coding[] => this.shown.filter((coding) => overlaps(coding, place));
    if (this.selection) {
      return at(this.selection);
    }
    // A caret that stands behind the last letter of a passage is still at it, as after selecting it.
    const here = at({ start: this.focus, end: this.focus + 1 });
    return here.length > 0 ? here : at({ start: this.focus - 1, end: this.focus });
  });
  readonly suggested = $derived.by(() => this.shown.filter((coding) => coding.status === 'suggested'));
  readonly coders = $derived([...new Set(this.codings.map((coding) => coding.coder))].sort());
  readonly speakers = $derived([...new Set(this.turns.flatMap((turn) => turn.speaker ?? []))]);
  /** How many codings were made here, and those of them that are being kept or were, by the ids that they were shown under. */
  #applied = 0;
  readonly #kept = new Map<string, Promise<Coding | null>>();
  /** Under which ids codings were shown first: what is drawn of them stays, and a field in it keeps its caret. */
  readonly #shownAs = new Map<string, string>();
  /** Those that the program has not answered yet. */
  readonly #waiting = new Set<Coding>();
  /** What is shown before it is kept is kept one after the other, so that it is taken back in the order in which it was done. */
  #queue: Promise<unknown> = Promise.resolve();

  constructor(
    readonly id: string,
    view: Views['TranscriptView'],
  ) {
    this.name = view.name;
    this.turns = view.turns;
    this.player = new Player(id, () => this.turns, view.recording ?? null);
    this.comments = new Comments(id, () => this.codings, (coding, ...words) => this.comment(coding, ...words));
    this.anchor = this.focus = view.turns[0]?.start ?? 0;
  }

  static async open(source: string): Promise<Transcript> {
    // Asked for side by side: together, a long transcript takes no longer than its longer half.
    const [view, codings] = await Promise.all([
      answered(api.GET('/api/sources/{source}/turns', { params: { path: { source } } })),
      codingsOf(source),
    ]);
    const transcript = new Transcript(view.source, view);
    transcript.codings = codings;
    transcript.comments.restore();
    return transcript;
  }

  /**
   * Reads the turns anew. Where the words are others than they were, a source that is opened anew comes back, with the caret and
   * the filter of this one.
   */
  async readTurns(): Promise<Transcript | null> {
    const path = { source: this.id };
    const view = await answered(api.GET('/api/sources/{source}/turns', { params: { path } }));
    const isSame = (turn: Turn, n: number): boolean => turn.start === this.turns[n]?.start && turn.text === this.turns[n].text;
    if (view.turns.length === this.turns.length && view.turns.every(isSame) && view.name === this.name) {
      if (JSON.stringify(view.turns) !== JSON.stringify(this.turns)) {
        this.turns = view.turns;
      }
      return null;
    }
    const anew = new Transcript(this.id, view);
    anew.codings = await codingsOf(this.id);
    anew.comments.restore();
    anew.filter = this.filter;
    anew.anchor = anew.focus = this.focus;
    anew.isAnew = true;
    return anew;
  }

  async readCodings(): Promise<void> {
    const kept = await codingsOf(this.id);
    const isKept = (coding: Coding): boolean =>
      kept.some((other) => other.code === coding.code && other.start === coding.start && other.end === coding.end && other.coder === coding.coder);
    this.codings = inOrder([...kept, ...[...this.#waiting].filter((coding) => !isKept(coding))]);
  }

  /** The turn at the caret, by its index. */
  get turn(): number {
    return turnAt(this.turns, this.focus);
  }

  select(anchor: number, focus: number): void {
    this.anchor = anchor;
    this.focus = focus;
    this.active = null;
  }

  /** The coding after or before the one that is looked at, or else the caret, of some that are in order. */
  next(all: readonly Coding[], direction: 1 | -1): Coding | null {
    const at = all.findIndex(({ id }) => id === this.active);
    const there = at === -1
      ? direction === 1
        ? all.find(({ start }) => start >= this.focus)
        : all.findLast(({ start }) => start < this.focus)
      : all[at + direction];
    return there ?? null;
  }

  get isFiltered(): boolean {
    const { code, coder, speaker, suggestions } = this.filter;
    return code !== null || coder !== null || speaker !== null || !suggestions;
  }

  clearFilter(): void {
    this.filter = { ...NO_FILTER };
  }

  isMine(coding: Coding): boolean {
    return coding.coder === session.coder;
  }

  /** Codes the selection. It is seen at once, and has the id of the program once that has kept it. */
  async apply(code: string): Promise<void> {
    await this.#apply(code, ({ start, end }) => {
      const path = { source: this.id };
      return answered(api.POST('/api/sources/{source}/codings', { params: { path }, body: { code, start, end } }));
    });
  }

  /** Codes the selection with a code that is made for it; gives its key, or `null` where that was refused. */
  async applyNew(name: string): Promise<string | null> {
    const kept = await this.#apply(name, async ({ start, end }) => {
      const path = { source: this.id };
      const body = { name, language: language.code, start, end };
      const made = await answered(api.POST('/api/sources/{source}/codings/new-code', { params: { path }, body }));
      await readCodes();
      return made;
    });
    return kept?.code ?? null;
  }

  async #apply(code: string, ask: (place: Passage) => Promise<Coding>): Promise<Coding | null> {
    const place = this.selection;
    if (!place) {
      return null;
    }
    const id = `kept soon ${(this.#applied += 1)}`;
    const shown: Coding = { id, code, ...place, coder: session.coder, status: 'accepted', rules: [], comments: [], stale: false };
    this.codings = inOrder([...this.codings, shown]);
    this.active = id;
    this.#waiting.add(shown);
    const kept = this.#inTurn(() => this.#keep(shown, ask));
    this.#kept.set(id, kept);
    keeping(kept.then((coding) => coding !== null));
    return kept;
  }

  /** Does what is shown already, once all that was done before is kept. */
  #inTurn<T>(act: () => Promise<T>): Promise<T> {
    const done = this.#queue.then(act);
    this.#queue = done.catch(() => undefined);
    return done;
  }

  /** Keeps a coding that is shown already; `null` where it was refused. */
  async #keep(shown: Coding, ask: (place: Passage) => Promise<Coding>): Promise<Coding | null> {
    let kept: Coding | null = null;
    await this.#doing(async () => {
      const made = await ask(shown).finally(() => this.#waiting.delete(shown)).catch((error: unknown) => {
        // Whatever the reason is, what was not kept is not shown.
        this.codings = this.codings.filter(({ id }) => id !== shown.id);
        throw error;
      });
      const others = this.codings.filter(({ id }) => id !== shown.id && id !== made.id);
      if (!this.codings.some(({ id }) => id === made.id)) {
        this.#shownAs.set(made.id, shown.id);
      }
      this.comments.follow(shown.id, made);
      this.codings = inOrder([...others, made]);
      if (this.active === shown.id) {
        this.active = made.id;
      }
      kept = made;
      done(t('coded', { code: nameOf(made.code) }));
    });
    return kept;
  }

  /** By what a coding is known in lists, as long as this is open. */
  keyOf(coding: Coding): string {
    return this.#shownAs.get(coding.id) ?? coding.id;
  }

  /** A coding as the program keeps it, which one that was just made may not be yet. */
  async #settled(coding: Coding): Promise<Coding> {
    return (await this.#kept.get(coding.id)) ?? coding;
  }

  /** Gives a coding another code, or the selection as its passage. */
  async change(shown: Coding, change: { code?: string; place?: Passage }): Promise<void> {
    await this.#doing(async () => {
      const coding = await this.#settled(shown);
      const place = change.place ? ([change.place.start, change.place.end] as [number, number]) : null;
      const body = { code: change.code ?? null, place };
      await answered(api.PATCH('/api/codings/{id}', { params: { path: { id: coding.id } }, body }));
      const changed = { ...coding, ...(change.code ? { code: change.code } : {}), ...change.place };
      this.codings = inOrder(this.codings.map((other) => (other.id === coding.id ? changed : other)));
      const [before, code] = [nameOf(coding.code), nameOf(changed.code)];
      done(change.place ? t('coding-moved', { code }) : t('coding-recoded', { before, code }));
    });
  }

  /** Gives a coding a code that is made for it; gives its key, or `null` where that was refused. */
  async changeToNew(shown: Coding, name: string): Promise<string | null> {
    let made: string | null = null;
    await this.#doing(async () => {
      const coding = await this.#settled(shown);
      const params = { path: { id: coding.id } };
      const { key } = await answered(api.POST('/api/codings/{id}/new-code', { params, body: { name, language: language.code } }));
      await readCodes();
      this.codings = inOrder(this.codings.map((other) => (other.id === coding.id ? { ...coding, code: key } : other)));
      made = key;
      done(t('coding-recoded', { before: nameOf(coding.code), code: nameOf(key) }));
    });
    return made;
  }

  async remove(shown: Coding): Promise<void> {
    await this.#doing(async () => {
      const coding = await this.#settled(shown);
      await answered(api.DELETE('/api/codings/{id}', { params: { path: { id: coding.id } } }));
      this.codings = this.codings.filter((other) => other.id !== coding.id);
      done(t('coding-removed', { code: nameOf(coding.code) }));
    });
  }

  /** Whether one can say how important a coding is: one's own, and those of rules. */
  canWeigh(coding: Coding): boolean {
    return this.isMine(coding) || coding.coder === RULES;
  }

  /** Says how important a coding is, from 1 to 3; `null` takes it away. */
  async weigh(shown: Coding, importance: number | null): Promise<void> {
    const coding = await this.#settled(shown);
    // Shown at once, and asked for one after the other, so that a key can be pressed several times in a row.
    this.codings = this.codings.map((other) => (other.id === coding.id ? { ...other, importance } : other));
    let isKept = false;
    const weighed = this.#inTurn(() => this.#doing(async () => {
      const path = { id: coding.id };
      await answered(api.PUT('/api/codings/{id}/importance', { params: { path }, body: { importance } })).catch((error: unknown) => {
        this.codings = this.codings.map((other) => (other.id === coding.id ? { ...other, importance: coding.importance } : other));
        throw error;
      });
      isKept = true;
      done(t('importance-said', { n: importance ?? 0, code: nameOf(coding.code) }));
    }));
    keeping(weighed.then(() => isKept));
    await weighed;
  }

  /** Where a coding of one's own is split at the caret: within it, and never within a word; `null` where it is not. */
  splitAt(coding: Coding): number | null {
    if (!this.isMine(coding) || this.selection) {
      return null;
    }
    const word = unitAt(this.turns, this.focus, 'word');
    const at = word && word.start < this.focus && this.focus < word.end ? word.start : this.focus;
    const [head, tail] = [trimmed(this.turns, { ...coding, end: at }), trimmed(this.turns, { ...coding, start: at })];
    return coding.start < at && at < coding.end && head && tail ? at : null;
  }

  /** Makes two codings of one, at the caret. */
  async split(shown: Coding): Promise<void> {
    const at = this.splitAt(shown);
    if (at === null) {
      return;
    }
    const coding = await this.#settled(shown);
    await this.#queue;
    await this.#doing(async () => {
      const path = { id: coding.id };
      const { id } = await answered(api.POST('/api/codings/{id}/split', { params: { path }, body: { at, border: null } }));
      await this.readCodings();
      this.active = id;
      done(t('coding-split', { code: nameOf(coding.code) }));
    });
  }

  async judge(ids: string[], status: 'accepted' | 'rejected'): Promise<void> {
    await this.#doing(async () => {
      await answered(api.POST('/api/codings/judge', { body: { ids, status } }));
      const judged = new Set(ids);
      this.codings = this.codings.map((coding) => (judged.has(coding.id) ? { ...coding, status } : coding));
      done(t('judged', { n: ids.length }));
    });
  }

  /** Suggestions of the same rules in this source. */
  like(coding: Coding): string[] {
    const same = (other: Coding): boolean =>
      other.status === 'suggested' && other.rules.some((rule) => coding.rules.includes(rule));
    return this.codings.filter(same).map((other) => other.id);
  }

  /** Writes a comment on a coding, or gives one of one's own other words; no words take it away. Says whether that is kept. */
  async comment(shown: Coding, text: string, memo: string | null, before: string): Promise<boolean> {
    return this.#doing(async () => {
      if (memo !== null) {
        const isSettled = await reworded(memo, text, before);
        await this.readCodings();
        return isSettled;
      }
      // Asked for at once where it can be: the window may be closing.
      const waits = this.#kept.get(shown.id);
      const coding = waits ? ((await waits) ?? shown) : shown;
      await answered(api.POST('/api/memos', { body: { on: 'coding', target: coding.id, text } }));
      await this.readCodings();
      return true;
    });
  }

  /** Does something, and reads the codings anew where it was refused: somebody else may have changed them. */
  async #doing(act: () => Promise<unknown>): Promise<boolean> {
    try {
      return (await act()) !== false;
    } catch (error) {
      refused(error);
      await this.readCodings().catch(refused);
      return false;
    }
  }
}

function codingsOf(source: string): Promise<Coding[]> {
  return answered(api.GET('/api/sources/{source}/codings', { params: { path: { source } } }));
}

function inOrder(codings: Coding[]): Coding[] {
  return codings.sort((a, b) => a.start - b.start || a.end - b.end || (a.code < b.code ? -1 : 1));
}

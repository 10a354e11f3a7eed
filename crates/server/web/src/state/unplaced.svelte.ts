import { answered, api, type Views } from '../api/client';
import { t } from './language.svelte';
import { done, refused } from './notice.svelte';
import { readSources } from './sources.svelte';
import type { Passage } from '../text/passage';

export type UnplacedPassage = Views['Unplaced'];
export type UnplacedThing = Views['Thing'];

export function unplacedOf(source: string): Promise<UnplacedPassage[]> {
  return answered(api.GET('/api/sources/{source}/unplaced', { params: { path: { source } } }));
}

/** What stood on a passage, in one line. */
export function thingName({ what, about, link }: UnplacedThing, nameOf: (code: string) => string): string {
  if (what === 'coding') {
    return nameOf(about ?? '');
  }
  const name = what === 'link' ? t(`link-${link}`) : t(`unplaced-${what}`);
  return about ? `${name}: ${about}` : name;
}

/** What lost its place in one source when it was corrected. */
export class Unplaced {
  rows = $state.raw<readonly UnplacedPassage[]>([]);

  constructor(readonly source: string) {}

  /** Reads them where there are any, as the list of sources says. */
  async follow(count: number): Promise<void> {
    if (count > 0) {
      await this.read();
    } else {
      this.rows = [];
    }
  }

  async read(): Promise<void> {
    this.rows = await unplacedOf(this.source);
  }

  /** Puts all that stood on a passage on other words; says whether that was done. */
  async place(passage: UnplacedPassage, { start, end }: Passage): Promise<boolean> {
    const path = { source: this.source };
    const body = { ids: passage.things.map(({ id }) => id), start, end };
    return this.#doing(() => answered(api.POST('/api/sources/{source}/unplaced/place', { params: { path }, body })), t('unplaced-placed'));
  }

  /** Gives all up that stood on a passage. */
  async giveUp(passage: UnplacedPassage): Promise<boolean> {
    const body = { ids: passage.things.map(({ id }) => id) };
    return this.#doing(() => answered(api.POST('/api/unplaced/give-up', { body })), t('unplaced-given-up'));
  }

  async #doing(act: () => Promise<unknown>, message: string): Promise<boolean> {
    let isDone = true;
    try {
      await act();
      done(message);
    } catch (error) {
      isDone = false;
      refused(error);
    }
    await Promise.all([this.read(), readSources()]).catch(refused);
    return isDone;
  }
}

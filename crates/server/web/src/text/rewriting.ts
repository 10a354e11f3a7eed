/** One text, or one list, that somebody else changed while it was being written here. */
export interface Clash {
  /** Where it stands in what is sent: a field, or a part of one. */
  readonly path: readonly (string | number)[];
  /** What it is called; empty where there is only one. */
  readonly name: string;
  readonly mine: string;
  readonly theirs: string;
  /** Whether it is a text, which can be written on beside the other one. */
  readonly isText: boolean;
}

/** What the writer wants: the own words (perhaps written on), those of the others, or to look at the field again first. */
export type Choice = { keep: readonly string[] } | 'theirs' | 'later';

export type Fields = Record<string, unknown>;
type Item = Record<string, string | null | undefined>;

/** How what is sent is called and shown. */
export interface Wording {
  name?: (path: Clash['path'], item: Item) => string;
  /** A line of a list in words. */
  line?: (item: Item) => string;
}

const plain = (item: Item): string => Object.values(item).flat().filter(Boolean).join(' · ');

function asText(value: unknown, line: (item: Item) => string): string {
  if (Array.isArray(value)) {
    return value.map((one) => (typeof one === 'object' && one !== null ? line(one as Item) : String(one))).join('\n');
  }
  return value === null || value === undefined ? '' : String(value);
}

/** Texts in several places, of which each is a text of its own. */
function isTexts(value: unknown): value is { text: string | null }[] {
  return Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'object' && one !== null && 'text' in one && 'language' in one);
}

/** What clashes in all that the program says of it. */
export function clashesOf(mine: Fields, theirs: Fields, { name = () => '', line = plain }: Wording): Clash[] {
  const found: Clash[] = [];
  const add = (path: Clash['path'], own: unknown, other: unknown, item: Item = {}): void => {
    const isText = !Array.isArray(other) && !Array.isArray(own) && typeof own !== 'number';
    found.push({ path, name: name(path, item), mine: asText(own, line), theirs: asText(other, line), isText });
  };
  for (const [field, other] of Object.entries(theirs)) {
    const own = mine[field];
    if (isTexts(other)) {
      const texts = own as Item[];
      other.forEach((one, n) => {
        if ((one.text ?? '') !== (texts[n]?.text ?? '')) {
          add([field, n, 'text'], texts[n]?.text, one.text, texts[n]);
        }
      });
    } else if (typeof other === 'object' && other !== null && !Array.isArray(other)) {
      for (const [part, value] of Object.entries(other)) {
        add([field, part], (own as Fields)[part], value);
      }
    } else {
      add([field], own, other);
    }
  }
  return found;
}

/** A copy with another value at a place, or without the place. */
function put<T>(at: T, [first, ...rest]: readonly (string | number)[], value: unknown): T {
  if (first === undefined) {
    return value as T;
  }
  const whole = (Array.isArray(at) ? [...at] : { ...at }) as Fields;
  const key = String(first);
  const inner = rest.length === 0 ? value : put(whole[key], rest, value);
  if (inner === undefined) {
    delete whole[key];
  } else {
    whole[key] = inner;
  }
  return whole as T;
}

/** Takes the fields away in which theirs is to stand. */
function without(mine: Fields, clashes: readonly Clash[]): Fields {
  let left = mine;
  for (const [field, own] of Object.entries(mine)) {
    const of = clashes.filter(({ path }) => path[0] === field);
    if (of.length === 0) {
      continue;
    }
    if (of[0]!.path.length === 1) {
      left = put(left, [field], undefined);
    } else if (Array.isArray(own)) {
      const rest = own.filter((_, n) => !of.some(({ path }) => path[1] === n));
      left = put(left, [field], rest.length > 0 ? rest : undefined);
    } else {
      const rest = Object.fromEntries(Object.entries(own as Fields).filter(([part]) => !of.some(({ path }) => path[1] === part)));
      left = put(left, [field], Object.keys(rest).length > 0 ? rest : undefined);
    }
  }
  return left;
}

/** Of what was read, what belongs to that which is still sent. */
function fitting(base: Fields, mine: Fields): Fields {
  const of = (field: string, value: unknown): unknown => {
    const own = mine[field];
    if (isTexts(value) && isTexts(own)) {
      const place = (one: object): string => JSON.stringify([(one as Item).language, (one as Item).field]);
      return own.map((one) => value.find((other) => place(other) === place(one)) ?? { ...one, text: '' });
    }
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return Object.fromEntries(Object.entries(value).filter(([part]) => part in (own as Fields)));
    }
    return value;
  };
  return Object.fromEntries(Object.entries(base).filter(([field]) => field in mine).map(([field, value]) => [field, of(field, value)]));
}

/** What was read, with what the others wrote since. */
function merged(base: Fields, theirs: Fields): Fields {
  const all = { ...base };
  for (const [field, value] of Object.entries(theirs)) {
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    all[field] = isObject ? { ...(base[field] as Fields), ...value } : value;
  }
  return all;
}

/**
 * Saves words that take the place of others, with what stood there when one began to write. Where somebody else was quicker, or oneself in
 * another window, both are shown and the writer chooses; nothing of either goes by itself. Fields that are as they were read are not
 * sent, so that they are in nobody's way. Says whether it is settled: `false` where the writer looks at the field again first.
 */
export async function saved<Words extends object>(
  words: Words,
  before: { [Field in keyof Words]?: unknown },
  save: (body: Words & { before: Fields }) => Promise<unknown>,
  /** What stands there by now, where that is why it was refused. */
  theirsOf: (error: unknown) => Fields | null,
  ask: (clashes: Clash[]) => Promise<Choice>,
  wording: Wording,
): Promise<boolean> {
  const isChanged = ([field, value]: [string, unknown]): boolean => !(field in before) || JSON.stringify(value) !== JSON.stringify((before as Fields)[field]);
  let mine: Fields = Object.fromEntries(Object.entries(words).filter(isChanged));
  let base = fitting(before as Fields, mine);
  while (Object.keys(mine).length > 0) {
    try {
      await save({ ...(mine as Words), before: base });
      return true;
    } catch (error) {
      const theirs = theirsOf(error);
      if (!theirs) {
        throw error;
      }
      const clashes = clashesOf(mine, theirs, wording);
      const choice = await ask(clashes);
      if (choice === 'later') {
        return false;
      }
      if (choice === 'theirs') {
        mine = without(mine, clashes);
      } else {
        clashes.forEach(({ path, isText }, n) => {
          if (isText) {
            mine = put(mine, path, choice.keep[n]);
          }
        });
        base = merged(base, theirs);
      }
      base = fitting(base, mine);
    }
  }
  return true;
}

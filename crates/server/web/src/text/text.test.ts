import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fit, fold } from './fold';
import { lanes } from './lanes';
import { bundle, firstLanguage, LANGUAGES } from './messages';
import { pieces, trimmed, turnAt, wordsOf } from './passage';
import { quoted } from './quotation';
import { border, nextStart, unitAt } from './walk';

const TURNS = [
  { start: 5, text: 'Žena na šalteru 👩‍🌾 rekla je: „Ne može.“ A onda?', language: 'hr' },
  { start: 70, text: 'Labi. Ģirts zina.', language: 'lv' },
  { start: 100, text: '', language: null },
  { start: 110, text: 'Perché no? È così.', language: 'it' },
];
const at = (words: string): number => {
  const turn = TURNS.find((turn) => turn.text.includes(words))!;
  return turn.start + turn.text.indexOf(words);
};

test('words stand between the quotation marks of their language', () => {
  expect(quoted('Novca nema.', 'hr')).toBe('„Novca nema.”');
  expect(quoted('Naudas nav.', 'lv')).toBe('„Naudas nav.”');
  expect(quoted('Non c’è denaro.', 'it')).toBe('«Non c’è denaro.»');
  expect(quoted('No money.', null)).toBe('“No money.”');
});

describe('passages', () => {
  test('a turn is found by each of its positions', () => {
    expect([0, 5, 6, 69, 70, 99, 110, 500].map((at) => turnAt(TURNS, at))).toEqual([0, 0, 0, 0, 1, 1, 3, 3]);
  });

  test('a passage is cut at the borders of turns', () => {
    const passage = { start: at('A onda'), end: at('no?') + 3 };
    expect(pieces(TURNS, passage).map(({ turn }) => turn)).toEqual([0, 1, 3]);
    expect(wordsOf(TURNS, passage)).toBe('A onda? Labi. Ģirts zina. Perché no?');
    expect(pieces(TURNS, { start: 60, end: 70 })).toEqual([]);
  });

  test('white space and what lies between turns is no part of a selection', () => {
    const start = at(' rekla');
    expect(trimmed(TURNS, { start, end: start + 7 })).toEqual({ start: start + 1, end: start + 6 });
    expect(trimmed(TURNS, { start: at('A onda'), end: 70 })).toEqual({ start: at('A onda'), end: at('onda?') + 5 });
    expect(trimmed(TURNS, { start, end: start + 1 })).toBeNull();
  });
});

describe('walking', () => {
  test('words are selected whole, over emoji and turns', () => {
    const šalter = at('šalteru');
    expect(unitAt(TURNS, šalter + 3, 'word')).toEqual({ start: šalter, end: šalter + 7 });
    expect(border(TURNS, šalter + 7, 'word', 'forward')).toBe(at('rekla') + 5);
    expect(border(TURNS, at('rekla'), 'word', 'back')).toBe(šalter);
    expect(border(TURNS, at('onda?') + 4, 'word', 'forward')).toBe(at('Labi') + 4);
    expect(nextStart(TURNS, at('zina'), 'word')).toBe(at('Perché'));
    expect(nextStart(TURNS, at('così'), 'word')).toBe(at('così'));
  });

  test('sentences and turns', () => {
    expect(unitAt(TURNS, at('zina'), 'sentence')).toEqual({ start: at('Ģirts'), end: at('zina') + 5 });
    expect(border(TURNS, at('Ģirts'), 'sentence', 'back')).toBe(at('Labi'));
    expect(border(TURNS, at('zina') + 5, 'turn', 'forward')).toBe(at('così') + 5);
    expect(border(TURNS, 0, 'turn', 'back')).toBe(5);
  });
});

test('stripes that overlap stand in different lanes, and lanes are used again', () => {
  const passages = [
    { start: 0, end: 10 },
    { start: 5, end: 30 },
    { start: 8, end: 12 },
    { start: 10, end: 20 },
    { start: 30, end: 31 },
  ];
  expect(lanes(passages)).toEqual([0, 1, 2, 0, 0]);
  expect(lanes(passages, 5)).toEqual([0, 1, 2, 3, 0]);
});

test('codes are found without diacritics, and beginnings come first', () => {
  expect(fold('Đak, ŠKOLA, ģimene, Perché')).toBe('dak, skola, gimene, perche');
  expect(['Škola', 'Nova škola', 'Predškolski', 'Ured'].map((name) => fit(name, 'skol'))).toEqual([0, 1, 2, null]);
});

describe('messages', () => {
  const codes = Object.keys(LANGUAGES) as (keyof typeof LANGUAGES)[];
  const read = (code: string): string => readFileSync(`messages/${code}.ftl`, 'utf8');
  const ids = (code: string): string[] => [...read(code).matchAll(/^([a-z][\w-]*) =/gm)].map((found) => found[1]!);
  const variables = (code: string, id: string): string[] => {
    const body = read(code).split(new RegExp(`^${id} =`, 'm'))[1]!.split(/^[a-z#]/m)[0]!;
    return [...new Set([...body.matchAll(/\$(\w+)/g)].map((found) => found[1]!))].sort();
  };

  test.each(codes)('%s has every message once, with the same values', (code) => {
    expect(ids(code)).toEqual([...new Set(ids(code))]);
    expect(ids(code)).toEqual(ids('en'));
    for (const id of ids('en')) {
      expect(variables(code, id), `${code} ${id}`).toEqual(variables('en', id));
    }
  });

  test.each(codes)('%s can be read and formatted', (code) => {
    const messages = bundle(code, read(code));
    for (const id of ids('en')) {
      const errors: Error[] = [];
      const values = { what: 'w', more: 2, n: 3, name: 'Ž', matches: 5, code: 'c', speaker: 'Ana' };
      const message = messages.getMessage(id);
      const rest = Object.fromEntries(variables(code, id).map((name) => [name, 2]));
      expect(messages.formatPattern(message!.value!, { ...rest, ...values }, errors)).not.toBe('');
      expect(errors, `${code} ${id}`).toEqual([]);
    }
  });

  test('the language that was chosen counts, then those of the browser', () => {
    expect(firstLanguage('lv', ['hr-HR'])).toBe('lv');
    expect(firstLanguage(null, ['de', 'hr-HR', 'en'])).toBe('hr');
    expect(firstLanguage('xx', ['de'])).toBe('en');
  });
});

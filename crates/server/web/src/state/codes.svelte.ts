import { answered, api, type Views } from '../api/client';
import { language } from './language.svelte';

export type Code = Views['CodeRow'];

let rows = $state.raw<Code[]>([]);
const byKey = $derived(new Map(rows.map((code) => [code.key, code])));
const colors = $derived(new Map(rows.map((code, n) => [code.key, code.color ?? HUES[n % HUES.length]!])));

/** Colours of codes that have none of their own: of middle lightness, so that they are seen on light and on dark. */
const HUES = [
  '#3f7fbf', '#c7762b', '#4a9a5b', '#b5507a', '#7d68b8', '#2f9a98',
  '#a8842c', '#c4574a', '#5b8a35', '#9157a8', '#4b74a8', '#8a6b52',
] as const;

export const codes = {
  /** All codes in the order of the tree. */
  get rows() {
    return rows;
  },
  get byKey() {
    return byKey;
  },
};

/** How often the codes were asked for, and which of the answers is shown: one that comes late takes no newer one's place. */
let asked = 0;
let shown = 0;

export async function readCodes(): Promise<void> {
  const mine = (asked += 1);
  const found = await answered(api.GET('/api/codes', { params: { query: { language: language.code } } }));
  if (mine > shown) {
    shown = mine;
    rows = found;
  }
}

export function nameOf(key: string): string {
  return byKey.get(key)?.name ?? key;
}

export function colorOf(key: string): string {
  return colors.get(key) ?? HUES[0];
}

/** Makes a code and returns its key. */
export async function makeCode(name: string, parent: string | null = null): Promise<string> {
  const body = { name, language: language.code, kind: 'code' as const, parent, color: null };
  const { key } = await answered(api.POST('/api/codes', { body }));
  await readCodes();
  return key;
}

import type { FluentBundle, FluentVariable } from '@fluent/bundle';
import { firstLanguage, format, type InterfaceLanguage, load } from '../text/messages';

const KEPT = 'verbatim-language';

let code = $state<InterfaceLanguage>(firstLanguage(localStorage.getItem(KEPT), navigator.languages));
let messages = $state.raw<FluentBundle | null>(null);

export const language = {
  get code() {
    return code;
  },
  get ready() {
    return messages !== null;
  },
};

/** Shows the interface in another language, now and the next time. */
export async function speak(wanted: InterfaceLanguage): Promise<void> {
  messages = await load(wanted);
  code = wanted;
  document.documentElement.lang = wanted;
}

/** Shows the interface in another language and remembers it. */
export async function choose(wanted: InterfaceLanguage): Promise<void> {
  localStorage.setItem(KEPT, wanted);
  await speak(wanted);
}

/** A message in the language of the interface. */
export function t(id: string, values?: Record<string, FluentVariable>): string {
  return messages ? format(messages, id, values) : '';
}

/** How numbers, days and hours are written in the language of the interface: in English as in Europe. */
export function locale(): string {
  return code === 'en' ? 'en-GB' : code;
}

/** A number as it is written in the language of the interface. */
export function number(value: number): string {
  return value.toLocaleString(locale());
}

/**
 * A day, month or year (`2026-11-30`, `2026-11`, `2026`) as it is written in the language of the interface, and so that it can be read
 * again: where strokes are usual between numbers, which of them is the month would be a guess. What is none stays as it is.
 */
export function day(date: string | null | undefined): string {
  const [year = 0, month, at] = (date ?? '').split('-').map(Number);
  if (!/^\d{4}-\d{2}(-\d{2})?$/.test(date ?? '') || month === undefined) {
    return date ?? '';
  }
  const isNumeric = code === 'hr' || code === 'lv';
  const style: Intl.DateTimeFormatOptions = { year: 'numeric', month: isNumeric ? 'numeric' : 'long', timeZone: 'UTC' };
  if (at !== undefined) {
    style.day = 'numeric';
  }
  return new Date(Date.UTC(year, month - 1, at ?? 1)).toLocaleDateString(locale(), style);
}

/** A day and time as they are written in the language of the interface. */
export function moment(time: string): string {
  return new Date(time).toLocaleString(locale(), { dateStyle: 'medium', timeStyle: 'short' });
}

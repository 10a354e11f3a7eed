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

/** A day and time as they are written in the language of the interface. */
export function moment(time: string): string {
  return new Date(time).toLocaleString(locale(), { dateStyle: 'medium', timeStyle: 'short' });
}

/** A day as it is written in the language of the interface, in one piece; of a year or a month, what is known. */
export function day(date: string | null | undefined): string {
  const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date ?? '');
  if (!parts || !parts[2]) {
    return date ?? '';
  }
  const at = new Date(`${parts[1]}-${parts[2]}-${parts[3] ?? '01'}T00:00:00Z`);
  if (Number.isNaN(at.getTime())) {
    return date ?? '';
  }
  const how: Intl.DateTimeFormatOptions = parts[3] ? { dateStyle: 'medium' } : { year: 'numeric', month: 'long' };
  return at.toLocaleDateString(locale(), { ...how, timeZone: 'UTC' }).replaceAll(/\s/g, '\u00a0');
}

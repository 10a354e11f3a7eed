import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';

/** The languages of the interface, each with its own name. */
export const LANGUAGES = { en: 'English', hr: 'Hrvatski', lv: 'Latviešu', it: 'Italiano' } as const;

export type InterfaceLanguage = keyof typeof LANGUAGES;

const files: Record<InterfaceLanguage, () => Promise<{ default: string }>> = {
  en: () => import('../../messages/en.ftl?raw'),
  hr: () => import('../../messages/hr.ftl?raw'),
  lv: () => import('../../messages/lv.ftl?raw'),
  it: () => import('../../messages/it.ftl?raw'),
};

/** The messages of one language. */
export async function load(language: InterfaceLanguage): Promise<FluentBundle> {
  const file = await files[language]();
  return bundle(language, file.default);
}

export function bundle(language: InterfaceLanguage, text: string): FluentBundle {
  // The page is of one direction, and marks around values would end up in what people copy.
  const made = new FluentBundle(language, { useIsolating: false });
  made.addResource(new FluentResource(text));
  return made;
}

/** A message with its values. A missing one shows its name, which a test forbids. */
export function format(
  messages: FluentBundle,
  id: string,
  values?: Record<string, FluentVariable>,
): string {
  const message = messages.getMessage(id);
  return message?.value ? messages.formatPattern(message.value, values) : id;
}

/** The language to begin with: what was chosen before, else the first of the browser's that there is. */
export function firstLanguage(
  chosen: string | null,
  preferred: readonly string[],
): InterfaceLanguage {
  const known = (code: string | null): code is InterfaceLanguage =>
    code !== null && Object.hasOwn(LANGUAGES, code);
  if (known(chosen)) {
    return chosen;
  }
  const codes = preferred.map((tag) => tag.slice(0, 2).toLowerCase());
  return codes.find(known) ?? 'en';
}

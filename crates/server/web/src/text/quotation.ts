/** Quotation marks of the languages; those of English elsewhere. */
const MARKS: Record<string, readonly [string, string]> = {
  hr: ['„', '”'],
  lv: ['„', '”'],
  it: ['«', '»'],
  en: ['“', '”'],
};

/** Words between the quotation marks of their language. */
export function quoted(words: string, language: string | null | undefined): string {
  const [open, close] = MARKS[language?.slice(0, 2) ?? 'en'] ?? MARKS.en!;
  return `${open}${words}${close}`;
}

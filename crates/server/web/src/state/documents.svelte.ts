import { answered, api, asForm, kept, type Views } from '../api/client';

/** In which order formats are offered: what people read before what programs read. */
const ORDER = ['docx', 'pdf', 'html', 'xlsx', 'md', 'csv', 'json'];

let choices = $state.raw<Views['DocumentChoices'] | null>(null);
/** The chapters that are ticked, by key; those of a report that nobody chooses before somebody does. */
let chosen = $state<string[]>([]);

const offered = $derived(ORDER.filter((format) => choices?.formats.includes(format)));
const usual = $derived((choices?.chapters ?? []).filter((one) => one.usual).map((one) => one.chapter));
const ticked = $derived((choices?.chapters ?? []).map((one) => one.chapter).filter((one) => chosen.includes(one)));

/** How reports and plans are written: what there is to choose, and what is chosen in this window. */
export const documents = {
  /** The formats that the program writes. */
  get formats() {
    return offered;
  },
  get chapters() {
    return choices?.chapters ?? [];
  },
  get chosen() {
    return chosen;
  },
  set chosen(keys: string[]) {
    chosen = keys;
  },
  /** Whether there is a chapter at all to write. */
  get isEmpty() {
    return choices !== null && ticked.length === 0;
  },
  /** The chapters to ask for; nothing where they are the usual ones. */
  get asked(): string {
    return ticked.join() === usual.join() ? '' : ticked.join();
  },
  /** Whether this program sets pages itself. */
  get setsPages() {
    return choices === null || offered.includes('pdf');
  },
};

/** Asks once: the program does not change while the page is open. */
export async function readChoices(): Promise<void> {
  if (choices === null) {
    choices = await answered(api.GET('/api/documents'));
    chosen = usual;
  }
}

/** What to ask for a document; CSV is one table of all quotes and has no chapters. */
export function documentQuestion(document: string, territory: string, language: string, format = ''): URLSearchParams {
  const chapters = format === 'csv' ? '' : documents.asked;
  return new URLSearchParams({ document, territory, language, ...(chapters === '' ? {} : { chapters }) });
}

/** Keeps a document with names masked by a key. */
export function keepMasked(format: string, question: URLSearchParams, key: File): Promise<void> {
  const query = Object.fromEntries(question) as { document: string };
  return kept(api.POST('/api/documents/files/{format}', { params: { path: { format }, query }, ...asForm([key]), parseAs: 'blob' }));
}

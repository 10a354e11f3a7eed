/** Encodings that can be said of a file, where the one that is found by itself is wrong. */
export const ENCODINGS = ['UTF-8', 'windows-1250', 'windows-1252', 'windows-1257', 'ISO-8859-2', 'ISO-8859-13', 'ibm852', 'UTF-16LE'] as const;

/** What a person says of a file that is read wrong by itself; empty where they say nothing. */
export interface Told {
  encoding: string;
  language: string;
  kind: string;
  session: string;
  columns: string;
  read_as: string;
}

export const NOTHING_TOLD: Readonly<Told> = { encoding: '', language: '', kind: '', session: '', columns: '', read_as: '' };

/** A file with its path within the folder that it came with. */
export interface Chosen {
  file: File;
  name: string;
}

/** Files of a field, with their folders where a folder was chosen. */
export function ofField(files: FileList): Chosen[] {
  return [...files].map((file) => ({ file, name: file.webkitRelativePath || file.name }));
}

/** Files that were dropped, and all files in folders that were dropped. */
export async function ofDrop(data: DataTransfer): Promise<Chosen[]> {
  // Entries have to be taken before anything is waited for; afterwards the list is empty.
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) {
    return [...data.files].map((file) => ({ file, name: file.name }));
  }
  return (await Promise.all(entries.map((entry) => within(entry, '')))).flat();
}

async function within(entry: FileSystemEntry, folder: string): Promise<Chosen[]> {
  const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
  if (entry.isFile) {
    const file = await new Promise<File>((found, failed) => (entry as FileSystemFileEntry).file(found, failed));
    return [{ file, name }];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: Chosen[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((done, failed) => reader.readEntries(done, failed));
    if (some.length === 0) {
      return found;
    }
    for (const one of some) {
      found.push(...(await within(one, name)));
    }
  }
}

/** Whether columns can be said of a file. */
export const isTable = (name: string): boolean => /\.(csv|tsv|tab|xlsx|ods)$/i.test(name);

/** Files of the computer itself, and marks that a program has a document open: nobody means to bring them in. */
export function isUnseen(name: string): boolean {
  const parts = name.split('/');
  const file = parts.pop() ?? name;
  return (
    /^(\.|~\$)|~$|^(thumbs\.db|desktop\.ini)$/i.test(file) ||
    parts.some((folder) => folder.startsWith('.') || folder === '__MACOSX')
  );
}

/** What columns of a table hold, by what the server calls it, and the letters that were chosen for it. */
export const HOLDS = ['text', 'speaker', 'start', 'end'] as const;
export type Holds = (typeof HOLDS)[number];

/** `speaker=B,text=D` as letters. */
export function columnsOf(told: string): Partial<Record<Holds, string>> {
  const parts = told.split(',').map((part) => part.split('=').map((word) => word.trim()));
  return Object.fromEntries(parts.filter(([holds, column]) => HOLDS.includes(holds as Holds) && column));
}

/** Letters as `speaker=B,text=D`; nothing without the column of what was said, which no table lacks. */
export function toldColumns(columns: Partial<Record<Holds, string>>): string {
  if (!columns.text) {
    return '';
  }
  return HOLDS.flatMap((holds) => (columns[holds] ? `${holds}=${columns[holds]}` : [])).join(',');
}

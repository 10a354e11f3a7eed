import { SvelteMap, SvelteSet } from 'svelte/reactivity';
import { t } from './language.svelte';
import { done, refused } from './notice.svelte';
import { readSources } from './sources.svelte';
import { answered, api, asForm, type Views } from '../api/client';
import { isUnseen, NOTHING_TOLD, type Chosen, type Told } from '../views/sources/files';

export type Incoming = Views['FileView'];

/** What a person does with a file: those that need them most stand first. */
export const GROUPS = ['refused', 'doubtful', 'ready', 'known'] as const;
export type Group = (typeof GROUPS)[number];

let chosen = $state.raw<Chosen[]>([]);
let looked = $state.raw<Incoming[]>([]);
/** Names of files that people do not see in their folders. */
let unseen = $state.raw<string[]>([]);
/** The first source that came in last. */
let first = $state.raw<string | null>(null);
let busy = $state(false);
/** What is said of single files, by name. It outlives the file in the list: whoever adds it again need not say it again. */
const told = new SvelteMap<string, Told>();
/** Files that are not to come in. */
const leftOut = new SvelteSet<string>();
/** Files whose other ways of reading somebody opened or closed: a file that moves to another group stays as it was. */
const opened = new SvelteMap<string, boolean>();
/** How often it was looked: a look that comes late takes no newer one's place. */
let looks = 0;

/** The chosen file that a row is of: itself, or the archive that it lies in. */
const chosenOf = (name: string): string => chosen.find((one) => name === one.name || name.startsWith(`${one.name}/`))?.name ?? name;
const comesIn = (file: Incoming): boolean => file.status === 'imported' && !leftOut.has(chosenOf(file.name));

function groupOf(file: Incoming): Group {
  if (file.status === 'refused') {
    return 'refused';
  }
  if (file.status === 'duplicate') {
    return 'known';
  }
  return file.status === 'imported' && file.problems.length === 0 ? 'ready' : 'doubtful';
}

const groups = $derived(GROUPS.map((group) => ({ group, files: looked.filter((file) => groupOf(file) === group) })).filter(({ files }) => files.length > 0));
const ready = $derived(looked.filter(comesIn).length);

/** The files that are to come in, as they are read, and what is said of them. */
export const incoming = {
  get chosen() {
    return chosen;
  },
  get groups() {
    return groups;
  },
  get unseen() {
    return unseen;
  },
  get first() {
    return first;
  },
  get busy() {
    return busy;
  },
  /** How many files would come in. */
  get ready() {
    return ready;
  },
  chosenOf,
  isLeftOut: (name: string): boolean => leftOut.has(chosenOf(name)),
  /** Whether its other ways of reading are open: they are by themselves where a column has to be chosen. */
  isOpen: (file: Incoming): boolean => opened.get(file.name) ?? (file.status === 'refused' && file.columns.length > 0),
  told: (name: string): Readonly<Told> => told.get(name) ?? NOTHING_TOLD,
};

async function send(files: readonly Chosen[], dryRun: boolean): Promise<Incoming[]> {
  const said = files.flatMap(({ name }) => (told.has(name) ? [{ name, ...told.get(name)! }] : []));
  const body = asForm([...files], { dry_run: String(dryRun), told: JSON.stringify(said) });
  return (await answered(api.POST('/api/import', body))).files;
}

/** Looks at the files of the list again, such as in another language. */
export async function look(): Promise<void> {
  const mine = (looks += 1);
  if (chosen.length === 0) {
    looked = [];
    busy = false;
    return;
  }
  busy = true;
  try {
    const found = await send(chosen, true);
    if (mine === looks) {
      looked = found;
    }
  } catch (error) {
    refused(error);
  } finally {
    if (mine === looks) {
      busy = false;
    }
  }
}

/** Adds files to the list. One that is there already takes the place of its entry; what was said of it stays. */
export function add(files: readonly Chosen[]): void {
  const aside = files.filter(({ name }) => isUnseen(name));
  unseen = [...new Set([...unseen, ...aside.map(({ name }) => name)])];
  const fresh = new Map(files.filter((file) => !aside.includes(file)).map((file) => [file.name, file]));
  if (fresh.size === 0) {
    return;
  }
  const again = chosen.filter(({ name }) => fresh.has(name)).map(({ name }) => name);
  chosen = [...chosen.map((one) => fresh.get(one.name) ?? one), ...[...fresh.values()].filter(({ name }) => !again.includes(name))];
  first = null;
  if (again.length > 0) {
    done(t('import-again', { n: again.length, name: again[0]! }));
  }
  void look();
}

/** Takes one file off the list; adding it again brings back what was said of it. */
export function takeOff(name: string): void {
  chosen = chosen.filter((one) => one.name !== name);
  looked = looked.filter((file) => file.name !== name && !file.name.startsWith(`${name}/`));
  void look();
}

export function takeAllOff(): void {
  chosen = [];
  unseen = [];
  void look();
}

export function leaveOut(name: string, isOut: boolean): void {
  if (isOut) {
    leftOut.add(name);
  } else {
    leftOut.delete(name);
  }
}

/** Opens or closes the other ways of reading a file. */
export function open(name: string, isOpen: boolean): void {
  opened.set(name, isOpen);
}

/** Says something of files, and looks at them again. */
export function tell(names: readonly string[], said: Partial<Told>): void {
  for (const name of names) {
    told.set(name, { ...incoming.told(name), ...said });
  }
  void look();
}

/** Brings in what can come in; what failed or was left out stays in the list. */
export async function bring(): Promise<void> {
  busy = true;
  looks += 1;
  const sent = chosen.filter(({ name }) => !leftOut.has(name));
  try {
    const brought = await send(sent, false);
    const failed = brought.filter(({ status }) => status === 'refused' || status === 'changed');
    const stays = new Set([...failed.map(({ name }) => chosenOf(name)), ...leftOut]);
    looked = [...failed, ...looked.filter(({ name }) => leftOut.has(chosenOf(name)))];
    for (const { name } of sent) {
      if (!stays.has(name)) {
        told.delete(name);
      }
    }
    chosen = chosen.filter(({ name }) => stays.has(name));
    unseen = [];
    first = brought.find((file) => file.source)?.source ?? null;
    await readSources();
    done(t('import-done', { n: brought.filter((file) => file.status === 'imported').length }));
  } catch (error) {
    refused(error);
  } finally {
    busy = false;
  }
}

/** Another project has another list. */
export function forget(): void {
  looks += 1;
  chosen = [];
  looked = [];
  unseen = [];
  first = null;
  busy = false;
  told.clear();
  leftOut.clear();
  opened.clear();
}

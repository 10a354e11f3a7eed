import { answered, api, asForm, type Views } from '../api/client';
import { language } from './language.svelte';
import { refused } from './notice.svelte';
import { rewritten } from './rewriting.svelte';

export type Participant = Views['ParticipantView'];
export type Speaker = Views['SpeakerView'];

export const ROLES = ['moderator', 'expert', 'participant', 'observer'] as const;
/** What people allow, from the most to the least; the last one is no answer. */
export const CONSENTS = ['by-name', 'by-number', 'paraphrase-only', 'no-use', 'not-recorded'] as const;

let participants = $state.raw<Participant[]>([]);
let speakers = $state.raw<Speaker[]>([]);

export const people = {
  /** The participants, by number. */
  get participants() {
    return participants;
  },
  /** The labels of all sessions. */
  get speakers() {
    return speakers;
  },
};

export async function readPeople(): Promise<void> {
  [participants, speakers] = await Promise.all([answered(api.GET('/api/participants')), answered(api.GET('/api/speakers'))]);
}

/** Does something, and reads anew in any case: what was refused may have been changed by somebody else. */
async function doing<T>(act: () => Promise<T>): Promise<T | null> {
  let outcome: T | null = null;
  try {
    outcome = await act();
  } catch (error) {
    refused(error);
  }
  await readPeople().catch(refused);
  return outcome;
}

type Known = Views['ParticipantToSet'];

/** Says what is known of a participant, with what stood there before; tells whether it was done. */
export async function setParticipant(participant: string, words: Known, before: { [Field in keyof Known]?: unknown } = {}): Promise<boolean> {
  const params = { path: { participant } };
  return (await doing(() => rewritten(words, before, (body) => answered(api.PATCH('/api/participants/{participant}', { params, body }))))) ?? false;
}

/** Makes several participants one; tells whether it was done. */
export async function makeOne(keep: string, others: string[]): Promise<boolean> {
  const act = async (): Promise<true> => {
    await answered(api.POST('/api/participants/merge', { body: { keep, others } }));
    return true;
  };
  return (await doing(act)) ?? false;
}

/** Looks at a participants sheet, or applies it. */
export async function applySheet(file: File, encoding: string, dryRun: boolean): Promise<Views['SheetApplied'] | null> {
  const act = () => answered(api.POST('/api/participants/sheet', asForm([file], { encoding, dry_run: String(dryRun) })));
  return doing(act);
}

/** Takes somebody's words out of all outputs, and tells which of these reports print or count them. */
export async function withdraw(participant: string, reports: readonly File[]): Promise<Views['WithdrawalView'] | null> {
  const act = () => answered(api.POST('/api/participants/{participant}/withdraw', { params: { path: { participant } }, ...asForm(reports) }));
  return doing(act);
}

/** Address of the participants as a workbook. */
export function sheetAddress(): string {
  return `/api/participants/sheet?${new URLSearchParams({ language: language.code })}`;
}

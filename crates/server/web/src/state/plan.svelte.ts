import { answered, api, type Views } from '../api/client';
import { language } from './language.svelte';
import { refused } from './notice.svelte';
import { rewritten } from './rewriting.svelte';

export type Stakeholder = Views['StakeholderLine'];
export type Challenge = Views['ChallengeCard'];
export type Solution = Views['SolutionCard'];
export type Action = Views['ActionCard'];
export type Step = Views['StepLine'];
export type Finding = Views['Finding'];

/** What a stakeholder can be, in the order of lists. */
export const KINDS = [
  'local-authority', 'public-body', 'social-enterprise', 'cooperative', 'association', 'foundation', 'business',
  'education', 'research', 'culture', 'care', 'citizens-group', 'faith', 'funder', 'media', 'other',
] as const;

/** How people chose among solutions. */
export const VOTES = ['dots', 'show-of-hands', 'ranking', 'points', 'ballot', 'consensus'] as const;
/** How sure money is. */
export const CERTAINTIES = ['secured', 'applied', 'planned', 'possible'] as const;
export const FOLLOW_UPS = ['partner', 'programme', 'project'] as const;
/** Values of the New European Bauhaus, and its working principles. */
export const VALUES = ['beautiful', 'sustainable', 'together'] as const;
export const PRINCIPLES = ['participatory-process', 'multi-level-engagement', 'transdisciplinary-approach'] as const;

let stakeholders = $state.raw<Stakeholder[] | null>(null);
let whole = $state.raw<Views['Plan'] | null>(null);
let territories = $state.raw<string[]>([]);
let territory = $state('');
/** How often the plan was read: pictures are drawn anew with it. */
let version = $state(0);

export const plan = {
  get stakeholders() {
    return stakeholders;
  },
  get whole() {
    return whole;
  },
  get territories() {
    return territories;
  },
  get version() {
    return version;
  },
  /** The territory that is looked at; empty for all. */
  get territory() {
    return territory;
  },
  set territory(wanted: string) {
    territory = wanted;
  },
};

function query(): { territory: string; language: string } {
  return { territory, language: language.code };
}

/** How often the plan was asked for, and which of the answers is shown: one that comes late takes no newer one's place. */
let asked = 0;
let shown = 0;

export async function readPlan(): Promise<void> {
  const mine = (asked += 1);
  const params = { query: query() };
  const found = await Promise.all([
    answered(api.GET('/api/stakeholders', { params })),
    answered(api.GET('/api/plan', { params })),
    answered(api.GET('/api/territories')),
  ]);
  if (mine > shown) {
    shown = mine;
    [stakeholders, whole, territories] = found;
    version += 1;
  }
}

/** Where a picture of the plan is. */
export const planPicture = (path: '/api/stakeholders/grid' | '/api/plan/timeline'): string => `${path}?${new URLSearchParams(query())}`;

/**
 * Does something and reads the plan anew in any case: what was refused may have been changed by somebody else. Says whether it
 * was done.
 */
async function doing(act: () => Promise<unknown>): Promise<boolean> {
  let isDone = false;
  try {
    isDone = (await act()) !== false;
  } catch (error) {
    refused(error);
  }
  await readPlan().catch(refused);
  return isDone;
}

/** What stood in fields when somebody began to write in them. */
type Before<Words> = { [Field in keyof Words]?: unknown };

const of = (key: string): { params: { path: { key: string } } } => ({ params: { path: { key } } });

export const addStakeholder = (organisation: string): Promise<boolean> =>
  doing(() => answered(api.POST('/api/stakeholders', { body: { organisation, ...(territory ? { territory } : {}) } })));
export const setStakeholder = (key: string, words: Views['StakeholderWords'], before: Before<Views['StakeholderWords']> = {}): Promise<boolean> =>
  doing(() => rewritten(words, before, (body) => answered(api.PATCH('/api/stakeholders/{key}', { ...of(key), body }))));
export const removeStakeholder = (key: string): Promise<boolean> =>
  doing(() => answered(api.DELETE('/api/stakeholders/{key}', of(key))));
export const rateStakeholder = (key: string, body: Views['RatingToGive']): Promise<boolean> =>
  doing(() => answered(api.POST('/api/stakeholders/{key}/ratings', { ...of(key), body })));

/** What hangs on a stakeholder, how to reach it included. */
export const readStakeholder = (key: string): Promise<Views['StakeholderDetail']> =>
  answered(api.GET('/api/stakeholders/{key}', of(key)));
export const reachStakeholder = (key: string, words: Views['ContactWords'], before: Before<Views['ContactWords']> = {}): Promise<boolean> =>
  doing(() => rewritten(words, before, (body) => answered(api.PATCH('/api/stakeholders/{key}/contact', { ...of(key), body }))));
export const setMembers = (key: string, participants: string[], before: readonly string[]): Promise<boolean> =>
  doing(() =>
    rewritten({ participants }, { participants: before }, (body) => answered(api.PUT('/api/stakeholders/{key}/participants', { ...of(key), body }))),
  );
/** Confirms or rejects mentions by their numbers; with none, all that nobody looked at yet. */
export const judgeMentions = (key: string, numbers: number[], state: 'confirmed' | 'rejected'): Promise<boolean> =>
  doing(() => answered(api.POST('/api/stakeholders/{key}/mentions', { ...of(key), body: { numbers, state } })));

export const addChallenge = (text: string): Promise<boolean> =>
  doing(() => answered(api.POST('/api/challenges', { body: { text, ...(territory ? { territory } : {}) } })));
export const setChallenge = (key: string, words: Views['ChallengeWords'], before: Before<Views['ChallengeWords']> = {}): Promise<boolean> =>
  doing(() => rewritten(words, before, (body) => answered(api.PATCH('/api/challenges/{key}', { ...of(key), body }))));
export const removeChallenge = (key: string): Promise<boolean> =>
  doing(() => answered(api.DELETE('/api/challenges/{key}', of(key))));

export const addSolution = (text: string): Promise<boolean> =>
  doing(() => answered(api.POST('/api/solutions', { body: { text, ...(territory ? { territory } : {}) } })));
export const setSolution = (key: string, words: Views['SolutionWords'], before: Before<Views['SolutionWords']> = {}): Promise<boolean> =>
  doing(() => rewritten(words, before, (body) => answered(api.PATCH('/api/solutions/{key}', { ...of(key), body }))));
export const removeSolution = (key: string): Promise<boolean> =>
  doing(() => answered(api.DELETE('/api/solutions/{key}', of(key))));

export const vote = (key: string, body: Views['VoteToRecord']): Promise<boolean> =>
  doing(() => answered(api.POST('/api/solutions/{key}/votes', { ...of(key), body })));

export const addAction = (title: string): Promise<boolean> =>
  doing(() => answered(api.POST('/api/actions', { body: { title, ...(territory ? { territories: [territory] } : {}) } })));
export const setAction = (key: string, words: Views['ActionWords'], before: Before<Views['ActionWords']> = {}): Promise<boolean> =>
  doing(() => rewritten(words, before, (body) => answered(api.PATCH('/api/actions/{key}', { ...of(key), body }))));
export const removeAction = (key: string): Promise<boolean> =>
  doing(() => answered(api.DELETE('/api/actions/{key}', of(key))));

export const addStep = (key: string, title: string): Promise<boolean> =>
  doing(() => answered(api.POST('/api/actions/{key}/steps', { ...of(key), body: { title } })));
export const setStep = (key: string, step: string, words: Views['StepWords'], before: Before<Views['StepWords']> = {}): Promise<boolean> =>
  doing(() =>
    rewritten(words, before, (body) => answered(api.PATCH('/api/actions/{key}/steps/{step}', { params: { path: { key, step } }, body }))),
  );
export const removeStep = (key: string, step: string): Promise<boolean> =>
  doing(() => answered(api.DELETE('/api/actions/{key}/steps/{step}', { params: { path: { key, step } } })));

/** Says why a finding may stay so; no words take that back. */
export const acceptFinding = (key: string, check: string, why: string, before: string): Promise<boolean> =>
  doing(() =>
    rewritten({ why }, { why: before }, (body) => answered(api.PUT('/api/actions/{key}/findings/{check}', { params: { path: { key, check } }, body }))),
  );

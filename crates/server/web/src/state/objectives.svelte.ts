import { answered, api, type Views } from '../api/client';
import { language } from './language.svelte';

export type Objective = Views['ObjectiveLine'];

let rows = $state.raw<Objective[] | null>(null);

export const objectives = {
  /** The objectives of the codebook, with what speaks to them. */
  get rows() {
    return rows;
  },
};

export async function readObjectives(): Promise<void> {
  rows = await answered(api.GET('/api/objectives', { params: { query: { language: language.code } } }));
}

/** One objective; its quotes are those that the figure counts. */
export function readObjective(key: string, figure: string): Promise<Views['ObjectiveDetail']> {
  const query = { figure, language: language.code };
  return answered(api.GET('/api/objectives/{key}', { params: { path: { key }, query } }));
}

/** Where the page of an objective is: beside the priorities, which have keys without a colon. */
const MARK = 'objective:';

export function objectiveAt(key: string): string {
  return MARK + key;
}

export function objectiveOf(at: string): string | null {
  return at.startsWith(MARK) ? at.slice(MARK.length) : null;
}

/** How many of a figure. */
export function count(figures: readonly Views['FigureOnBoard'][], figure: string): number {
  return figures.find((one) => one.figure === figure)?.n ?? 0;
}

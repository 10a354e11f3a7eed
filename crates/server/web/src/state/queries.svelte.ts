import { answered, api, type Views } from '../api/client';

export type SavedQuery = Views['SavedQueryLine'];

let rows = $state.raw<SavedQuery[] | null>(null);

export const queries = {
  /** The queries that are kept, by name. */
  get rows() {
    return rows;
  },
};

export async function readQueries(): Promise<void> {
  rows = await answered(api.GET('/api/queries'));
}

/** Keeps a query under a name. */
export async function saveQuery(name: string, query: string): Promise<void> {
  await answered(api.POST('/api/queries', { body: { name, query } }));
  await readQueries();
}

export async function removeQuery(name: string): Promise<void> {
  await answered(api.DELETE('/api/queries/{name}', { params: { path: { name } } }));
  await readQueries();
}

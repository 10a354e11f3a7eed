import { answered, api, type Views } from '../api/client';

export type Source = Views['SourceView'];

let rows = $state.raw<Source[] | null>(null);

export const sources = {
  get rows() {
    return rows;
  },
};

export async function readSources(): Promise<void> {
  rows = await answered(api.GET('/api/sources'));
}

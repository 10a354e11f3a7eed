import { answered, api, type Views } from '../api/client';
import { language } from './language.svelte';

export type Matrix = Views['Matrix'];
export type Pairs = Views['Pairs'];
export type Saturation = Views['Saturation'];
export type FocusGroups = Views['FocusGroups'];
export type Opened = Views['OpenedCell'];
export type Dimensions = Views['Dimensions'];

/** The figures, as the addresses of the view and of the interface call them. */
export const FIGURES = ['matrix', 'cooccurrence', 'focus-groups', 'saturation'] as const;
export type FigureName = (typeof FIGURES)[number];

/** What all cells of a row or column are called. */
export const TOTAL = '(total)';
export const NEARNESS = ['passage', 'overlap', 'turn', '3'] as const;

/** What is asked of a figure. */
export interface Asked {
  by: string;
  within: string;
  cells: 'mentions' | 'speakers' | 'presence';
  kinds: string;
  exact: boolean;
  accepted: boolean;
  where: string;
  sessions: string;
}

let dimensions = $state.raw<Dimensions | null>(null);
/** What was asked last; it stays while one looks at other views. */
const asked = $state<Asked>({
  by: 'session',
  within: 'overlap',
  cells: 'mentions',
  kinds: '',
  exact: false,
  accepted: false,
  where: '',
  sessions: '',
});

export const figures = {
  get dimensions() {
    return dimensions;
  },
  asked,
};

export async function readDimensions(): Promise<void> {
  dimensions = await answered(api.GET('/api/dimensions'));
}

/** The question as the interface takes it. */
function question(): Record<string, string> {
  const all: Record<string, string> = {
    ...asked,
    exact: String(asked.exact),
    accepted: String(asked.accepted),
    language: language.code,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));
}

const query = (): never => question() as never;

export const readMatrix = (): Promise<Matrix> => answered(api.GET('/api/figures/matrix', { params: { query: query() } }));
export const readPairs = (): Promise<Pairs> => answered(api.GET('/api/figures/cooccurrence', { params: { query: query() } }));
export const readSaturation = (): Promise<Saturation> => answered(api.GET('/api/figures/saturation', { params: { query: query() } }));
export const readTalk = (): Promise<FocusGroups> => answered(api.GET('/api/figures/focus-groups', { params: { query: query() } }));

/** The passages behind a cell of a matrix, or behind two codes that stand together. */
export function openCell(figure: 'matrix' | 'cooccurrence', row: string, column: string): Promise<Opened> {
  const params = { query: { ...question(), row, column } as never };
  return figure === 'matrix'
    ? answered(api.GET('/api/figures/matrix/cell', { params }))
    : answered(api.GET('/api/figures/cooccurrence/cell', { params }));
}

/** Which figure of the talk of a session: mentions of a topic, or times that somebody took the floor. */
export interface OfTalk {
  session: string;
  code?: string;
  speaker?: string;
  after?: string;
  stance?: 'agrees' | 'qualifies' | 'disagrees';
}

/** The passages behind a figure of the talk of a session. */
export function openTalk(of: OfTalk): Promise<Opened> {
  return answered(api.GET('/api/figures/focus-groups/cell', { params: { query: { ...question(), ...of } as never } }));
}

/** Where a figure is as a picture. */
export const pictureOf = (figure: FigureName): string => `/api/figures/${figure}/picture?${new URLSearchParams(question())}`;
/** Where a figure is as a file. */
export const fileOf = (figure: FigureName, format: string): string => `/api/figures/${figure}/files/${format}?${new URLSearchParams(question())}`;

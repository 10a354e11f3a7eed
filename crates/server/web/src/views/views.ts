import type { Component } from 'svelte';

/**
 * A view of the workbench. To add one: a Svelte component, a line here, the message `view-KEY` in each language, and
 * a module in `crates/server/src/resource` for what it asks.
 */
export interface View {
  /** First part of the address, and end of the message with its name. */
  key: string;
  /** Loads the component, once somebody goes there. */
  load: () => Promise<{ default: Component }>;
  /** Sign beside the name: a path on 24 by 24. */
  sign: string;
}

export const VIEWS: readonly View[] = [
  {
    key: 'sources',
    load: () => import('./sources/Sources.svelte'),
    sign: 'M6 3h9l4 4v14H6zM14 3v5h5M9 13h7M9 17h5',
  },
  {
    key: 'read',
    load: () => import('./read/Read.svelte'),
    sign: 'M4 5h11M4 10h11M4 15h8M19 4v11M16.5 8v9',
  },
  {
    key: 'codebook',
    load: () => import('./codebook/Codebook.svelte'),
    sign: 'M6 4h12v16H6zM9 8h6M9 12h6M9 16h3',
  },
  {
    key: 'search',
    load: () => import('./search/Search.svelte'),
    sign: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M15.5 15.5 20 20',
  },
  {
    key: 'priorities',
    load: () => import('./priorities/Priorities.svelte'),
    sign: 'M6 3v18M6 4h12l-3 4 3 4H6',
  },
  {
    key: 'figures',
    load: () => import('./figures/Figures.svelte'),
    sign: 'M4 4h16v16H4zM4 10h16M4 15h16M10 4v16M15 4v16',
  },
  {
    key: 'plan',
    load: () => import('./plan/Plan.svelte'),
    sign: 'M4 6h9M8 12h10M6 18h8M4 3v18',
  },
  {
    key: 'memos',
    load: () => import('./memos/Memos.svelte'),
    sign: 'M5 4h14v11l-5 5H5zM14 20v-5h5M8 8h8M8 12h5',
  },
  {
    key: 'history',
    load: () => import('./history/History.svelte'),
    sign: 'M4 12a8 8 0 1 0 2.5-5.8M4 4v4h4M12 8v4l3 2',
  },
];

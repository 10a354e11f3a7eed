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
];

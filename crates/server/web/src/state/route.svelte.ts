/** Where the window is: `#/read/SOURCE?turn=3` is the view `read` at `SOURCE`. */
export interface Route {
  view: string;
  at: string | null;
  query: URLSearchParams;
}

export function parse(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const [view = '', ...rest] = path.split('/');
  const at = rest.join('/');
  return { view, at: at === '' ? null : decodeURIComponent(at), query: new URLSearchParams(query) };
}

export function address(view: string, at?: string | null, query?: Record<string, string>): string {
  const place = at ? `/${encodeURIComponent(at)}` : '';
  const asked = query ? `?${new URLSearchParams(query)}` : '';
  return `#/${view}${place}${asked}`;
}

/** The address of words of a source, in the turn with this number, from 1. */
export function wordsAt({ source, turn, start, end }: { source: string; turn?: number | null; start: number; end: number }): string {
  return address('read', source, { ...(turn == null ? {} : { turn: String(turn) }), at: String(start), to: String(end) });
}

let current = $state.raw(parse(location.hash));
addEventListener('hashchange', () => {
  current = parse(location.hash);
});

export const route = {
  get view() {
    return current.view;
  },
  get at() {
    return current.at;
  },
  get query() {
    return current.query;
  },
};

export function go(view: string, at?: string | null, query?: Record<string, string>): void {
  location.hash = address(view, at, query);
}

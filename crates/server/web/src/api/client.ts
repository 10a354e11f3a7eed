import createClient from 'openapi-fetch';
import type { components, paths } from './schema';

export type Views = components['schemas'];
export type Problem = Views['Problem'];

/** How this window calls itself, so that it knows its own acts in the log. */
export const WINDOW = crypto.randomUUID();

/** Whether the window is being closed, or left for another page. */
let isLeaving = false;
addEventListener('pagehide', () => (isLeaving = true), { capture: true });
addEventListener('pageshow', () => (isLeaving = false));

const client = createClient<paths>({
  baseUrl: location.origin,
  headers: { 'x-window': WINDOW },
  // What is saved while one leaves is still sent when the window is gone.
  fetch: (request: Request) => fetch(request, isLeaving ? { keepalive: true } : {}),
});

/** In which language the program is asked to speak: that of the page, whatever the browser's own is. */
export function spoken(): string {
  return document.documentElement.lang;
}

client.use({
  onRequest({ request }) {
    request.headers.set('accept-language', spoken());
    return request;
  },
});

export const api = client;

/** Files with their fields as the body of a request; the name of a file may carry its folder. `more` are fields that occur several times. */
export function asForm(
  files: Iterable<File | { file: File; name: string }>,
  fields: Record<string, string> = {},
  more: readonly (readonly [string, string])[] = [],
): { body: never; bodySerializer: (form: unknown) => FormData } {
  const data = new FormData();
  // Fields first: the program reads the form from its beginning.
  for (const [name, value] of [...Object.entries(fields), ...more]) {
    data.append(name, value);
  }
  for (const one of files) {
    data.append('file', one instanceof File ? one : one.file, one.name);
  }
  return { body: data as never, bodySerializer: (form) => form as FormData };
}

/** Keeps the file that an answer brings, under the name that the program gave it, as following a link would. */
export async function kept(asked: Promise<{ data?: Blob; error?: unknown; response: Response }>): Promise<void> {
  const { response } = await asked.catch(() => ({ response: null }));
  const file = await answered(asked);
  const [, name] = /filename\*=UTF-8''([^;]+)/.exec(response?.headers.get('content-disposition') ?? '') ?? [];
  const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(file), download: decodeURIComponent(name ?? '') });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** What the server refused, as an error that can be shown. */
export class Refusal extends Error {
  constructor(readonly problem: Problem) {
    super(problem.message);
  }

  get hint(): string | null {
    return this.problem.hint ?? null;
  }
}

/** That the program did not answer at all. */
export class Unanswered extends Error {}

/** The data of an answer, or a `Refusal`, or `Unanswered`. */
export async function answered<T>(
  asked: Promise<{ data?: T; error?: unknown; response: Response }>,
): Promise<T> {
  const { data, error, response } = await asked.catch((cause: unknown) => {
    // What `fetch` throws where nobody answers is in the words of the browser.
    throw cause instanceof TypeError ? new Unanswered(cause.message, { cause }) : cause;
  });
  if (response.ok) {
    return data as T;
  }
  throw new Refusal(asProblem(error, response.status));
}

function asProblem(error: unknown, status: number): Problem {
  if (typeof error === 'object' && error !== null && 'message' in error) {
    return error as Problem;
  }
  const message = typeof error === 'string' && error !== '' ? error : `HTTP ${status}`;
  return { status, message, hint: null, place: null };
}

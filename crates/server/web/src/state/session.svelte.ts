import { answered, api, Refusal, type Views } from '../api/client';

type Opened = Views['OpenedView'];

let status = $state<'asking' | 'ready' | 'sign-in' | 'stranger' | 'gone'>('asking');
let project = $state.raw<Opened | null>(null);
/** Whether this page was let in before. */
let wasIn = $state(false);
let account = $state.raw<Views['AccountView'] | null>(null);

export const session = {
  get status() {
    return status;
  },
  get project() {
    return project;
  },
  /** Who is signed in, where those who work here have accounts. */
  get account() {
    return account;
  },
  get wasIn() {
    return wasIn;
  },
  get coder() {
    return project?.coder ?? '';
  },
};

/** Asks what is open and who works here. */
export async function ask(): Promise<void> {
  try {
    const view = await answered(api.GET('/api/session'));
    project = view.project ?? null;
    account = view.account ?? null;
    status = 'ready';
    wasIn = true;
  } catch (error) {
    status = error instanceof Refusal && error.problem.status === 401 ? await strange() : 'gone';
  }
}

/** What a browser that was not let in can do: sign in, where there are accounts. */
async function strange(): Promise<'sign-in' | 'stranger'> {
  try {
    return (await answered(api.GET('/api/sign-in'))).accounts ? 'sign-in' : 'stranger';
  } catch {
    return 'stranger';
  }
}

export async function signIn(name: string, password: string): Promise<void> {
  await answered(api.POST('/api/sign-in', { body: { name, password } }));
  await ask();
}

export async function signOut(): Promise<void> {
  await answered(api.DELETE('/api/sign-in'));
  project = null;
  await ask();
}

/** Lets this window work as somebody else. */
export async function workAs(coder: string): Promise<void> {
  project = await answered(api.PUT('/api/session', { body: { coder } }));
}

export async function openProject(folder: string): Promise<void> {
  await answered(api.PUT('/api/project/open', { body: { folder } }));
  await ask();
}

export async function closeProject(): Promise<void> {
  await answered(api.DELETE('/api/project/open'));
  await ask();
}

export async function makeProject(body: Views['ProjectToMake']): Promise<void> {
  await answered(api.POST('/api/project', { body }));
  await ask();
}

export async function makeSample(): Promise<void> {
  await answered(api.POST('/api/project/sample'));
  await ask();
}

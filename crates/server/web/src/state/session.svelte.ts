import { answered, api, Refusal, type Views } from '../api/client';

type Opened = Views['OpenedView'];

let status = $state<'asking' | 'ready' | 'stranger' | 'gone'>('asking');
let project = $state.raw<Opened | null>(null);

export const session = {
  get status() {
    return status;
  },
  get project() {
    return project;
  },
  get coder() {
    return project?.coder ?? '';
  },
};

/** Asks what is open and who works here. */
export async function ask(): Promise<void> {
  try {
    project = (await answered(api.GET('/api/session'))).project ?? null;
    status = 'ready';
  } catch (error) {
    status = error instanceof Refusal && error.problem.status === 401 ? 'stranger' : 'gone';
  }
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

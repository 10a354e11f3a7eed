import { WINDOW, type Views } from '../api/client';
import { ask } from './session.svelte';

type Happened = Views['Happened'];
type Listener = (happened: Happened | null) => void;

const listeners = new Set<Listener>();
let source: EventSource | null = null;
let connected = $state(true);

export const live = {
  get connected() {
    return connected;
  },
};

/**
 * Calls `listener` for each operation that another window, coder or program did, and with `null` where everything
 * should be read anew. Returns how to stop.
 */
export function listen(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tell(happened: Happened | null): void {
  for (const listener of listeners) {
    listener(happened);
  }
}

/** Begins to hear what happens in the open project. */
export function connect(): () => void {
  source = new EventSource('/api/events');
  source.addEventListener('operation', (event: MessageEvent<string>) => {
    const happened = JSON.parse(event.data) as Happened;
    if (happened.window !== WINDOW) {
      tell(happened);
    }
  });
  source.addEventListener('anew', () => {
    void ask();
    tell(null);
  });
  source.addEventListener('open', () => {
    if (!connected) {
      // Meanwhile who works here may have got another role.
      void ask();
    }
    connected = true;
  });
  source.addEventListener('error', () => {
    connected = false;
    // Refused, and not merely out of reach: whoever works here is not signed in any more.
    if (source?.readyState === EventSource.CLOSED) {
      void ask();
    }
  });
  return () => source?.close();
}

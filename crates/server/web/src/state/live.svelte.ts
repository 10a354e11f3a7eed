import { WINDOW, type Views } from '../api/client';
import { ask, session } from './session.svelte';

type Happened = Views['Happened'];
type Listener = (happened: Happened | null) => void;

const listeners = new Set<Listener>();
/** After how long it is asked again whether the program is there. */
const PAUSE_MS = 2_000;

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

/** Begins to hear what happens in the open project. Returns how to stop. */
export function connect(): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  const again = async (): Promise<void> => {
    await ask();
    // A program that was started anew lets nobody in; the page says so then, and this one is not shown any more.
    if (!isOver && session.status === 'ready') {
      waiting = setTimeout(() => hear(() => void again(), true), PAUSE_MS);
    }
  };
  hear(() => void again(), false);
  return () => {
    isOver = true;
    clearTimeout(waiting);
    source?.close();
  };
}

/** Opens the stream of events; `closed` is called when it is over for good, which the browser does not mend by itself. */
function hear(closed: () => void, isAgain: boolean): void {
  const stream = new EventSource('/api/events');
  source = stream;
  stream.addEventListener('operation', (event: MessageEvent<string>) => {
    const happened = JSON.parse(event.data) as Happened;
    if (happened.window !== WINDOW) {
      tell(happened);
    }
  });
  stream.addEventListener('anew', () => {
    void ask();
    tell(null);
  });
  stream.addEventListener('open', () => {
    if (!connected) {
      // Meanwhile who works here may have got another role.
      void ask();
    }
    connected = true;
    if (isAgain) {
      tell(null);
    }
  });
  stream.addEventListener('error', () => {
    connected = false;
    // Refused, and not merely out of reach: whoever works here is not signed in any more, or the program was started anew.
    if (stream.readyState === EventSource.CLOSED) {
      closed();
    }
  });
}

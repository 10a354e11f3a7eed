import { listen } from './live.svelte';
import { refused } from './notice.svelte';
import { onTakenBack } from './undo.svelte';

const PAUSE_MS = 150;

/**
 * Reads now, and anew after others did something and after something was taken back here. What many operations in a row
 * change is read once. Returns how to stop.
 */
export function follow(read: () => Promise<void>): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const now = (): void => {
    read().catch(refused);
  };
  const soon = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(now, PAUSE_MS);
  };
  now();
  const stops = [listen(soon), onTakenBack(now)];
  return () => {
    clearTimeout(waiting);
    stops.forEach((stop) => stop());
  };
}

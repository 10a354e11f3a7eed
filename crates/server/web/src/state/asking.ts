/**
 * Asks while one types: at once, and one question after the other. Of those that come while one is under way, only the
 * latest is asked, so that answers come as fast as the program can give them and none waits for old ones.
 */
export function asTyped(ask: () => Promise<void>): () => void {
  let isAsking = false;
  let isNewer = false;
  const go = async (): Promise<void> => {
    isAsking = true;
    try {
      do {
        isNewer = false;
        await ask();
      } while (isNewer);
    } finally {
      isAsking = false;
    }
  };
  return () => {
    if (isAsking) {
      isNewer = true;
    } else {
      void go();
    }
  };
}

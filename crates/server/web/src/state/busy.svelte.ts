import { refused } from './notice.svelte';

/** Whether something is under way that a person waits for. */
export class Busy {
  now = $state(false);

  /** Does something. What is refused is said; whether it was done is returned. */
  readonly during = async (act: () => Promise<void>): Promise<boolean> => {
    this.now = true;
    try {
      await act();
      return true;
    } catch (error) {
      refused(error);
      return false;
    } finally {
      this.now = false;
    }
  };
}

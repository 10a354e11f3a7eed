import { answered, api, type Views } from '../api/client';
import { t } from './language.svelte';
import { refused } from './notice.svelte';
import type { Turn } from './transcript.svelte';

/** How fast a recording can be played, the slowest first. */
export const PACES = [0.5, 0.75, 1, 1.25, 1.5, 2] as const;
/** Seconds that a step back takes: enough to hear a sentence again. */
const BACK = 5;

/** The recording of a source, and where in it one is. */
export class Player {
  /** Name of its file; `null` where the source has none. */
  name = $state<string | null>(null);
  playing = $state(false);
  /** Seconds from its beginning. */
  time = $state(0);
  /** Its length in seconds, once it is known. */
  length = $state(0);
  pace = $state<number>(1);
  /** Index of the turn that is heard; `null` where nothing has been played, or before the first turn with a time. */
  readonly turn = $derived.by(() => {
    if (this.time === 0 && !this.playing) {
      return null;
    }
    const now = this.time * 1000;
    const heard = this.turns().findLastIndex((turn) => turn.start_ms != null && turn.start_ms <= now + 1);
    return heard < 0 ? null : heard;
  });
  #audio: HTMLAudioElement | null = null;

  constructor(
    private readonly source: string,
    private readonly turns: () => readonly Turn[],
    name: string | null,
  ) {
    this.name = name;
  }

  get address(): string {
    return `/api/sources/${encodeURIComponent(this.source)}/recording`;
  }

  /** Takes the element of the page that plays. */
  take(audio: HTMLAudioElement | null): void {
    this.#audio = audio;
  }

  async toggle(): Promise<void> {
    // What the element does, not what it has told yet: a key comes quicker than its events.
    if (this.#audio && !this.#audio.paused) {
      this.#audio.pause();
    } else {
      await this.#play();
    }
  }

  /** Plays from a time of the transcript, in milliseconds. */
  async from(ms: number): Promise<void> {
    if (this.#audio) {
      this.#audio.currentTime = ms / 1000;
      this.time = ms / 1000;
      await this.#play();
    }
  }

  back(): void {
    if (this.#audio) {
      this.#audio.currentTime = Math.max(0, this.#audio.currentTime - BACK);
    }
  }

  setPace(pace: number): void {
    this.pace = pace;
    if (this.#audio) {
      this.#audio.playbackRate = pace;
    }
  }

  /** One step faster or slower. */
  changePace(step: 1 | -1): void {
    const at = PACES.indexOf(this.pace as (typeof PACES)[number]);
    this.setPace(PACES[Math.min(PACES.length - 1, Math.max(0, at + step))] ?? 1);
  }

  /** Says where the recording lies; an empty path takes it away. Says whether that is kept. */
  async set(path: string): Promise<boolean> {
    const params = { path: { source: this.source } };
    try {
      if (path.trim() === '') {
        await answered(api.DELETE('/api/sources/{source}/recording', { params }));
      } else {
        await answered(api.PUT('/api/sources/{source}/recording', { params, body: { path } }));
      }
      await this.read();
      return true;
    } catch (error) {
      refused(error);
      return false;
    }
  }

  /** Recordings that lie near the project, those first that are called most like the source. */
  async near(): Promise<Views['FoundRecordingView'][]> {
    const params = { path: { source: this.source } };
    return answered(api.GET('/api/sources/{source}/recordings-found', { params }));
  }

  /** Reads which recording the source has now. */
  async read(): Promise<void> {
    const all = await answered(api.GET('/api/recordings'));
    const name = all.find((row) => row.source === this.source)?.name ?? null;
    if (name !== this.name) {
      this.playing = false;
      this.time = 0;
      this.name = name;
    }
  }

  async #play(): Promise<void> {
    try {
      await this.#audio?.play();
    } catch (error) {
      // A pause that comes before the first sound is no fault.
      if (!(error instanceof DOMException && error.name === 'AbortError')) {
        refused(new Error(t('recording-gone')));
      }
    }
  }
}

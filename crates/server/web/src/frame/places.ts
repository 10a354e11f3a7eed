/** How far down each entry of the window's history was scrolled. */
const places = new Map<string, number>();
/** The entry that is shown, and its view. */
let entry = '';
let view = '';
let waiting: ReturnType<typeof setInterval> | undefined;

const STEP_MS = 50;
/** How long what was there may take to come. */
const PATIENCE_MS = 2000;

/** The name of the present entry of the history, which it is given when it is new. */
function present(): { name: string; isNew: boolean } {
  const kept = (history.state as { entry?: string } | null)?.entry;
  if (kept !== undefined && places.has(kept)) {
    return { name: kept, isNew: false };
  }
  const name = `${Date.now()} ${places.size}`;
  places.set(name, 0);
  history.replaceState({ entry: name }, '');
  return { name, isNew: true };
}

function still(): void {
  clearInterval(waiting);
  waiting = undefined;
}

/** Remembers where `main` is scrolled to. */
export function scrolled(main: HTMLElement): void {
  if (entry !== '' && waiting === undefined) {
    places.set(entry, main.scrollTop);
  }
}

/** A new view, and what is newly opened in one, begin at the top; what one comes back to is where it was left. */
export function arrive(main: HTMLElement, shown: string): void {
  still();
  // Where the navigation is wider than the window, the name of the view is in sight.
  document.querySelector('nav [aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const isFirst = entry === '';
  const { name, isNew } = present();
  const isOther = view !== shown;
  const isSame = entry === name;
  entry = name;
  view = shown;
  if (isSame || isFirst) {
    return;
  }
  // Whoever works with the keyboard or listens is in the new view, not still in the navigation.
  if ((isOther && !main.contains(document.activeElement)) || document.activeElement === document.body) {
    main.focus({ preventScroll: true });
  }
  const wanted = isNew ? 0 : (places.get(name) ?? 0);
  main.scrollTop = wanted;
  if (main.scrollTop < wanted - 1) {
    const until = Date.now() + PATIENCE_MS;
    waiting = setInterval(() => {
      main.scrollTop = wanted;
      if (main.scrollTop >= wanted - 1 || Date.now() > until) {
        still();
      }
    }, STEP_MS);
    for (const hand of ['wheel', 'keydown', 'pointerdown'] as const) {
      addEventListener(hand, still, { once: true, passive: true });
    }
  }
}

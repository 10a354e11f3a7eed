/** What is measured inside of a page. Each function is sent there as it is, so that it may use nothing from around it. */

/** Milliseconds between frames while `selector` is scrolled by `step` pixels in each, from its top, `frames` times. */
export async function scrolling({ selector, step, frames }: { selector: string; step: number; frames: number }): Promise<number[]> {
  const pane = document.querySelector(selector)!;
  const next = (): Promise<number> => new Promise((done) => requestAnimationFrame(done));
  pane.scrollTop = 0;
  await next();
  await next();
  const gaps: number[] = [];
  let before = await next();
  let direction = 1;
  for (let n = 0; n < frames; n += 1) {
    const top = pane.scrollTop;
    pane.scrollTop = top + direction * step;
    if (pane.scrollTop === top) {
      direction = -direction;
      pane.scrollTop = top + direction * step;
    }
    const now = await next();
    gaps.push(now - before);
    before = now;
  }
  return gaps;
}

/** Begins to wait for all turns with stripes and highlights; `window.opened` is then when they were painted. */
export function watchOpening(turns: number): void {
  const own = window as unknown as { opened: Promise<number> };
  own.opened = new Promise((done) => {
    const look = (): void => {
      const painted = [...CSS.highlights].some(([name, highlight]) => name.startsWith('code-') && highlight.size > 0);
      if (document.querySelectorAll('[data-turn]').length === turns && document.querySelector('.stripe') && painted) {
        // The frame after the one that has it is after its paint.
        requestAnimationFrame(() => requestAnimationFrame((at) => done(at)));
      } else {
        requestAnimationFrame(look);
      }
    };
    requestAnimationFrame(look);
  });
}

/** Begins to wait for the next coding to be seen: a highlight on one more stretch in the page, and what is painted with it. */
export function watchCoding(): void {
  const own = window as unknown as { coded: Promise<number> };
  const count = (): number => {
    let ranges = 0;
    for (const [name, highlight] of CSS.highlights) {
      ranges += name.startsWith('code-') ? highlight.size : 0;
    }
    return ranges;
  };
  const before = count();
  own.coded = new Promise((done) => {
    addEventListener(
      'keydown',
      (event) => {
        const begun = event.timeStamp;
        const look = (): void => {
          if (count() > before) {
            // After the frame that is painted with it.
            const channel = new MessageChannel();
            channel.port1.onmessage = () => done(performance.now() - begun);
            channel.port2.postMessage(null);
          } else {
            requestAnimationFrame(look);
          }
        };
        requestAnimationFrame(look);
      },
      { capture: true, once: true },
    );
  });
}

/** Writes what stands in `steps` into `selector` one after the other, as one types, and tells how long each took until what it finds
 * was seen. The address has the query whose answer is shown. */
export async function typing({ selector, steps, pause }: { selector: string; steps: string[]; pause: number }): Promise<number[]> {
  const input = document.querySelector<HTMLInputElement>(selector)!;
  const took: number[] = [];
  for (const asked of steps) {
    const isShown = (): boolean => new URLSearchParams(location.hash.split('?')[1]).get('q') === asked;
    const begun = performance.now();
    input.value = asked;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise<void>((done) => {
      const look = (): void => {
        if (isShown()) {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => done();
          channel.port2.postMessage(null);
        } else {
          requestAnimationFrame(look);
        }
      };
      requestAnimationFrame(look);
    });
    took.push(performance.now() - begun);
    await new Promise((done) => setTimeout(done, pause));
  }
  return took;
}

let waiting: (() => void)[] = [];

/** Runs when the browser has painted what stands in the page now; several together, so that they wait for one frame. */
export function afterFrame(run: () => void): void {
  waiting.push(run);
  if (waiting.length > 1) return;
  requestAnimationFrame(() => {
    const after = waiting;
    waiting = [];
    for (const each of after) setTimeout(each);
  });
}

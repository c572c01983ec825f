/** Runs when the browser has painted what stands in the page now. */
export function afterFrame(run: () => void): void {
  requestAnimationFrame(() => setTimeout(run));
}

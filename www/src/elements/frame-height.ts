/** What the page in a frame tells the page around it. */
export type FrameMessage = { type: "meguru-height"; height: number } | { type: "meguru-ready" };

/** The tallest that a frame is made: a page that grows with its frame must come to an end. */
const TALLEST = 20_000;

/** Gives a frame the height that its page tells, and says when that page is ready. Nobody else's messages count. */
export function watchFrame(frame: HTMLIFrameElement, ready: () => void = () => {}): void {
  const origin = new URL(frame.src, document.baseURI).origin;
  addEventListener("message", (event: MessageEvent<FrameMessage | null>) => {
    if (event.source !== frame.contentWindow || event.origin !== origin) return;
    const message = event.data;
    if (message?.type === "meguru-ready") ready();
    if (message?.type !== "meguru-height" || !Number.isFinite(message.height)) return;
    // An attribute and no style: the page's policy may forbid styles.
    frame.height = String(Math.min(TALLEST, Math.max(0, Math.ceil(message.height))));
  });
}

import { watchFrame } from "./frame-height.ts";

// The script beside the frames of a page: `<iframe data-meguru src="…/embed.html#…">`.
for (const frame of document.querySelectorAll<HTMLIFrameElement>("iframe[data-meguru]")) watchFrame(frame);

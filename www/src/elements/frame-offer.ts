import type { MeguruCalculator } from "./calculator-element.ts";
import { watchFrame } from "./frame-height.ts";

/** What of an element's attributes the page in the frame takes over. */
const HANDED_ON = ["template", "indicators", "mode", "theme", "readonly", "locked-fields"];

/** The address of the calculator's own page with what the element was asked for; nothing where its page names none. */
export function frameAddress(element: MeguruCalculator): string | undefined {
  if (!element.frame) return undefined;
  const address = new URL(element.frame, document.baseURI);
  if (!/^https?:$/.test(address.protocol)) return undefined;
  const wanted = new URLSearchParams({ origin: location.origin, lang: element.language });
  for (const name of HANDED_ON) {
    const value = element.getAttribute(name);
    if (value !== null) wanted.set(name, value === "" ? "true" : value);
  }
  address.hash = wanted.toString();
  return address.href;
}

/** Puts the frame in the place of the offer. A product that the page gave is handed to it, and to its origin only. */
export function openFrame(element: MeguruCalculator, address: string, title: string, event: Event): void {
  const offer = (event.target as HTMLElement).closest(".unsupported");
  const frame = document.createElement("iframe");
  frame.title = title;
  frame.src = address;
  frame.width = "100%";
  frame.height = "600";
  watchFrame(frame, () => {
    const { product } = element;
    if (product) frame.contentWindow?.postMessage({ type: "meguru-product", product }, new URL(address).origin);
  });
  offer?.replaceWith(frame);
  frame.focus();
}

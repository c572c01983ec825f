import { adopt } from "../styles/adopt.ts";
import { loadLanguage, speak, t } from "../text/messages.ts";
import "./calculator.ts";
import css from "./embed.css?inline";
import { parentOrigin } from "./embed-origin.ts";
import type { FrameMessage } from "./frame-height.ts";

/** Attributes of the element that the address may set. */
const ATTRIBUTES = ["template", "indicators", "mode", "theme", "locked-fields"];

// What the page around asks for stands behind the `#`: it is never sent to a server.
const wanted = new URLSearchParams(location.hash.slice(1));
const language = wanted.get("lang")?.toLowerCase().startsWith("en") ? "en" : "ja";
const origin = parentOrigin(wanted.get("origin"));

adopt(css);
document.documentElement.lang = language;
const theme = wanted.get("theme") ?? "auto";
document.documentElement.dataset.theme = theme;

const calculator = document.createElement("meguru-calculator");
for (const name of ATTRIBUTES) {
  const value = wanted.get(name);
  if (value !== null) calculator.setAttribute(name, value);
}
if (wanted.get("readonly") === "true") calculator.setAttribute("readonly", "");

/** Tells the page around, and no other: to a page of another origin the browser delivers nothing. */
function tell(message: FrameMessage): void {
  if (origin !== undefined && parent !== window) parent.postMessage(message, origin);
}

addEventListener("message", (event: MessageEvent<{ type?: unknown; product?: unknown } | null>) => {
  if (origin === undefined || event.origin !== origin || event.source !== parent) return;
  if (event.data?.type === "meguru-product") void calculator.setProduct(event.data.product as never);
});
calculator.addEventListener("meguru-ready", () => tell({ type: "meguru-ready" }));

const frame = document.querySelector(".frame") ?? document.body;
frame.append(calculator);
new ResizeObserver(() => {
  tell({ type: "meguru-height", height: frame.getBoundingClientRect().height });
}).observe(frame);

await loadLanguage(language);
speak(language);
document.title = t("frame-title");
if (parent !== window && origin === undefined) {
  const note = document.createElement("p");
  note.textContent = t("frame-no-origin");
  frame.append(note);
}

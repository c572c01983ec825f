import { html, type TemplateResult } from "lit";
import type { Source } from "../import/session.ts";
import { LaterPlace, prepared } from "../parts/later.ts";
import type { Store } from "../store/store.ts";

/** What waits to be read until the part of the page is there that reads it. */
let waiting: Source | undefined;

const screen = prepared(() => import("../import/screen.ts"));

screen.addEventListener("change", () => {
  if (!screen.part || !waiting) return;
  screen.part.openSource(waiting);
  waiting = undefined;
});

/** Loads what reads tables while somebody still chooses or drags a file. */
export function expectTable(store: Store): void {
  void screen.load(store).then((part) => part?.warmUp());
}

/** Whether a table was read whose parts nobody has taken yet. */
export function isTableWaiting(): boolean {
  return screen.part?.isWaiting() ?? false;
}

/** Reads a table. */
export function openTable(store: Store, source: Source): void {
  waiting = source;
  void screen.load(store);
}

/** The place of the import. */
export class ImportPart extends LaterPlace {
  protected override readonly later = screen;

  protected override place(): TemplateResult {
    return html`<meguru-import></meguru-import>`;
  }
}

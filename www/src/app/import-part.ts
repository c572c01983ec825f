import { html } from "lit";
import type { Source } from "../import/session.ts";
import { View } from "../parts/view.ts";
import type { Store } from "../store/store.ts";
import { t } from "../text/messages.ts";

type Part = typeof import("../import/screen.ts");

let part: Part | undefined;
let failed = false;
/** What waits to be read until the part of the page is there that reads it. */
let waiting: Source | undefined;

/** Loads the import when somebody first opens it: most visits do without. */
async function load(store: Store): Promise<void> {
  failed = false;
  try {
    const loaded = part ?? (await import("../import/screen.ts"));
    await loaded.prepare(store);
    part = loaded;
    if (waiting) part.openSource(waiting);
    waiting = undefined;
  } catch {
    failed = true;
  }
  dispatchEvent(new Event("meguru-import-loaded"));
}

/** Loads what reads tables while somebody still chooses or drags a file. */
export function expectTable(store: Store): void {
  void load(store).then(() => part?.warmUp());
}

/** Reads a table. */
export function openTable(store: Store, source: Source): void {
  waiting = source;
  void load(store);
}

/** The place of the import: it stands there once its part of the page is loaded. */
export class ImportPart extends View {
  readonly #onLoaded = () => this.requestUpdate();

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener("meguru-import-loaded", this.#onLoaded);
    void load(this.store);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener("meguru-import-loaded", this.#onLoaded);
  }

  protected override render() {
    if (part) return html`<meguru-import></meguru-import>`;
    if (!failed) return html`<p role="status">${t("part-loading")}</p>`;
    return html`<p class="error" role="alert">${t("part-failed")}</p>
      <button type="button" @click=${() => void load(this.store)}>${t("part-again")}</button>`;
  }
}

import { html, type PropertyDeclarations } from "lit";
import { View } from "../parts/view.ts";
import type { Store } from "../store/store.ts";
import { t } from "../text/messages.ts";

/** The doors into the page that are loaded when one of them is first opened. */
export type Door = "quick" | "guide";

let ready = false;
let failed = false;

async function load(store: Store): Promise<void> {
  failed = false;
  try {
    const doors = await import("../doors/doors.ts");
    await doors.prepare(store);
    ready = true;
  } catch {
    failed = true;
  }
  dispatchEvent(new Event("meguru-doors-loaded"));
}

/** The place of a door: it stands there once its part of the page is loaded. */
export class DoorPart extends View {
  static override readonly properties: PropertyDeclarations = { door: { attribute: false } };
  declare door: Door;

  readonly #onLoaded = () => this.requestUpdate();

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener("meguru-doors-loaded", this.#onLoaded);
    if (!ready) void load(this.store);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener("meguru-doors-loaded", this.#onLoaded);
  }

  protected override render() {
    if (ready) return this.door === "quick" ? html`<meguru-quick></meguru-quick>` : html`<meguru-guide></meguru-guide>`;
    if (!failed) return html`<p role="status">${t("part-loading")}</p>`;
    return html`<p class="error" role="alert">${t("part-failed")}</p>
      <button type="button" @click=${() => void load(this.store)}>${t("part-again")}</button>`;
  }
}

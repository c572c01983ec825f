import { html } from "lit";
import { View } from "../parts/view.ts";
import type { Store } from "../store/store.ts";
import { t } from "../text/messages.ts";

type Part = typeof import("../disclosure/screen.ts");

let part: Part | undefined;
let failed = false;

/** Loads the disclosure when somebody first opens it: most visits do without. */
async function load(store: Store): Promise<void> {
  failed = false;
  try {
    const loaded = part ?? (await import("../disclosure/screen.ts"));
    await loaded.prepare(store);
    part = loaded;
  } catch {
    failed = true;
  }
  dispatchEvent(new Event("meguru-disclosure-loaded"));
}

/** The place of what a product is ready to disclose: it stands there once its part of the page is loaded. */
export class DisclosurePart extends View {
  readonly #onLoaded = () => this.requestUpdate();

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener("meguru-disclosure-loaded", this.#onLoaded);
    void load(this.store);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener("meguru-disclosure-loaded", this.#onLoaded);
  }

  protected override render() {
    if (part) return html`<meguru-disclosure></meguru-disclosure>`;
    if (!failed) return html`<p role="status">${t("part-loading")}</p>`;
    return html`<p class="error" role="alert">${t("part-failed")}</p>
      <button type="button" @click=${() => void load(this.store)}>${t("part-again")}</button>`;
  }
}

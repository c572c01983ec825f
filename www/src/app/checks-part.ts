import { html } from "lit";
import { View } from "../parts/view.ts";
import type { Store } from "../store/store.ts";
import { t } from "../text/messages.ts";

type Part = typeof import("../checks/screen.ts");

let part: Part | undefined;
let failed = false;

/** Loads the checks when somebody first opens them: most visits do without. */
async function load(store: Store): Promise<void> {
  failed = false;
  try {
    const loaded = part ?? (await import("../checks/screen.ts"));
    await loaded.prepare(store);
    part = loaded;
  } catch {
    failed = true;
  }
  dispatchEvent(new Event("meguru-checks-loaded"));
}

/** The place of the checks: they stand there once their part of the page is loaded. */
export class ChecksPart extends View {
  readonly #onLoaded = () => this.requestUpdate();

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener("meguru-checks-loaded", this.#onLoaded);
    void load(this.store);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener("meguru-checks-loaded", this.#onLoaded);
  }

  protected override render() {
    if (part) return html`<meguru-checks></meguru-checks>`;
    if (!failed) return html`<p role="status">${t("part-loading")}</p>`;
    return html`<p class="error" role="alert">${t("part-failed")}</p>
      <button type="button" @click=${() => void load(this.store)}>${t("part-again")}</button>`;
  }
}

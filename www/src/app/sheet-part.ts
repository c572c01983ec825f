import { html } from "lit";
import { View } from "../parts/view.ts";
import { t } from "../text/messages.ts";

let ready = false;

/** The place of the assessment sheet: it stands there once its part of the page is loaded. */
export class SheetPart extends View {
  #failed = false;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#load();
  }

  async #load(): Promise<void> {
    this.#failed = false;
    try {
      const { prepare } = await import("../sheet/sheet.ts");
      await prepare();
      ready = true;
    } catch {
      this.#failed = true;
    }
    this.requestUpdate();
  }

  protected override render() {
    if (ready) return html`<meguru-sheet></meguru-sheet>`;
    if (!this.#failed) return html`<p role="status">${t("part-loading")}</p>`;
    return html`<p class="error" role="alert">${t("part-failed")}</p>
      <button type="button" @click=${() => void this.#load()}>${t("part-again")}</button>`;
  }
}

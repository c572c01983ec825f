import { html, nothing } from "lit";
import { afterFrame } from "../parts/after-frame.ts";
import { View } from "../parts/view.ts";
import { t } from "../text/messages.ts";

type Part = typeof import("../pictures/screen.ts");

/** The place of the pictures. They are loaded once the first figures stand there and the browser has nothing else to do. */
export class PicturesPart extends View {
  #part: Part | undefined;
  #failed = false;

  override connectedCallback(): void {
    super.connectedCallback();
    afterFrame(() => {
      // Safari does not tell when it is idle.
      if ("requestIdleCallback" in window) requestIdleCallback(() => void this.#load(), { timeout: 2000 });
      else setTimeout(() => void this.#load(), 200);
    });
  }

  protected override render() {
    if (this.#part) return html`<meguru-pictures></meguru-pictures>`;
    if (!this.#failed) return nothing;
    return html`<p class="error" role="alert">${t("pictures-failed")}</p>
      <button type="button" @click=${() => void this.#load()}>${t("part-again")}</button>`;
  }

  async #load(): Promise<void> {
    this.#failed = false;
    try {
      const part = await import("../pictures/screen.ts");
      await part.prepare(this.store);
      this.#part = part;
    } catch {
      this.#failed = true;
    }
    this.requestUpdate();
  }
}

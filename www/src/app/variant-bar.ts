import { html, nothing, type TemplateResult } from "lit";
import type { Store } from "../store/store.ts";
import { t } from "../text/messages.ts";
import { addressOf } from "./actions.ts";

/** On every screen: that a variant is edited and not the product, and the ways out of it. */
export function variantBar(store: Store): TemplateResult {
  const { variant } = store;
  return html`<div class="variant-place" role="status">
    ${
      store.started && variant
        ? html`<div class="variant-bar">
            <p><strong>${t("variant-open", { name: variant.name })}</strong> ${t("variant-open-text")}</p>
            <p class="ways">
              <button type="button" @click=${() => store.take({ ...store.work, open: undefined })}>${t("variant-back")}</button>
              <a href=${addressOf("variants")}>${t("variant-compare")}</a>
            </p>
          </div>`
        : nothing
    }
  </div>`;
}

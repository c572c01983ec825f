import { html, nothing, type TemplateResult } from "lit";
import type { Store } from "../store/store.ts";
import { t } from "../text/messages.ts";
import { formatShare, percentOf } from "../text/numbers.ts";
import type { Session } from "./session.ts";

/** A slider for each lever. It writes to the variant that is compared, or to a new one: never to the product. */
export function leversView(store: Store, session: Session): TemplateResult {
  const { target } = session;
  const variant = store.variants.find(({ id }) => id === target);
  return html`<section class="sliders" aria-labelledby="variants-levers">
    <h3 id="variants-levers">${t("variants-levers")}</h3>
    <p class="hint">
      ${variant ? t("variants-levers-target", { name: variant.name }) : t("variants-levers-new")} ${t("variants-levers-about")}
    </p>
    <div class="slider-list" ?inert=${store.watching}>
      ${session.reach.map(({ id, applies, maximum }) => {
        if (!applies) {
          return html`<div class="slider"><p class="lever-name">${t(`slider-${id}`)}</p><p class="hint">${t("levers-nothing")}</p></div>`;
        }
        const strength = session.strengthOf(id);
        const field = `slider-${id}`;
        const moved = (event: Event) => session.pull(id, Number((event.target as HTMLInputElement).value) / 100);
        return html`<div class="slider" data-lever=${id}>
          <label for=${field}>${t(`slider-${id}`)}</label>
          <input
            type="range"
            id=${field}
            min="0"
            max=${percentOf(maximum)}
            step="1"
            .value=${String(Math.round(percentOf(strength)))}
            aria-valuetext=${t(`slider-${id}-value`, { value: formatShare(strength) })}
            aria-describedby=${`${field}-hint`}
            @input=${moved}
            @change=${() => store.settle()}
          />
          <output for=${field}>${formatShare(strength)}</output>
          <p class="hint" id=${`${field}-hint`}>${t(`slider-${id}-hint`)}</p>
        </div>`;
      })}
    </div>
    ${session.reach.length === 0 ? html`<p>${t("variants-levers-none")}</p>` : nothing}
  </section>`;
}

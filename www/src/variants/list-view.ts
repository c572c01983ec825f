import { html, nothing, type TemplateResult } from "lit";
import { showProduct } from "../app/actions.ts";
import { dayWords } from "../checks/words.ts";
import { typing } from "../grid/typing.ts";
import type { Store } from "../store/store.ts";
import type { Variant } from "../store/variants.ts";
import { t } from "../text/messages.ts";
import { addVariant, deleteVariant, editVariant, promoteVariant, renameVariant } from "./actions.ts";

/** The product and its variants, with what can be done with each. `added` is told of a new one. */
export function listView(store: Store, added: (id: string) => void): TemplateResult {
  const { variants, work } = store;
  const product = store.work.product.product;
  const name = typeof product === "object" && product !== null && "name" in product ? product.name : "";
  const copy = (id: string | undefined) => added(addVariant(store, id, "copy"));
  const button = (message: string, of: string, run: () => void, kind = "") =>
    html`<button type="button" class=${kind} aria-label=${t("variants-button", { what: t(message), name: of })} @click=${run}>
      ${t(message)}
    </button>`;
  return html`<section aria-labelledby="variants-list">
    <h2 id="variants-list">${t("variants-list")}</h2>
    <ul class="variant-list" ?inert=${store.watching}>
      <li class="variant">
        <p class="variant-name"><strong>${t("variants-product")}</strong> ${name}${openMark(work.open === undefined)}</p>
        <div class="tools">
          ${button("variants-duplicate", t("variants-product"), () => copy(undefined), "primary")}
          ${button("variants-edit", t("variants-product"), () => edit(store, undefined))}
        </div>
      </li>
      ${variants.map(
        (variant) =>
          html`<li class="variant" data-variant=${variant.id}>
            <div class="field">
              <label for=${`variant-${variant.id}`}>${t("variants-rename")}</label>
              <input
                type="text"
                id=${`variant-${variant.id}`}
                autocomplete="off"
                ${typing({
                  text: variant.name,
                  write: (input) => renameVariant(store, variant.id, input.value),
                  finish: () => store.settle(),
                })}
              />
            </div>
            <p class="hint">${madeWords(variant)}${openMark(work.open === variant.id)}</p>
            <div class="tools">
              ${button("variants-edit", variant.name, () => edit(store, variant.id))}
              ${button("variants-duplicate", variant.name, () => copy(variant.id))}
              ${button("variants-promote", variant.name, () => promoteVariant(store, variant.id))}
              ${button("variants-delete", variant.name, () => deleteVariant(store, variant.id))}
            </div>
          </li>`,
      )}
    </ul>
    ${variants.length === 0 ? html`<p>${t("variants-list-empty")}</p>` : nothing}
  </section>`;
}

function edit(store: Store, id: string | undefined): void {
  editVariant(store, id);
  showProduct();
}

function openMark(open: boolean): TemplateResult | typeof nothing {
  return open ? html` <span class="change">${t("variants-is-open")}</span>` : nothing;
}

function madeWords({ made, from, day }: Variant): string {
  const when = day === "" ? "" : dayWords(day);
  return from === undefined
    ? t(`variants-made-${made}`, { day: when })
    : t("variants-made-from", { name: from, day: when });
}

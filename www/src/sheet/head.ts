import { html, nothing, type TemplateResult } from "lit";
import { cellText } from "../document/cells.ts";
import { allocationName } from "../results/allocation.ts";
import type { Store } from "../store/store.ts";
import { language, nameIn, t } from "../text/messages.ts";
import { withUnit } from "../text/numbers.ts";
import { placeName } from "../text/places.ts";
import type { Assessment, QuantityKind } from "../types.ts";

/** What of the product stands in the head, and how its values are read. */
const FIELDS: [pointer: string, kind: QuantityKind][] = [
  ["/product/model", "number"],
  ["/product/gtin", "number"],
  ["/product/category", "number"],
  ["/product/functional_unit/description", "number"],
  ["/product/lifetime/years", "number"],
  ["/product/lifetime/industry_average_years", "number"],
];

/** Of what the sheet is, from which day, and what computed it. `hash` comes a moment later. */
export function headView(store: Store, assessment: Assessment, hash: string | undefined): TemplateResult {
  const name = store.value("/product/name");
  const day = new Intl.DateTimeFormat(language(), { dateStyle: "long" }).format(new Date());
  const line = (term: string, words: string | TemplateResult) =>
    html`<div>
      <dt>${term}</dt>
      <dd>${words}</dd>
    </div>`;
  const category = store.engine.tables.categories.find(({ id }) => id === store.value("/product/category"));
  const categoryName = category && nameIn(category);
  return html`<header>
    <h1>${t("paper-title")}</h1>
    <p class="of">${typeof name === "string" && name !== "" ? name : t("product-unnamed")}</p>
    <dl>
      ${FIELDS.map(([pointer, kind]) => {
        const value = store.value(pointer);
        if (value === undefined || value === "") return nothing;
        const words = pointer === "/product/category" ? categoryName : undefined;
        const years = pointer.endsWith("years") ? withUnit(cellText(value, kind, "year"), "year") : undefined;
        return line(placeName(store.document, pointer), words ?? years ?? cellText(value, kind));
      })}
      ${store.variant ? line(t("paper-variant"), html`<strong>${t("paper-variant-note", { name: store.variant.name })}</strong>`) : nothing}
      ${!store.variant && store.variants.length > 0 ? line(t("paper-variants"), t("paper-variants-note", { count: String(store.variants.length) })) : nothing}
      ${line(t("paper-day"), day)}
      ${line(t("paper-program"), html`<span lang="en">Meguru</span> ${t("versions", { engine: assessment.engine, tables: Object.values(assessment.tables).join(" / ") })}`)}
      ${line(t("allocation"), allocationName(store.allocation))}
      ${store.usesTable ? line(t("paper-own-factors"), t("paper-own-factors-used")) : nothing}
      ${line(t("paper-file"), store.fileName !== null && store.saved ? store.fileName : t("paper-no-file"))}
      ${line(t("paper-hash"), hash === undefined ? "…" : hash === "" ? t("paper-no-hash") : html`<code>${hash}</code>`)}
    </dl>
  </header>`;
}

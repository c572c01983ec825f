import { html, type TemplateResult } from "lit";
import { cellText } from "../../document/cells.ts";
import { isObject, valueAt } from "../../document/pointer.ts";
import { rows } from "../../document/rows.ts";
import type { Store } from "../../store/store.ts";
import { nameIn, t } from "../../text/messages.ts";
import { materialWords, placeWords } from "../../text/words.ts";
import type { Json, JsonObject } from "../../types.ts";
import { proofOf, proofWords } from "./proof-field.ts";

/** Every answer of the guided way on one page, each with the way to change it. */
export function checkView(store: Store): TemplateResult {
  const { document } = store;
  const categories = store.engine.tables.categories;
  const category = categories.find(({ id }) => id === store.value("/product/category"));
  const market = store.value("/product/markets/0");
  const years = cellText(store.value("/product/lifetime/years"), "number", "year");
  const product: [string, string][] = [
    [t("field-product-name"), textOf(store.value("/product/name"))],
    [t("field-product-category"), category ? nameIn(category) : ""],
    [t("field-product-lifetime-years"), years],
    [t("field-product-markets"), typeof market === "string" ? placeWords(market) : ""],
  ];
  return html`<section aria-labelledby="check-product">
      <h3 id="check-product">${t("product-title")}</h3>
      <dl class="answers">
        ${product.map(([name, value]) => line(name, value, "#/guide/2"))}
      </dl>
    </section>
    <section aria-labelledby="check-parts">
      <h3 id="check-parts">${t("parts-title")}</h3>
      ${rows(document)
        .filter(({ assembly }) => !assembly)
        .map(({ component }) => part(component))}
    </section>`;
}

function part(component: JsonObject): TemplateResult {
  const { name, material } = component;
  const heading = typeof name === "string" && name !== "" ? name : t("place-part");
  return html`<h4>${heading}</h4>
    <dl class="answers">
      ${line(t("column-material"), typeof material === "string" ? materialWords(material) : "", "#/guide/2", heading)}
      ${line(t("column-mass"), cellText(component.mass, "mass"), "#/guide/2", heading)}
      ${line(t("guide-recycled"), shares(component, "inflow"), "#/guide/3", heading)}
      ${line(t("guide-proof-short"), proof(component), "#/guide/3", heading)}
      ${line(t("guide-step-4"), shares(component, "outflow"), "#/guide/4", heading)}
    </dl>`;
}

/** What proves the recycled shares, where there is anything to prove. */
function proof(component: JsonObject): string {
  const found = proofOf(component);
  if (!found) return t("guide-proof-none");
  return [proofWords(found.kind), found.reference].filter(Boolean).join(t("list-comma"));
}

const textOf = (value: Json | undefined) => (typeof value === "string" ? value : "");

/** The shares of a group that are stated, in words. */
function shares(component: JsonObject, group: "inflow" | "outflow"): string {
  const stated = valueAt(component, `/${group}`);
  if (!isObject(stated)) return "";
  return Object.entries(stated)
    .filter(([name]) => !["measured_at", "recycling_efficiency", "lots"].includes(name))
    .map(([name, value]) => {
      const id = `column-${group}-${name.replaceAll("_", "-")}`;
      return t("check-share", { name: t(id), value: cellText(value, "share").replace(" ", "\u00a0") });
    })
    .join(t("list-comma"));
}

function line(name: string, value: string, address: string, of?: string): TemplateResult {
  const full = of === undefined ? name : t("check-of-part", { part: of, name });
  return html`<div>
    <dt>${name}</dt>
    <dd>${value === "" ? html`<span class="unknown">${t("guide-unknown")}</span>` : value}</dd>
    <dd><a href=${address} aria-label=${t("door-change-name", { name: full })}>${t("door-change")}</a></dd>
  </div>`;
}

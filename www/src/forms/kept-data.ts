import { html, nothing } from "lit";
import { isObject } from "../document/pointer.ts";
import { rows } from "../document/rows.ts";
import { COLUMNS } from "../grid/columns.ts";
import { View } from "../parts/view.ts";
import { t } from "../text/messages.ts";
import { placeName } from "../text/places.ts";
import type { Json, JsonObject } from "../types.ts";

/** Fields that have a place of their own on the page. */
const EDITED = [
  "/format",
  "/product/name",
  "/product/model",
  "/product/gtin",
  "/product/category",
  "/product/functional_unit/description",
  "/product/functional_unit/amount",
  "/product/functional_unit/unit",
  "/product/lifetime/years",
  "/product/lifetime/industry_average_years",
  "/product/intensity/functional_units",
  "/product/intensity/industry_average_functional_units",
  "/product/markets",
  "/product/placed_on_market",
  "/production/energy",
  "/transport",
  "/use/energy",
  "/components",
];

/** What the document holds beyond the fields of the page: kept in the file as it is, and shown so that nobody forgets it. */
export class KeptData extends View {
  protected override render() {
    const kept = keptValues(this.store.document);
    if (kept.length === 0) return nothing;
    return html`<details class="more">
      <summary>${t("kept-title")}</summary>
      <p>${t("kept-explained")}</p>
      <dl>
        ${kept.map(
          ([pointer, value]) =>
            html`<dt>${placeName(this.store.document, pointer)}</dt>
              <dd><pre>${JSON.stringify(value, null, 2)}</pre></dd>`,
        )}
      </dl>
    </details>`;
  }
}

function keptValues(document: JsonObject): [string, Json][] {
  const kept: [string, Json][] = [];
  gather(document, "", EDITED, kept);
  const fields = [...COLUMNS.map(({ field }) => field), "/id", "/components"];
  for (const { path, component } of rows(document)) {
    const own: [string, Json][] = [];
    gather(component, "", fields, own);
    kept.push(...own.map(([field, value]): [string, Json] => [path + field, value]));
  }
  return kept;
}

/** Values that no field of the page edits; goes into an object only where a part of it is edited. */
function gather(object: JsonObject, base: string, edited: readonly string[], kept: [string, Json][]): void {
  for (const name of Object.keys(object)) {
    const pointer = `${base}/${name}`;
    const value = object[name];
    if (value === undefined || edited.includes(pointer)) continue;
    if (isObject(value) && edited.some((field) => field.startsWith(`${pointer}/`)))
      gather(value, pointer, edited, kept);
    else kept.push([pointer, value]);
  }
}

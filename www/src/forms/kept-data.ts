import { html, nothing } from "lit";
import { isObject } from "../document/pointer.ts";
import { rows } from "../document/rows.ts";
import { COLUMNS } from "../grid/columns.ts";
import { View } from "../parts/view.ts";
import { t } from "../text/messages.ts";
import { placeName } from "../text/places.ts";
import type { Json, JsonObject } from "../types.ts";
import { ACTIVITIES } from "./energy-lists.ts";
import { PART_LISTS } from "./part-lists.ts";
import { PRODUCTION_SECTIONS } from "./production-sections.ts";
import { SECTIONS } from "./sections.ts";

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
  "/product/facts",
  "/components",
  ...ACTIVITIES.map(({ pointer }) => pointer),
  ...[...PRODUCTION_SECTIONS, ...SECTIONS].flatMap(({ fields, lists }) =>
    [...fields, ...lists].map(({ pointer }) => pointer),
  ),
];

/** What the document holds beyond the fields of the page: kept in the file as it is, and shown so that nobody forgets it. */
export class KeptData extends View {
  protected override readonly patient = true;
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
  for (const { path, component } of rows(document)) {
    for (const [field, value] of keptOf(component)) kept.push([path + field, value]);
  }
  return kept;
}

/** Fields of a component that the page edits, or that name it and its parts. */
const FIELDS = [...COLUMNS.map(({ field }) => field), ...PART_LISTS, "/id", "/components", "/facts"];

const keptOfComponents = new WeakMap<JsonObject, [string, Json][]>();

/** What a component holds beyond the parts list. A component that has not changed is not asked again. */
function keptOf(component: JsonObject): [string, Json][] {
  let kept = keptOfComponents.get(component);
  if (!kept) {
    kept = [];
    gather(component, "", FIELDS, kept);
    keptOfComponents.set(component, kept);
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

import { html, nothing, type TemplateResult } from "lit";
import { cellText } from "../document/cells.ts";
import { isObject, valueAt } from "../document/pointer.ts";
import { textOf } from "../grid/cell-text.ts";
import { COLUMNS } from "../grid/columns.ts";
import type { Store } from "../store/store.ts";
import { language, t } from "../text/messages.ts";
import { componentField, placeName } from "../text/places.ts";
import { placeWords } from "../text/words.ts";
import type { Json, JsonObject } from "../types.ts";
import type { Comparison, FieldDifference, PartDifference } from "./types.ts";

/** So many parts are shown at first: a list of hundreds is for who asks for it. */
export const SHOWN = 40;

interface Sides {
  store: Store;
  before: JsonObject;
  after: JsonObject;
}

/** Only what differs: parts with old and new values, and fields of the product. Struck and bold read without colour. */
export function rowsView(
  sides: Sides,
  { parts, fields }: Comparison,
  names: readonly [string, string],
  all: { shown: boolean; show: () => void },
): TemplateResult {
  const listed = all.shown ? parts : parts.slice(0, SHOWN);
  const rest = parts.length - listed.length;
  return html`<section aria-labelledby="variants-rows">
    <h3 id="variants-rows">${t("variants-rows")}</h3>
    ${
      parts.length + fields.length === 0
        ? html`<p>${t("variants-rows-none")}</p>`
        : html`<p class="hint">${t("variants-rows-about", { before: names[0], after: names[1] })}</p>
            ${
              fields.length > 0
                ? group(
                    t("variants-rows-product"),
                    nothing,
                    fields.map((field) => productField(sides, field)),
                  )
                : nothing
            }
            ${listed.map((part) => partView(sides, part))}`
    }
    ${rest > 0 ? html`<button type="button" @click=${all.show}>${t("variants-rows-more", { count: String(rest) })}</button>` : nothing}
  </section>`;
}

function group(name: string, change: TemplateResult | typeof nothing, rows: readonly TemplateResult[]): TemplateResult {
  return html`<div class="differs">
    <h4>${name} ${change}</h4>
    ${rows.length > 0 ? html`<dl>${rows}</dl>` : nothing}
  </div>`;
}

function partView(sides: Sides, part: PartDifference): TemplateResult {
  const [document, pointer] = part.after === undefined ? [sides.before, part.before] : [sides.after, part.after];
  const name = pointer === undefined ? part.id : placeName(document, pointer);
  const change = part.change === "changed" ? (part.moved ? "moved" : undefined) : part.change;
  const rows = part.fields.map((field) => {
    const column = COLUMNS.find((candidate) => candidate.field === field.field);
    const text = (value: Json) => (column ? textOf(sides.store.engine, column, value) || plain(value) : plain(value));
    return fieldView(componentField(field.field), field, text);
  });
  return group(
    name,
    change === undefined ? nothing : html`<span class="change">${t(`variants-part-${change}`)}</span>`,
    rows,
  );
}

function productField({ store, before, after }: Sides, field: FieldDifference): TemplateResult {
  const { categories } = store.engine.tables;
  const text = (value: Json) => {
    if (typeof value !== "string") return plain(value);
    if (field.field === "/product/category") {
      const category = categories.find(({ id }) => id === value);
      return category ? (language() === "ja" ? category.name_ja : category.name_en) : value;
    }
    return field.field.startsWith("/product/markets") ? placeWords(value) : value;
  };
  const there = valueAt(after, field.field) === undefined ? before : after;
  return fieldView(placeName(there, field.field), field, text);
}

function fieldView(name: string, { before, after }: FieldDifference, text: (value: Json) => string): TemplateResult {
  const [one, other] = [before, after].map((value) => (value === undefined ? undefined : text(value)));
  return html`<dt>${name}</dt>
    <dd>
      ${one === undefined ? html`<span class="none">${t("variants-not-stated")}</span>` : html`<del>${one}</del>`}
      <span aria-hidden="true">→</span><span class="unseen">${t("variants-becomes")}</span>
      ${other === undefined ? html`<span class="none">${t("variants-not-stated")}</span>` : html`<ins>${other}</ins>`}
      ${one === other && one !== undefined ? html`<span class="hint">${t("variants-about-value")}</span>` : nothing}
    </dd>`;
}

/** A value that no column shows: a list or a group is told by its size, since its text is for programs. */
function plain(value: Json): string {
  if (typeof value === "boolean") return t(value ? "checks-yes" : "checks-no");
  if (Array.isArray(value)) {
    const words = value.every((item) => typeof item === "string");
    return words ? value.join(t("comma")) : t("variants-entries", { count: String(value.length) });
  }
  if (isObject(value) && !("value" in value))
    return t("variants-entries", { count: String(Object.keys(value).length) });
  return cellText(value, "number");
}

import { html, nothing, type TemplateResult } from "lit";
import { noticeView } from "../app/notices.ts";
import { cellText } from "../document/cells.ts";
import { valueAt } from "../document/pointer.ts";
import { componentOf, type Row, rows } from "../document/rows.ts";
import { textOf } from "../grid/cell-text.ts";
import { columnName, hasCell, visibleColumns } from "../grid/columns.ts";
import { type FieldOptions, field } from "../parts/field.ts";
import { attributionsView } from "../results/attributions.ts";
import { figureView } from "../results/figure-view.ts";
import { placeLink } from "../results/missing.ts";
import { t } from "../text/messages.ts";
import { problemText } from "../text/places.ts";
import type { FigureDescription, Problem, QuantityKind } from "../types.ts";
import type { EmbeddedStore } from "./embedded-store.ts";

/** How many parts the quick form asks about; the others are counted as they stand. */
const QUICK_PARTS = 6;

/** What the quick form asks of each part. */
const QUICK_FIELDS: readonly (readonly [field: string, quantity: QuantityKind, name: string])[] = [
  ["/mass", "mass", "column-mass"],
  ["/inflow/post_consumer_recycled", "share", "element-recycled"],
  ["/outflow/recycling", "share", "element-recycling"],
];

const LIFETIME = "/product/lifetime/years";

/** What a calculator shows. */
export interface Shown {
  store: EmbeddedStore;
  full: boolean;
  readonly: boolean;
  indicators: readonly FigureDescription[];
  problems: readonly Problem[];
  explain: (id: string) => void;
  reset: () => void;
  save: () => void;
}

/** Whether there is a field for a pointer. */
export function shows(store: EmbeddedStore, full: boolean, pointer: string): boolean {
  if (full) return pointer.startsWith("/components") || pointer.startsWith("/product/");
  const place = componentOf(pointer);
  if (!place) return pointer === LIFETIME;
  return (
    QUICK_FIELDS.some(([name]) => name === place.field) && quickRows(store).some(({ path }) => path === place.path)
  );
}

/** The calculator: what is entered, and what comes out. */
export function calculatorView(shown: Shown): TemplateResult {
  const { store, readonly, full } = shown;
  const name = store.value("/product/name");
  return html`<slot name="before"></slot>
    <slot name="product" hidden></slot>
    <h2 id="product-name">${typeof name === "string" && name !== "" ? name : t("product-unnamed")}</h2>
    ${noticeView(store)}
    <div class="work">
      <div class="inputs">
        ${readonly ? (full ? partsTable(store) : nothing) : full ? fullForm() : quickForm(store)}
        ${readonly ? nothing : buttons(shown)}
      </div>
      ${results(shown)}
    </div>
    <slot name="after"></slot>
    ${source(store)}
    <meguru-explanation></meguru-explanation>`;
}

function fullForm(): TemplateResult {
  return html`<section aria-labelledby="product-name product-title">
      <h3 id="product-title">${t("product-title")}</h3>
      <meguru-product-form></meguru-product-form>
    </section>
    <section aria-labelledby="product-name parts-title">
      <h3 id="parts-title">${t("parts-title")}</h3>
      <p class="hint">${t("parts-hint")}</p>
      <meguru-parts-list></meguru-parts-list>
    </section>`;
}

/** The parts that the quick form asks about. */
function quickRows(store: EmbeddedStore): Row[] {
  return rows(store.document)
    .filter(({ assembly }) => !assembly)
    .slice(0, QUICK_PARTS);
}

function quickForm(store: EmbeddedStore): TemplateResult {
  const asked = quickRows(store);
  const others = rows(store.document).filter(({ assembly }) => !assembly).length - asked.length;
  const life: FieldOptions = {
    pointer: LIFETIME,
    label: t("field-product-lifetime-years"),
    quantity: "number",
    unit: { word: t("unit-years"), name: "year" },
  };
  return html`<div class="fields">${fieldOrText(store, life)}</div>
    ${asked.map(({ path, component }, index) => {
      const name = typeof component.name === "string" ? component.name : "";
      const number = String(index + 1);
      return html`<fieldset part="row">
        <legend>${name === "" ? t("place-row", { row: number }) : name}</legend>
        <div class="fields">
          ${QUICK_FIELDS.map(([within, quantity, label]) =>
            fieldOrText(store, { pointer: path + within, label: t(label), quantity }),
          )}
        </div>
      </fieldset>`;
    })}
    ${others > 0 ? html`<p class="hint">${t("element-other-parts", { count: String(others) })}</p>` : nothing}`;
}

/** A field, or what stands there where the page has locked it. */
function fieldOrText(store: EmbeddedStore, options: FieldOptions): TemplateResult {
  if (!store.isLocked(options.pointer)) return field(store, options);
  const value = cellText(store.value(options.pointer), options.quantity ?? "number", options.unit?.name);
  return html`<div class="field locked" part="field">
    <span class="label">${options.label}</span>
    <span>${value === "" ? t("unknown-amount") : `${value} ${options.unit?.word ?? ""}`}</span>
  </div>`;
}

/** The parts list where nothing can be entered. */
function partsTable(store: EmbeddedStore): TemplateResult {
  const columns = visibleColumns(store.document, "basic").slice(0, 10);
  return html`<div>
    <h3 id="parts-title">${t("parts-title")}</h3>
    <div class="table-frame" role="region" aria-labelledby="product-name parts-title" tabindex="0">
      <table class="plain">
        <thead>
          <tr>${columns.map(({ field: name }) => html`<th scope="col">${t(columnName(name))}</th>`)}</tr>
        </thead>
        <tbody>
          ${rows(store.document).map(
            (row) =>
              html`<tr part="row">
                ${columns.map((column, index) => {
                  const words = hasCell(row, column)
                    ? textOf(store.engine, column, valueAt(row.component, column.field))
                    : "";
                  return index === 0 ? html`<th scope="row">${words}</th>` : html`<td>${words}</td>`;
                })}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </div>`;
}

function buttons({ store, full, reset, save }: Shown): TemplateResult {
  return html`<div class="buttons">
    ${
      full
        ? nothing
        : html`<button type="button" @click=${() => store.undo()}>${t("undo")}</button>
            <button type="button" @click=${() => store.redo()}>${t("redo")}</button>`
    }
    <button type="button" @click=${reset}>${t("element-reset")}</button>
    <button type="button" @click=${save}>${t("file-save")}</button>
  </div>`;
}

function results({ store, indicators, problems, explain }: Shown): TemplateResult {
  const told = problems.filter(
    ({ severity, path }) => severity !== "info" && (path !== store.editing || store.editing === undefined),
  );
  return html`<section class="results" aria-labelledby="product-name results-title">
    <h3 id="results-title">${t("results-title")}</h3>
    ${indicators.map((figure) => figureView(store, figure, explain))}
    ${
      told.length === 0
        ? nothing
        : html`<section class="problems" part="error" aria-labelledby="product-name problems-title">
            <h4 id="problems-title">${t("problems-title", { count: String(told.length) })}</h4>
            <ul>
              ${told.map(
                (problem) =>
                  html`<li class=${problem.severity}>
                    <span class="severity">${t(`severity-${problem.severity}`)}</span>
                    ${problem.path === "" ? nothing : placeLink(store, problem.path)} ${problemText(problem)}
                  </li>`,
              )}
            </ul>
          </section>`
    }
    ${indicators.some(({ group }) => group === "carbon_footprint") ? attributionsView(store) : nothing}
  </section>`;
}

/** Who computed this, with which tables, and where: the page may add to it and not take it away. */
function source({ assessment }: EmbeddedStore): TemplateResult {
  const tables = Object.values(assessment.tables).toSorted().at(-1) ?? "";
  return html`<div class="made-by" part="source">
    <slot name="attribution"></slot>
    <p>${t("element-source", { engine: assessment.engine, tables })}</p>
    <p>${t("element-privacy")}</p>
  </div>`;
}

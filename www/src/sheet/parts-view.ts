import { html, nothing, type TemplateResult } from "lit";
import { valueAt } from "../document/pointer.ts";
import { type Row, rows } from "../document/rows.ts";
import { textOf } from "../grid/cell-text.ts";
import { type Column, columnName, hasCell, visibleColumns } from "../grid/columns.ts";
import type { Store } from "../store/store.ts";
import { t } from "../text/messages.ts";

/** Columns of their own; what else a part has stands behind them in words, so that no sheet is too wide. */
const OWN = ["/name", "/material", "/mass", "/quantity"];

/** What is stated of a part, column by column. */
export function statedOf(store: Store, row: Row, columns: readonly Column[]): { column: Column; text: string }[] {
  return columns.flatMap((column) => {
    const text = hasCell(row, column) ? textOf(store.engine, column, valueAt(row.component, column.field)) : "";
    return text === "" ? [] : [{ column, text }];
  });
}

/** The parts as they were stated. */
export function partsView(store: Store): TemplateResult {
  const columns = visibleColumns(store.document, "basic");
  const own = columns.filter(({ field }) => OWN.includes(field));
  const others = columns.filter(({ field }) => !OWN.includes(field));
  return html`<section aria-labelledby="paper-parts">
    <h2 id="paper-parts">${t("paper-parts")}</h2>
    <table class="parts-stated">
      <caption class="unseen">${t("paper-parts")}</caption>
      <thead>
        <tr>
          <th scope="col" class="number">${t("paper-row")}</th>
          ${own.map(({ field }) => html`<th scope="col">${t(columnName(field))}</th>`)}
          <th scope="col">${t("paper-more")}</th>
        </tr>
      </thead>
      <tbody>
        ${rows(store.document).map((row, index) => {
          const texts = new Map(statedOf(store, row, own).map(({ column, text }) => [column, text]));
          return html`<tr>
            <td class="number">${index + 1}</td>
            ${own.map((column) => {
              const text = texts.get(column) ?? "";
              if (column.field !== "/name") return html`<td>${text}</td>`;
              return html`<th scope="row">${row.depth > 0 ? "– ".repeat(row.depth) : nothing}${text}</th>`;
            })}
            <td>
              ${statedOf(store, row, others)
                .map(({ column, text }) => t("paper-stated", { field: t(columnName(column.field)), value: text }))
                .join(t("paper-semicolon"))}
            </td>
          </tr>`;
        })}
      </tbody>
    </table>
  </section>`;
}

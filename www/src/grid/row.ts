import { html, nothing, type TemplateResult } from "lit";
import { valueAt } from "../document/pointer.ts";
import type { Row } from "../document/rows.ts";
import type { Engine } from "../engine/engine.ts";
import { lookUpButton, sourceOf } from "../factors/look-up.ts";
import { t } from "../text/messages.ts";
import { componentField, problemText } from "../text/places.ts";
import type { Problem } from "../types.ts";
import { textOf } from "./cell-text.ts";
import { type Column, choiceName, columnName, hasCell } from "./columns.ts";
import { typed } from "./typed.ts";

/** What a row needs beside itself. */
export interface RowContext {
  engine: Engine;
  columns: readonly Column[];
  /** Its place in the list, counted from 1. */
  number: string;
  /** Name of the assembly that it is a part of. */
  parent: string | undefined;
  current: boolean;
  problems: readonly Problem[];
}

/**
 * A row of the parts list, and under it what is wrong with it. The roles stand there in words because rows are laid out
 * as grids of their own, so that the browser draws only those in sight; it would else forget that this is a table.
 */
export function rowView(row: Row, context: RowContext): TemplateResult {
  const { columns, number, parent, current, problems } = context;
  const classes = ["part", `depth-${Math.min(row.depth, 5)}`, row.assembly ? "assembly" : "", current ? "current" : ""];
  return html`<tr class=${classes.filter(Boolean).join(" ")} data-row=${row.path} part="row" role="row">
      <th role="rowheader" scope="row">
        ${number}${parent === undefined ? nothing : html`<span class="unseen">${t("row-inside", { name: parent })}</span>`}
      </th>
      ${columns.map((column) => {
        const blank = valueAt(row.component, column.field) === undefined ? " blank" : "";
        const name = t(columnName(column.field));
        return html`<td role="cell" class=${`kind-${column.kind} in-${column.group}${blank}`} data-name=${name}>${cell(row, column, context)}</td>`;
      })}
    </tr>
    ${
      problems.length === 0
        ? nothing
        : html`<tr class="messages" part="error" role="row">
            <td role="cell" colspan=${columns.length + 1} aria-colspan=${columns.length + 1}>
              ${problems.map(
                (problem, index) =>
                  html`<p id=${messageId(row, index)} class=${problem.severity}>
                    <strong>${problemPlace(row, problem)}</strong> ${problemText(problem)}
                  </p>`,
              )}
            </td>
          </tr>`
    }`;
}

function messageId(row: Row, index: number): string {
  return `row-${row.key}-message-${index}`;
}

function problemPlace(row: Row, problem: Problem): string {
  const field = problem.path.slice(row.path.length);
  return field === "" ? "" : t("message-at", { field: componentField(field) });
}

/** Whether a problem concerns a cell: its field, a part of it, or the group that it is one of. */
function concerns(problem: Problem, row: Row, { field }: Column): boolean {
  const path = row.path + field;
  return problem.path === path ||
    problem.path.startsWith(`${path}/`) ||
    problem.path === path.slice(0, path.lastIndexOf("/"))
    ? problem.path !== row.path
    : false;
}

function cell(row: Row, column: Column, { engine, number, problems }: RowContext): TemplateResult | typeof nothing {
  if (!hasCell(row, column)) return nothing;
  const path = row.path + column.field;
  const value = valueAt(row.component, column.field);
  const label = t("cell-name", { column: t(columnName(column.field)), row: number });
  const found = problems.flatMap((problem, index) => (concerns(problem, row, column) ? [{ problem, index }] : []));
  const wrong = found.some(({ problem }) => problem.severity === "error");
  const invalid = wrong ? "true" : nothing;
  const described = found.length > 0 ? found.map(({ index }) => messageId(row, index)).join(" ") : nothing;
  const mark = found.length === 0 ? "" : wrong ? "wrong" : "doubtful";
  if (column.kind === "packaging") {
    return html`<input type="checkbox" data-path=${path} aria-label=${label} .checked=${value === "packaging"} />`;
  }
  if (column.kind === "choice") {
    return html`<select data-path=${path} aria-label=${label} class=${mark} aria-invalid=${invalid} aria-describedby=${described}>
      <option value="" ?selected=${value === undefined}></option>
      ${column.choices?.map((choice) => html`<option value=${choice} ?selected=${value === choice}>${t(choiceName(column.field, choice))}</option>`)}
    </select>`;
  }
  const words = ["text", "words", "material"].includes(column.kind);
  return html`<input
    type="text"
    inputmode=${words ? "text" : "decimal"}
    autocomplete="off"
    spellcheck="false"
    list=${column.kind === "material" ? "materials" : nothing}
    data-path=${path}
    class=${mark}
    aria-label=${label}
    title=${column.kind === "factor" ? (sourceOf(row.component) ?? nothing) : nothing}
    aria-invalid=${invalid}
    aria-describedby=${described}
    ${typed(textOf(engine, column, value))}
  />${column.kind === "factor" ? lookUpButton({ place: row.path, per: "kg", ownUnit: true }, number, true) : nothing}`;
}

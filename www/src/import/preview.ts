import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { t } from "../text/messages.ts";
import { formatNumber } from "../text/numbers.ts";
import { ROWS_SHOWN, type Session } from "./session.ts";
import { cellWords, fieldWords, leftOutWords, problemWords } from "./texts.ts";
import type { Import, ImportProblem, LeftOut, TablePage, TableRow } from "./types.ts";

/** A table of more rows is laid out only when it comes into sight. */
const LONG = 30;

/** The table as it stands in the file, a page at a time: what each column is used as, and what each problem is about. */
export function previewView(session: Session, result: Import): TemplateResult | typeof nothing {
  const { page } = session;
  if (!page || page.total === 0) return nothing;
  const problems = byCell(result);
  const left = new Map(result.left_out.map((row) => [row.row, row]));
  const columns = Math.max(result.columns.length, ...page.rows.map(({ cells }) => cells.length));
  return html`<section aria-labelledby="import-table">
    <h2 id="import-table" tabindex="-1">${t("import-table")}</h2>
    <p class="hint">${t("import-table-hint")}</p>
    ${pager(session, page)}
    <div class=${`table-frame preview-frame ${page.rows.length > LONG ? "long" : ""}`} role="region" aria-labelledby="import-table-caption" tabindex="0">
      <table class="preview">
        <caption id="import-table-caption" class="unseen">${t("import-table-caption")}</caption>
        <thead>
          <tr>
            <th scope="col"><span class="unseen">${t("import-table-row")}</span></th>
            ${Array.from({ length: columns }, (_, column) => columnHead(result, column))}
          </tr>
        </thead>
        <tbody>
          ${repeat(
            page.rows,
            ({ number }) => number,
            (row) => rowView(row, columns, result, left.get(row.number), problems),
          )}
        </tbody>
      </table>
    </div>
  </section>`;
}

function columnHead({ columns }: Import, column: number): TemplateResult {
  const about = columns.find((candidate) => candidate.column === column);
  const field = about?.field ?? null;
  return html`<th scope="col" class=${field === null ? "unused" : ""}>
    <span class="letters">${about?.letters ?? lettersOf(column)}</span>
    <span class="field-name">${field === null ? t("import-table-unused") : fieldWords(field)}</span>
  </th>`;
}

function rowView(
  { number, cells, hidden }: TableRow,
  columns: number,
  { header_rows }: Import,
  left: LeftOut | undefined,
  problems: ReadonlyMap<string, ImportProblem[]>,
): TemplateResult {
  const heading = header_rows.includes(number);
  const kind = heading ? "heading" : left ? "left" : "";
  const notes = [
    heading ? t("import-table-heading") : "",
    left ? leftOutWords(left.why) : "",
    hidden ? t("import-table-hidden") : "",
  ].filter(Boolean);
  const own = problems.get(cellKey(number, null));
  return html`<tr class=${kind}>
    <th scope="row" data-cell=${cellKey(number, null)} class=${own ? `wrong ${worst(own)}` : ""}>
      ${number}${own ? mark(own) : nothing} ${notes.map((note) => html`<span class="note">${note}</span>`)}
    </th>
    ${Array.from({ length: columns }, (_, column) => {
      const key = cellKey(number, column);
      const found = problems.get(key);
      const cell = cells[column];
      const words = cellWords(cell);
      const shown = left && words !== "" ? html`<s>${words}</s>` : words;
      if (!found) return html`<td class=${typeof cell === "number" ? "number" : ""} data-cell=${key}>${shown}</td>`;
      return html`<td class="wrong ${worst(found)}" data-cell=${key}>${shown}${mark(found)}</td>`;
    })}
  </tr>`;
}

/** The sign of a problem, with its words for those who do not see it. */
function mark(problems: readonly ImportProblem[]): TemplateResult {
  return html`<span class="mark" aria-hidden="true">${worst(problems) === "info" ? "i" : "!"}</span
    ><span class="unseen">${problems.map((problem) => ` ${problemWords(problem)}`)}</span>`;
}

function worst(problems: readonly ImportProblem[]): ImportProblem["severity"] {
  const has = (severity: string) => problems.some((problem) => problem.severity === severity);
  return has("error") ? "error" : has("warning") ? "warning" : "info";
}

function pager(session: Session, { from, total, rows }: TablePage): TemplateResult | typeof nothing {
  if (total <= ROWS_SHOWN) return nothing;
  const shown = { from: formatNumber(from + 1), to: formatNumber(from + rows.length), total: formatNumber(total) };
  const button = (start: number, message: string) =>
    start < 0 || start >= total
      ? nothing
      : html`<button type="button" @click=${() => void session.turnTo({ from: start })}>${t(message)}</button>`;
  return html`<div class="pager">
    <span>${t("import-table-page", shown)}</span>
    ${button(from - ROWS_SHOWN, "import-table-before")} ${button(from + ROWS_SHOWN, "import-table-after")}
  </div>`;
}

function byCell({ problems, sheet, sheets }: Import): Map<string, ImportProblem[]> {
  const found = new Map<string, ImportProblem[]>();
  for (const problem of problems) {
    if (problem.row === null || problem.sheet !== (sheets[sheet]?.name ?? "")) continue;
    const key = cellKey(problem.row, problem.column);
    found.set(key, [...(found.get(key) ?? []), problem]);
  }
  return found;
}

/** The name of a cell in the page. */
export function cellKey(row: number, column: number | null): string {
  return `${row}:${column ?? ""}`;
}

/** The letters of a column that has no heading. */
function lettersOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : lettersOf(Math.floor(column / 26) - 1) + last;
}

import { html, nothing, type TemplateResult } from "lit";
import { t } from "../text/messages.ts";
import { withRow } from "./answers.ts";
import type { Session } from "./session.ts";
import { leftOutWords, problemWords } from "./texts.ts";
import type { Import, ImportProblem } from "./types.ts";

/** So many problems are drawn at first. */
const SHOWN = 50;

const SEVERITIES = ["error", "warning", "info"] as const;

/** The problems, the grave ones first. Each leads to its cell. */
export function problemsView(
  session: Session,
  { problems, sheet, sheets }: Import,
  all: boolean,
  showAll: () => void,
  show: (row: number, column: number | null) => void,
): TemplateResult {
  const sorted = SEVERITIES.flatMap((severity) => problems.filter((problem) => problem.severity === severity));
  const drawn = all ? sorted : sorted.slice(0, SHOWN);
  const here = sheets[sheet]?.name ?? "";
  const item = (problem: ImportProblem) => {
    const { row, column, severity } = problem;
    const words = problemWords(problem);
    return html`<li class=${severity}>
      <span class="mark" aria-hidden="true">${severity === "info" ? "i" : "!"}</span>
      <span>
        <strong>${t(`import-severity-${severity}`)}</strong>
        ${
          row !== null && problem.sheet === here
            ? html`<button type="button" class="link" @click=${() => show(row, column)}>${words}</button>`
            : words
        }
        ${
          row === null || severity === "info"
            ? nothing
            : html`<button
                type="button"
                class="quiet"
                @click=${() => session.choose(withRow(session.chosen, row, "leave_out"))}
              >
                ${t("import-leave-row", { row: String(row) })}
              </button>`
        }
      </span>
    </li>`;
  };
  return html`<section aria-labelledby="import-problems">
    <h2 id="import-problems" tabindex="-1">${t("import-problems")}</h2>
    <p>${problems.length === 0 ? t("import-problems-none") : countWords(problems)}</p>
    ${problems.length === 0 ? nothing : html`<ul class="import-problems">${drawn.map(item)}</ul>`}
    ${
      drawn.length < sorted.length
        ? html`<button type="button" @click=${showAll}>${t("import-problems-all", { count: String(sorted.length) })}</button>`
        : nothing
    }
  </section>`;
}

function countWords(problems: readonly ImportProblem[]): string {
  return SEVERITIES.map(
    (severity) => [severity, problems.filter((problem) => problem.severity === severity).length] as const,
  )
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => t(`import-count-${severity}`, { count: String(count) }))
    .join(t("import-list-comma"));
}

/** The rows that are no parts, and why; also those that were and that somebody has taken in. */
export function leftOutView(
  session: Session,
  { left_out }: Import,
  show: (row: number, column: number | null) => void,
): TemplateResult {
  const rows = session.chosen.rows ?? {};
  const takenIn = Object.keys(rows)
    .filter((row) => rows[row] === "part")
    .map((row) => ({ row: Number(row), why: "", text: "" }));
  const listed = [...left_out.filter(({ why }) => why !== "empty"), ...takenIn].sort((a, b) => a.row - b.row);
  const item = ({ row, why, text }: (typeof listed)[number]) => {
    const number = String(row);
    const as = why === "" ? "leave_out" : "part";
    return html`<li>
      <button type="button" class="link" @click=${() => show(row, null)}>
        ${why === "" ? t("import-row-taken", { row: number }) : t("import-row-left", { row: number, text })}
      </button>
      ${why === "" ? nothing : html`<span class="hint">${leftOutWords(why)}</span>`}
      <button type="button" class="quiet" @click=${() => session.choose(withRow(session.chosen, row, as))}>
        ${t(why === "" ? "import-leave-row" : "import-take-row", { row: number })}
      </button>
    </li>`;
  };
  return html`<section aria-labelledby="import-left">
    <h2 id="import-left" tabindex="-1">${t("import-left")}</h2>
    ${
      listed.length === 0
        ? html`<p>${t("import-left-none")}</p>`
        : html`<details ?open=${listed.length <= 10}>
            <summary>${t("import-left-count", { count: String(listed.length) })}</summary>
            <ul class="left-out">${listed.map(item)}</ul>
          </details>`
    }
  </section>`;
}

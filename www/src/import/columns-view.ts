import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { t } from "../text/messages.ts";
import { withColumn } from "./answers.ts";
import { type Option, select } from "./choice.ts";
import { fieldGroups, unitsOf } from "./fields.ts";
import type { Memory } from "./memory.ts";
import type { Session } from "./session.ts";
import { columnWords } from "./texts.ts";
import type { ColumnMapping, Import, ImportColumn } from "./types.ts";

/** The columns as sentences, those that are not used folded. A column stays where it stood, so that nobody loses it. */
export function columnsView(
  session: Session,
  result: Import,
  memory: Memory,
  isUsed: (column: ImportColumn) => boolean,
): TemplateResult {
  const used = result.columns.filter(isUsed);
  const unused = result.columns.filter((column) => !isUsed(column));
  const list = (columns: ImportColumn[]) =>
    html`<ul class="columns">
      ${repeat(
        columns,
        ({ column }) => column,
        (column) => columnView(session, memory, column),
      )}
    </ul>`;
  return html`<section aria-labelledby="import-columns">
    <h2 id="import-columns" tabindex="-1">${t("import-columns")}</h2>
    <p class="hint">${t("import-columns-hint")}</p>
    ${list(used)}
    ${
      unused.length === 0
        ? nothing
        : html`<details>
            <summary>${t("import-columns-unused", { count: String(unused.length) })}</summary>
            ${list(unused)}
          </details>`
    }
  </section>`;
}

function columnView(session: Session, memory: Memory, column: ImportColumn): TemplateResult {
  const name = columnWords(column);
  const change = (changes: ColumnMapping) => session.choose(withColumn(session.chosen, column, changes));
  const { heading } = column;
  const remembered = heading in memory.columns && !session.chosen.columns?.[heading];
  const used = column.field !== null;
  return html`<li class=${used ? "used" : "unused"}>
    <p class="sentence">
      <span>${t(used ? "import-column-use" : "import-column-leave", { column: name })}</span>
      ${fieldSelect(name, column, change)} ${used ? readings(name, column, change) : nothing}
      <span>${t(used ? "import-column-used" : "import-column-left")}</span>
    </p>
    <p class="hint">
      ${column.samples.length === 0 ? t("import-column-empty") : t("import-column-samples", { samples: column.samples.join(t("import-list-comma")) })}
      ${remembered ? html`<span class="tag">${t("import-remembered")}</span>` : nothing}
      ${column.origin === "content" ? html`<span class="tag">${t("import-guessed")}</span>` : nothing}
    </p>
  </li>`;
}

function fieldSelect(name: string, column: ImportColumn, change: (changes: ColumnMapping) => void): TemplateResult {
  const chosen = column.field ?? "";
  let marked = false;
  // A proposed field stands twice in the list; only the first may be the chosen one.
  const option = ([value, words]: Option) => {
    const here = value === chosen && !marked;
    marked ||= here;
    return html`<option value=${value} .selected=${here}>${words}</option>`;
  };
  return html`<select
    aria-label=${t("import-column-field", { column: name })}
    @change=${(event: Event) => change({ field: (event.target as HTMLSelectElement).value || null })}
  >
    ${option(["", t("import-unused")])}
    ${fieldGroups(column).map(([heading, fields]) => html`<optgroup label=${heading}>${fields.map(option)}</optgroup>`)}
  </select>`;
}

/** How the cells of a column are read, as far as the column has such a question. */
function readings(name: string, column: ImportColumn, change: (changes: ColumnMapping) => void) {
  const { unit, per, decimal, share } = column;
  const units = unitsOf(column);
  const words = (kind: string, values: string[]): Option[] =>
    values.map((value) => [value, t(`import-${kind}-${value}`)]);
  const parts: TemplateResult[] = [];
  const add = (kind: string, options: Option[], chosen: string, choose: (value: string) => ColumnMapping) =>
    parts.push(select(t(`import-column-${kind}`, { column: name }), options, chosen, (value) => change(choose(value))));
  if (per !== null) add("per", words("per", ["piece", "line"]), per, (value) => ({ per: value }));
  if (units.length > 0) {
    const none: Option[] = unit === null ? [["", t("import-unit-in-cells")]] : [];
    add("unit", [...none, ...units.map((value) => [value, value] as const)], unit ?? "", (value) => ({ unit: value }));
  }
  if (share !== null) add("share", words("share", ["percent", "fraction"]), share, (value) => ({ share: value }));
  if (decimal !== null) add("decimal", words("decimal", ["point", "comma"]), decimal, (value) => ({ decimal: value }));
  return parts;
}

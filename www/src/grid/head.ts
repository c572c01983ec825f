import { html, type TemplateResult } from "lit";
import { t } from "../text/messages.ts";
import { type Column, columnName } from "./columns.ts";

/** The head of the table: groups of columns, and under them the columns' names. */
export function headView(columns: readonly Column[]): TemplateResult {
  const groups: { group: Column["group"]; span: number }[] = [];
  for (const { group } of columns) {
    const last = groups.at(-1);
    if (last?.group === group) last.span += 1;
    else groups.push({ group, span: 1 });
  }
  return html`<thead role="rowgroup">
      <tr class="groups" role="row">
        <td role="cell"></td>
        ${groups.map(({ group, span }) => html`<th role="columnheader" scope="colgroup" colspan=${span} aria-colspan=${span} class=${`in-${group} span-${span}`}>${t(`group-${group}`)}</th>`)}
      </tr>
      <tr role="row">
        <th role="columnheader" scope="col"><span class="unseen">${t("column-number")}</span></th>
        ${columns.map(
          ({ field, group }) =>
            html`<th role="columnheader" scope="col" class=${`in-${group}`}>
              <span class="plain">${t(columnName(field))}</span>
              <span class="term">${t(`${columnName(field)}.term`)}</span>
            </th>`,
        )}
      </tr>
    </thead>`;
}

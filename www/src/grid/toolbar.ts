import { html, nothing, type TemplateResult } from "lit";
import { t } from "../text/messages.ts";
import type { ColumnSet } from "./columns.ts";

/** What the buttons over the parts list do, and to which row. */
export interface Toolbar {
  target: { number: string; name: string } | undefined;
  columnSet: ColumnSet;
  add: () => void;
  addPart: () => void;
  duplicate: () => void;
  remove: () => void;
  up: () => void;
  down: () => void;
  undo: () => void;
  redo: () => void;
  copy: () => void;
  showColumns: (set: ColumnSet) => void;
}

/** The buttons over the parts list. */
export function toolbarView(toolbar: Toolbar): TemplateResult {
  const { target } = toolbar;
  const button = (message: string, run: () => void, key = "") =>
    html`<button type="button" title=${key || nothing} data-path=${message === "row-add" ? "/components" : nothing} @click=${run}>${t(message)}</button>`;
  return html`<div class="toolbar" role="group" aria-label=${t("parts-tools")}>
    <div class="tools">
      ${button("row-add", toolbar.add)} ${button("row-duplicate", toolbar.duplicate)}
      ${button("row-delete", toolbar.remove)} ${button("row-up", toolbar.up, "Alt+↑")}
      ${button("row-down", toolbar.down, "Alt+↓")} ${button("part-add", toolbar.addPart)}
    </div>
    <div class="tools">
      ${button("undo", toolbar.undo, "Ctrl+Z")} ${button("redo", toolbar.redo, "Ctrl+Y")} ${button("table-copy", toolbar.copy)}
    </div>
    <p class="target">${target ? t(target.name ? "target-row-named" : "target-row", target) : t("target-none")}</p>
    <fieldset class="column-sets">
      <legend>${t("columns")}</legend>
      ${(["basic", "all"] as const).map(
        (set) =>
          html`<label>
            <input type="radio" name="columns" .checked=${toolbar.columnSet === set} @change=${() => toolbar.showColumns(set)} />
            ${t(`columns-${set}`)}
          </label>`,
      )}
    </fieldset>
  </div>`;
}

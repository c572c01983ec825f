import { html, nothing, type TemplateResult } from "lit";
import type { Store } from "../store/store.ts";
import { figureText } from "../text/figures.ts";
import { t } from "../text/messages.ts";
import { formatShare } from "../text/numbers.ts";
import type { Figure } from "../types.ts";
import { allocated } from "./allocation.ts";
import { bar } from "./bar.ts";
import { figureName } from "./figure-view.ts";

interface Line {
  id: string;
  figure: Figure;
}

/** Figures of one kind under each other, as a table whose bars share one scale; what is missing has its own line. */
function table(
  lines: Line[],
  caption: string,
  total: number | undefined,
  explain: (id: string) => void,
): TemplateResult {
  const values = lines.flatMap(({ figure }) => (figure.value === null ? [] : [figure.value]));
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const place = (value: number) => (high === low ? 0 : (value - low) / (high - low));
  return html`<table class="bars">
    <caption>${caption}</caption>
    <tbody>
      ${lines.map(
        ({ id, figure }) => html`<tr>
          <th scope="row">${figureName(id)}</th>
          <td class="number">
            ${
              figure.value === null
                ? html`<span class="missing">${t("unknown-amount")}</span>`
                : html`${figureText(id, figure, figure.value)}
                    ${total === undefined || total <= 0 ? nothing : html`<span class="of">${formatShare(figure.value / total)}</span>`}`
            }
          </td>
          <td class="drawing">${figure.value === null ? nothing : bar(place(0), place(figure.value))}</td>
          <td>
            ${
              figure.value === null
                ? nothing
                : html`<button type="button" class="quiet" @click=${() => explain(id)}>
                    <span aria-hidden="true">?</span><span class="unseen">${t("explain")}${t("explain-which", { figure: figureName(id) })}</span>
                  </button>`
            }
          </td>
        </tr>`,
      )}
    </tbody>
  </table>`;
}

/** Whether a figure is a line of the tables below, and not shown by itself. */
export function isPartOfFootprint(id: string): boolean {
  return id.startsWith("carbon_footprint_stage_") || id.startsWith("carbon_footprint_by_");
}

/** The footprint by stage and, where there are several, by allocation of recycling. */
export function footprintTables(store: Store, explain: (id: string) => void): TemplateResult {
  const { figures } = store.assessment;
  const lines = (prefix: string) =>
    store.engine.figures.flatMap(({ id }): Line[] => {
      const figure = figures[id];
      return id.startsWith(prefix) && figure ? [{ id, figure }] : [];
    });
  const stages = lines("carbon_footprint_stage_");
  const allocations = lines("carbon_footprint_by_");
  const total = figures.carbon_footprint?.value ?? undefined;
  return html`${stages.length > 0 ? table(stages, allocated(store, t("by-stage")), total, explain) : nothing}
  ${allocations.length > 1 ? table(allocations, t("by-allocation"), undefined, explain) : nothing}`;
}

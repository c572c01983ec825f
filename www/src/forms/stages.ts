import { html, nothing, type TemplateResult } from "lit";
import { go } from "../parts/go.ts";
import type { Store } from "../store/store.ts";
import { t } from "../text/messages.ts";
import type { Figure } from "../types.ts";

/** The stages of a footprint, in the order of a life, and where somebody would begin to enter each. */
const STAGES = [
  ["raw_materials", "/components"],
  ["production", "/production/energy"],
  ["distribution", "/transport"],
  ["use", "/use/energy"],
  ["end_of_life", "/components"],
] as const;

/** What the carbon footprint still wants: each of its stages, and the way to what it lacks. */
export function stagesView(store: Store): TemplateResult | typeof nothing {
  const { figures } = store.assessment;
  const total = figures.carbon_footprint;
  if (!total) return nothing;
  const stages = STAGES.map(([id, place]) => ({ id, place, figure: figures[`carbon_footprint_stage_${id}`] }));
  const whole = isWhole(total) && stages.every(({ figure }) => isWhole(figure));
  return html`<div class="progress-of-stages">
    <p id="stages-title"><strong>${t("stages-title")}</strong></p>
    <ul aria-labelledby="stages-title">
      ${stages.map(({ id, place, figure }) => html`<li>${t(`stage-${id}`)}${t("stages-colon")}${state(figure, place)}</li>`)}
    </ul>
    <p role="status">${whole ? t("stages-whole") : ""}</p>
  </div>`;
}

function isWhole(figure: Figure | undefined): boolean {
  return figure !== undefined && figure.value !== null && !figure.needs?.length;
}

function state(figure: Figure | undefined, place: string): TemplateResult {
  const [first = place, ...others] = figure?.needs ?? [];
  if (figure === undefined || figure.value === null)
    return html`${t("stages-missing")} ${link(first, t("stages-enter"))}`;
  if (isWhole(figure)) return html`${t("stages-done")}`;
  return html`${t("stages-partly")} ${link(first, t("gaps", { count: String(others.length + 1) }))}`;
}

function link(pointer: string, words: string): TemplateResult {
  return html`<button type="button" class="link" @click=${() => go(pointer)}>${words}</button>`;
}

import { html, nothing, type TemplateResult } from "lit";
import type { Store } from "../store/store.ts";
import { differenceText, figureText } from "../text/figures.ts";
import { t } from "../text/messages.ts";
import type { TargetProgress } from "../types.ts";
import { figureName } from "./figure-view.ts";
import { needs } from "./missing.ts";

/** Where the product stands towards the targets that its document declares. */
export function targetsView(store: Store): TemplateResult | typeof nothing {
  const targets = store.assessment.targets ?? [];
  if (targets.length === 0) return nothing;
  return html`<section class="figures targets" aria-labelledby="targets-title">
    <h3 id="targets-title">${t("targets-title")}</h3>
    ${targets.map((target, index) => targetView(store, target, index))}
  </section>`;
}

function targetView(store: Store, target: TargetProgress, index: number): TemplateResult {
  const { figure, year, value, gap, required_per_year: pace, on_track: onTrack } = target;
  const text = (number: number) => figureText(figure, target, number);
  const difference = (number: number) => differenceText(figure, target, number);
  const lines: [string, string][] = [["value", value === null ? t("unknown-amount") : text(value)]];
  if (gap !== null) lines.push(["gap", gap === 0 ? t("target-reached") : difference(gap)]);
  if (pace !== null && pace !== 0) lines.push(["pace", `${pace > 0 ? "+" : ""}${difference(pace)}`]);
  const verdict = onTrack === null ? "unknown" : onTrack ? "on" : "behind";
  return html`<div class="figure" data-target=${index}>
    <div class="line">
      <h4>${figureName(figure)}</h4>
      <p class="value"><output aria-live="off">${t("target-by", { value: text(target.target), year: String(year) })}</output></p>
    </div>
    <dl class="progress">
      ${lines.map(([name, words]) => html`<dt>${t(`target-${name}`)}</dt><dd>${words}</dd>`)}
      <dt>${t("target-track")}</dt>
      <dd>${t(`target-track-${verdict}`)}</dd>
    </dl>
    ${target.needs && target.needs.length > 0 ? needs(store, target, t("target-needs")) : nothing}
  </div>`;
}

import { html, nothing, type TemplateResult } from "lit";
import { figureName } from "../results/figure-view.ts";
import { placeLink } from "../results/missing.ts";
import { languageOf } from "../results/symbols.ts";
import { t } from "../text/messages.ts";
import { formatShare } from "../text/numbers.ts";
import { problemText } from "../text/places.ts";
import type { Objection, Refused } from "./label-types.ts";
import { type PlaceContext, placeList } from "./place.ts";
import type { Finding, Outcome } from "./types.ts";
import { becauseWords, inLanguage, outcomeWords } from "./words.ts";

/** Why there is no label, with what to do. */
export function refusalView(context: PlaceContext, { findings, objections, problems }: Refused): TemplateResult {
  return html`<ul class="rules">
    ${findings.map((finding) => html`<li>${findingView(context, finding)}</li>`)}
    ${objections.map((objection) => html`<li>${objectionView(context, objection)}</li>`)}
    ${problems.map((problem) => html`<li>${placeLink(context.store, problem.path)}: ${problemText(problem)}</li>`)}
  </ul>`;
}

/** What a person should look at before a label is shown. */
export function cautionsView(
  context: PlaceContext,
  cautions: readonly Objection[],
  findings: readonly Finding[],
): TemplateResult | typeof nothing {
  if (cautions.length === 0 && findings.length === 0) return nothing;
  return html`<h3>${t("label-caution")}</h3>
    <ul class="rules">
      ${findings.map((finding) => html`<li>${findingView(context, finding)}</li>`)}
      ${cautions.map((objection) => html`<li>${objectionView(context, objection)}</li>`)}
    </ul>`;
}

/** A word of the claim: what is said of it, why, and what to write instead. */
function findingView(context: PlaceContext, finding: Finding): TemplateResult {
  const { claimed, supported, needs = [] } = finding;
  return html`<div class="rule" data-outcome=${finding.outcome}>
    <p><strong>${outcomeWords(finding.outcome)}: <q lang=${languageOf(finding.text)}>${finding.text}</q></strong></p>
    <p>${finding.because.map((reason) => becauseWords(reason, context.dictionary)).join(" ")}</p>
    ${claimed !== undefined && supported !== undefined ? html`<p>${t("claims-numbers", { claimed: formatShare(claimed), supported: formatShare(supported) })}</p>` : nothing}
    <p>${inLanguage(finding.allowed)}</p>
    ${finding.suggestions.map((wording) => html`<p>${t("claims-suggestion", { wording })}</p>`)}
    ${needsView(context, finding.outcome, needs)}
  </div>`;
}

/** A rule: what it says, why, and what to do. */
function objectionView(context: PlaceContext, objection: Objection): TemplateResult {
  const { figure, rule, needs = [] } = objection;
  // That a value is on the wrong side, the statement says better.
  const because = objection.because.filter(({ code }) => code !== "value.not_enough");
  return html`<div class="rule" data-objection=${rule} data-outcome=${objection.outcome}>
    <p><strong>${outcomeWords(objection.outcome)}: ${inLanguage(objection.statement)}</strong></p>
    <p class="meta">
      <span>${inLanguage(objection.instrument)}</span>
      <span class="rule-id" translate="no">${rule}</span>
      ${figure === undefined ? nothing : html`<span>${t("label-refused-figure", { figure: figureName(figure) })}</span>`}
    </p>
    ${because.length === 0 ? nothing : html`<p>${because.map((reason) => becauseWords(reason, context.dictionary)).join(" ")}</p>`}
    <p>${t("label-refused-do", { remedy: inLanguage(objection.remedy) })}</p>
    ${needsView(context, objection.outcome, needs)}
  </div>`;
}

function needsView(context: PlaceContext, outcome: Outcome, needs: readonly string[]): TemplateResult | typeof nothing {
  if (needs.length === 0) return nothing;
  return html`<p>${t(outcome === "evidence_needed" ? "checks-page-unproven" : "checks-page-needs")}</p>
    ${placeList(context, needs)}`;
}

import { html, nothing, type TemplateResult } from "lit";
import { citation, languageOf } from "../results/symbols.ts";
import { t } from "../text/messages.ts";
import { isOnFile, needsOf, putOnFile } from "./facts.ts";
import { type PlaceContext, placeButton, placeList } from "./place.ts";
import type { Check, Rule } from "./types.ts";
import {
  becauseWords,
  dayWords,
  distanceWords,
  factOf,
  inLanguage,
  instrumentWords,
  nameWords,
  outcomeWords,
  subjectWords,
  thresholdWords,
  valueWords,
} from "./words.ts";

/** A rule with what came of it. */
export function ruleView(context: PlaceContext, check: Check, rule: Rule): TemplateResult {
  const { store } = context;
  const { outcome, at } = check;
  const settled = outcome === "met" || outcome === "not_applicable";
  return html`<article class="rule" data-rule=${rule.id} data-outcome=${outcome}>
    <h4 tabindex="-1">${inLanguage(rule.statement)}</h4>
    <p class="meta">
      <span class="severity">${t(`checks-severity-${rule.severity}`)}</span>
      <span>${instrumentWords(rule)}</span>
      <cite lang=${languageOf(rule.article)}>${rule.article}</cite>
      <span class="rule-id" translate="no">${rule.id}</span>
    </p>
    ${at === undefined ? nothing : html`<p>${t("checks-page-at")} ${placeButton(context, at, subjectWords(store.document, at))}</p>`}
    ${comparison(context, check)}
    <p>${[...becauseOf(check)].map((reason) => becauseWords(reason, context.dictionary)).join(" ")}</p>
    ${explained(check, rule)} ${components(context, check)}
    ${needs(context, check)} ${evidence(context, check, rule)}
    ${settled ? nothing : html`<p class="remedy"><strong>${t("checks-page-remedy")}</strong> ${inLanguage(rule.remedy)}</p>`}
    ${subjects(context, check)}
    <details class="source">
      <summary>${t("checks-page-source")}<span class="unseen">${t("checks-page-source-of", { rule: rule.id })}</span></summary>
      <p>${t(`checks-page-read-${rule.verified}`)} ${t(`checks-page-text-${rule.text}`)} ${t("checks-page-checked", { day: dayWords(rule.checked) })}</p>
      <p>${citation(rule.source)}</p>
      ${published(rule)}
    </details>
  </article>`;
}

/** The way to the official text, where its address is known. */
function published({ id, url }: Rule): TemplateResult | typeof nothing {
  if (url === undefined) return nothing;
  return html`<p>
    <a href=${url} target="_blank" rel="noreferrer">${t("checks-page-published")}<span class="unseen">${t("checks-page-source-of", { rule: id })}</span></a>
  </p>`;
}

/** Reasons, each once. */
function becauseOf({ because }: Check) {
  return new Map(because.map((reason) => [JSON.stringify(reason), reason])).values();
}

/** The value beside what is asked, how far apart they are, and what is asked later. */
function comparison({ dictionary }: PlaceContext, check: Check): TemplateResult | typeof nothing {
  const { name, value, comparator, threshold, distance, later, from, outcome } = check;
  if (name === undefined || outcome === "not_applicable") return nothing;
  const row = (term: string, words: string) => html`<div><dt>${term}</dt><dd>${words}</dd></div>`;
  return html`<dl class="comparison">
    ${row(nameWords(name, dictionary), value === null ? t("checks-page-unknown") : valueWords(value, check, dictionary))}
    ${comparator === null || threshold === null ? nothing : row(t("checks-page-asked"), thresholdWords(comparator, valueWords(threshold, check, dictionary)))}
    ${distance !== undefined && distance > 0 ? row(t("checks-page-distance"), distanceWords(distance, check)) : nothing}
    ${later ? row(t("checks-page-later", { day: dayWords(later.from) }), thresholdWords(comparator ?? "=", valueWords(later.threshold, check, dictionary))) : nothing}
    ${outcome === "not_yet_in_force" && from !== null ? row(t("checks-page-from"), dayWords(from)) : nothing}
  </dl>`;
}

/** What only this rule says of why it is undetermined, or for a person. */
function explained({ outcome, because }: Check, rule: Rule): TemplateResult | typeof nothing {
  const forPerson = because.some(({ code }) => code === "judge.person");
  const text = outcome === "undetermined" ? rule.pending : outcome === "review" && forPerson ? rule.review : undefined;
  return text ? html`<p>${inLanguage(text)}</p>` : nothing;
}

function components(context: PlaceContext, check: Check): TemplateResult | typeof nothing {
  const list = check.components ?? [];
  if (list.length === 0) return nothing;
  const paths = list.map(({ path }) => path);
  const own = (index: number) => {
    const value = list[index]?.value;
    return value === undefined
      ? nothing
      : t("checks-page-in-brackets", { text: valueWords(value, check, context.dictionary) });
  };
  return html`<div class="causes">
    <p>${t("checks-page-components")}</p>
    ${placeList(context, paths, own)}
  </div>`;
}

function needs(context: PlaceContext, check: Check): TemplateResult | typeof nothing {
  // Evidence of the rule itself is asked for below, with a box of its own.
  const list = needsOf(check).filter((pointer) => factOf(pointer)?.name !== "evidence_on_file");
  if (list.length === 0 || check.outcome === "not_applicable") return nothing;
  return html`<div class="missing">
    <p>${t(check.outcome === "evidence_needed" ? "checks-page-unproven" : "checks-page-needs")}</p>
    ${placeList(context, list)}
  </div>`;
}

function evidence({ store }: PlaceContext, { outcome }: Check, rule: Rule): TemplateResult | typeof nothing {
  const onFile = isOnFile(store, rule.id);
  if (!rule.evidence || !(onFile || outcome === "evidence_needed" || outcome === "review")) return nothing;
  const box = html`<label class="on-file">
    <input
      type="checkbox"
      .checked=${onFile}
      @change=${(event: Event) => putOnFile(store, rule.id, (event.target as HTMLInputElement).checked)}
    />
    ${t("checks-page-on-file")}<span class="unseen">${t("checks-page-source-of", { rule: rule.id })}</span>
  </label>`;
  return html`<p><strong>${t("checks-page-evidence")}</strong> ${inLanguage(rule.evidence)}</p>
    ${onFile || outcome === "evidence_needed" ? box : nothing}`;
}

/** Every packaging unit or part, where there are several. */
function subjects(context: PlaceContext, check: Check): TemplateResult | typeof nothing {
  const list = check.subjects ?? [];
  if (list.length === 0) return nothing;
  const words = (path: string) => subjectWords(context.store.document, path);
  return html`<details>
    <summary>${t("checks-page-subjects", { count: String(list.length) })}<span class="unseen">${t("checks-page-source-of", { rule: check.rule })}</span></summary>
    <ul>
      ${list.map(
        ({ path, outcome, value }) => html`<li>
          ${placeButton(context, path, words(path))}: ${outcomeWords(outcome)}${value === undefined ? nothing : t("checks-page-in-brackets", { text: valueWords(value, check, context.dictionary) })}
        </li>`,
      )}
    </ul>
  </details>`;
}

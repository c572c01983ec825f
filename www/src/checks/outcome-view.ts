import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { t } from "../text/messages.ts";
import { formatNumber } from "../text/numbers.ts";
import type { PlaceContext } from "./place.ts";
import { ruleView } from "./rule-view.ts";
import type { Session } from "./session.ts";
import { type Check, OUTCOMES, type Outcome, type Rule, SEVERITIES, type Severity } from "./types.ts";
import { becauseWords, inLanguage, instrumentWords, outcomeWords } from "./words.ts";

/** Outcomes that somebody has to do something about: they stand open. */
const OPEN: readonly Outcome[] = ["not_met", "cannot_tell", "evidence_needed"];

/** Outcomes that have many rules for few reasons: these are told by reason. */
const BY_REASON: readonly Outcome[] = ["review", "not_applicable"];

/** What the list of outcomes remembers. */
export interface OutcomesState {
  severity: Severity | "";
  /** Instrument, in the page's language. */
  instrument: string;
  /** Folds that somebody has opened; what is folded is not drawn. */
  opened: Set<string>;
  changed: () => void;
}

interface Told {
  check: Check;
  rule: Rule;
}

/** The checks of a market with their rules, those that the filter leaves. */
function told(session: Session, state: OutcomesState): Told[] {
  return (session.checks?.checks ?? []).flatMap((check) => {
    const rule = session.rule(check.rule);
    if (!rule) return [];
    const chosen =
      (state.severity === "" || rule.severity === state.severity) &&
      (state.instrument === "" || inLanguage(rule.instrument) === state.instrument);
    return chosen ? [{ check, rule }] : [];
  });
}

/** How many rules have each outcome, in words. */
export function countWords(session: Session): string {
  const counts = OUTCOMES.map((outcome) => ({
    outcome,
    count: (session.checks?.checks ?? []).filter((check) => check.outcome === outcome).length,
  }));
  return counts
    .filter(({ count }) => count > 0)
    .map(({ outcome, count }) => t("checks-page-count", { outcome: outcomeWords(outcome), count: formatNumber(count) }))
    .join(t("checks-page-comma"));
}

/** Every rule of the market by its outcome, the gravest first. */
export function outcomesView(context: PlaceContext, session: Session, state: OutcomesState): TemplateResult {
  const list = told(session, state);
  const groups = OUTCOMES.map((outcome) => ({
    outcome,
    rules: list.filter(({ check }) => check.outcome === outcome),
  })).filter(({ rules }) => rules.length > 0);
  return html`<section aria-labelledby="checks-outcomes">
    <h2 id="checks-outcomes" tabindex="-1">${t("checks-page-outcomes")}</h2>
    ${filters(session, state)}
    ${
      groups.length === 0
        ? html`<p>${t("checks-page-no-rules")}</p>`
        : html`<ul class="counts" aria-label=${t("checks-page-counts")}>
            ${groups.map(
              ({ outcome, rules }) =>
                html`<li><button type="button" class="link" data-count=${outcome} @click=${() => show(state, outcome)}>
                  ${t("checks-page-count", { outcome: outcomeWords(outcome), count: formatNumber(rules.length) })}
                </button></li>`,
            )}
          </ul>`
    }
    ${groups.map(({ outcome, rules }) => groupView(context, state, outcome, rules))}
  </section>`;
}

/** Goes to a group, and opens it. */
function show(state: OutcomesState, outcome: Outcome): void {
  state.opened.add(outcome);
  state.changed();
  setTimeout(() => {
    const heading = document.getElementById(`outcome-${outcome}`);
    heading?.focus();
    heading?.scrollIntoView({ block: "start" });
  });
}

function filters(session: Session, state: OutcomesState): TemplateResult {
  const rules = (session.checks?.checks ?? []).flatMap(({ rule }) => session.rule(rule) ?? []);
  const instruments = [...new Set(rules.map(instrumentWords))];
  const severities = SEVERITIES.filter((severity) => rules.some((rule) => rule.severity === severity));
  const value = (event: Event) => (event.target as HTMLSelectElement).value;
  return html`<div class="filters">
    <div class="field">
      <label for="checks-severity">${t("checks-page-severity")}</label>
      <select
        id="checks-severity"
        @change=${(event: Event) => {
          state.severity = value(event) as Severity | "";
          state.changed();
        }}
      >
        <option value="" ?selected=${state.severity === ""}>${t("checks-page-all")}</option>
        ${severities.map((name) => html`<option value=${name} ?selected=${state.severity === name}>${t(`checks-severity-${name}`)}</option>`)}
      </select>
    </div>
    <div class="field">
      <label for="checks-instrument">${t("checks-page-instrument")}</label>
      <select
        id="checks-instrument"
        @change=${(event: Event) => {
          state.instrument = value(event);
          state.changed();
        }}
      >
        <option value="" ?selected=${state.instrument === ""}>${t("checks-page-all")}</option>
        ${instruments.map((name) => html`<option value=${name} ?selected=${state.instrument === name}>${name}</option>`)}
      </select>
    </div>
  </div>`;
}

function groupView(context: PlaceContext, state: OutcomesState, outcome: Outcome, rules: readonly Told[]) {
  const heading = html`${outcomeWords(outcome)} <span class="count">${t("checks-page-rules", { count: formatNumber(rules.length) })}</span>`;
  const about = html`<p class="about">${t(`checks-page-about-${outcome}`)}</p>`;
  if (OPEN.includes(outcome)) {
    return html`<section class="outcome" data-outcome=${outcome} aria-labelledby=${`outcome-${outcome}`}>
      <h3 id=${`outcome-${outcome}`} tabindex="-1">${heading}</h3>
      ${about} ${ruleList(context, rules)}
    </section>`;
  }
  const body = () => (BY_REASON.includes(outcome) ? byReason(context, rules) : ruleList(context, rules));
  return html`<section class="outcome" data-outcome=${outcome} aria-labelledby=${`outcome-${outcome}`}>
    <h3 id=${`outcome-${outcome}`} tabindex="-1">${heading}</h3>
    ${about}
    <details
      .open=${state.opened.has(outcome)}
      @toggle=${(event: Event) => {
        const { open } = event.target as HTMLDetailsElement;
        if (event.target !== event.currentTarget || open === state.opened.has(outcome)) return;
        if (open) state.opened.add(outcome);
        else state.opened.delete(outcome);
        state.changed();
      }}
    >
      <summary>${t("checks-page-show", { outcome: outcomeWords(outcome) })}</summary>
      ${state.opened.has(outcome) ? body() : nothing}
    </details>
  </section>`;
}

function ruleList(context: PlaceContext, rules: readonly Told[]): TemplateResult {
  return html`<ul class="rules">
    ${repeat(
      rules,
      ({ rule }) => rule.id,
      ({ check, rule }) => html`<li>${ruleView(context, check, rule)}</li>`,
    )}
  </ul>`;
}

/** Rules of one reason under it: what is for nobody to do anything about is read in a few lines. */
function byReason(context: PlaceContext, rules: readonly Told[]): TemplateResult {
  const groups = new Map<string, Told[]>();
  for (const one of rules) {
    const [first] = one.check.because;
    const reason = first ? becauseWords(first, context.dictionary) : "";
    groups.set(reason, [...(groups.get(reason) ?? []), one]);
  }
  return html`${[...groups].map(
    ([reason, list]) => html`<div class="reason">
      <p><strong>${reason}</strong> <span class="count">${t("checks-page-rules", { count: formatNumber(list.length) })}</span></p>
      ${ruleList(context, list)}
    </div>`,
  )}`;
}

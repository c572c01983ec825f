import { html, nothing, type TemplateResult } from "lit";
import { languageOf } from "../results/symbols.ts";
import { language, t } from "../text/messages.ts";
import { formatNumber, formatShare } from "../text/numbers.ts";
import { pieces } from "./claim-text.ts";
import { type PlaceContext, placeList } from "./place.ts";
import { languageName, select } from "./select.ts";
import type { Session } from "./session.ts";
import type { Claims, Finding } from "./types.ts";
import { becauseWords, inLanguage, instrumentWords, outcomeWords } from "./words.ts";

/** Languages of claims. */
const LANGUAGES = ["ja", "en", "fr", "de"] as const;

/** Where the words stand. */
const SURFACES = ["product", "elsewhere"] as const;

/** What the view of claims needs beside the session. */
export interface ClaimContext extends PlaceContext {
  session: Session;
  /** The wording that was copied last, and whether the browser let the page do so. */
  copied: { wording: string; done: boolean } | undefined;
  copy: (wording: string) => void;
}

/** The words for a package or a website, and what rules say of them. */
export function claimView(context: ClaimContext): TemplateResult {
  const { session } = context;
  return html`<section aria-labelledby="checks-claim">
    <h2 id="checks-claim" tabindex="-1">${t("checks-page-claim")}</h2>
    <p>${t("checks-page-claim-text")}</p>
    <div class="filters">
      ${select(
        "claim-language",
        t("checks-page-claim-language"),
        ["", ...LANGUAGES],
        session.wishes.language,
        (name) => (name === "" ? t("checks-page-claim-any") : languageName(name)),
        (name) => session.claim({ language: name }),
      )}
      ${select(
        "claim-surface",
        t("checks-page-claim-surface"),
        [...SURFACES],
        session.wishes.surface,
        (name) => t(`checks-page-surface-${name}`),
        (name) => session.claim({ surface: name }),
      )}
    </div>
    <div class="field">
      <label for="claim-text">${t("checks-page-claim-label")}</label>
      <textarea
        id="claim-text"
        rows="4"
        aria-describedby="claim-hint"
        @input=${(event: InputEvent) => {
          // A word that is still being chosen is nobody's claim yet.
          if (!event.isComposing) session.claim({ text: (event.target as HTMLTextAreaElement).value });
        }}
        @compositionend=${(event: Event) => session.claim({ text: (event.target as HTMLTextAreaElement).value })}
      ></textarea>
      <p class="hint" id="claim-hint">${t("checks-page-claim-hint")}</p>
    </div>
    <div class="findings">
      <p role="status" class="status-line">${status(session.claims)}</p>
      ${session.claims ? findingsView(context, session.claims) : nothing}
    </div>
  </section>`;
}

function status(claims: Claims | undefined): string | typeof nothing {
  if (!claims) return nothing;
  const { length } = claims.findings;
  return length === 0 ? t("claims-none") : t("checks-page-findings", { count: formatNumber(length) });
}

function findingsView(context: ClaimContext, { findings }: Claims): TemplateResult | typeof nothing {
  if (findings.length === 0) return nothing;
  const { claimed } = context.session;
  const shown = pieces(claimed, findings).map(({ text, findings: within, ends }) =>
    within.length === 0 ? text : html`<mark>${text}</mark>${ends.map(numberButton)}`,
  );
  const lang = textLanguage(context, claimed);
  return html`<div class="claim-shown" aria-label=${t("checks-page-marked")} role="group" lang=${lang}><p>${shown}</p></div>
    <ol class="finding-list">
      ${findings.map((finding, index) => html`<li id=${`finding-${index + 1}`} tabindex="-1" data-outcome=${finding.outcome}>${findingView(context, finding)}</li>`)}
    </ol>`;
}

/** The number of a finding behind its words; it leads to what is said of them. */
function numberButton(index: number): TemplateResult {
  const number = String(index + 1);
  const name = t("checks-page-finding", { number });
  return html`<sup><button type="button" class="link" aria-label=${name} lang=${language()} @click=${() => show(index)}>${number}</button></sup>`;
}

function textLanguage({ session }: Pick<ClaimContext, "session">, text: string): string {
  return session.wishes.language || languageOf(text);
}

function show(index: number): void {
  document.getElementById(`finding-${index + 1}`)?.focus();
}

function findingView(context: ClaimContext, finding: Finding): TemplateResult {
  const { session, dictionary } = context;
  const { claimed, supported, needs = [] } = finding;
  // People count from one, and name the last character that belongs to it.
  const place = t("claims-place", { start: formatNumber(finding.start + 1), end: formatNumber(finding.end) });
  const lang = textLanguage(context, finding.text);
  return html`<h3><q lang=${lang}>${finding.text}</q>: ${outcomeWords(finding.outcome)}</h3>
    <p class="hint">${place}</p>
    <p>${finding.because.map((reason) => becauseWords(reason, dictionary)).join(" ")}</p>
    ${claimed !== undefined && supported !== undefined ? html`<p>${t("claims-numbers", { claimed: formatShare(claimed), supported: formatShare(supported) })}</p>` : nothing}
    <ul class="concerned">
      ${finding.rules.map(({ rule: id, outcome }) => {
        const rule = session.rule(id);
        return rule
          ? html`<li>${outcomeWords(outcome)}: ${instrumentWords(rule)} <cite lang=${languageOf(rule.article)}>${rule.article}</cite> <span class="rule-id" translate="no">${id}</span></li>`
          : nothing;
      })}
    </ul>
    <p><strong>${t("checks-page-allowed")}</strong> ${inLanguage(finding.allowed)}</p>
    ${
      needs.length === 0
        ? nothing
        : html`<p>${t(finding.outcome === "evidence_needed" ? "checks-page-unproven" : "checks-page-needs")}</p>
            ${placeList(context, needs)}`
    }
    ${finding.suggestions.map((wording) => suggestion(context, wording, lang))}`;
}

function suggestion({ copy, copied }: ClaimContext, wording: string, lang: string): TemplateResult {
  const own = copied?.wording === wording ? copied : undefined;
  return html`<div class="suggestion">
    <p>${t("checks-page-suggestion")}</p>
    <p><q lang=${lang} data-wording>${wording}</q></p>
    <button type="button" @click=${() => copy(wording)}>${t("checks-page-copy")}</button>
    <span role="status">${own ? t(own.done ? "checks-page-copied" : "checks-page-not-copied") : nothing}</span>
  </div>`;
}

import { html, nothing, type TemplateResult } from "lit";
import type { LibraryFactor, Licence } from "#pkg/factors.js";
import { boundaryView, gasesView, yearWords } from "../results/factor-words.ts";
import { citation, languageOf } from "../results/symbols.ts";
import { nameIn, t } from "../text/messages.ts";
import { formatNumber, withUnit } from "../text/numbers.ts";
import { placeWords } from "../text/words.ts";

/** A factor with everything that whoever takes it must know. Without `take` it cannot be taken, and says why. */
export function factorView(
  factor: LibraryFactor,
  licence: Licence | undefined,
  take: (() => void) | undefined,
): TemplateResult {
  const { id, value, unit, gwp_basis, year, geography, source, note } = factor;
  const name = nameIn(factor);
  return html`<li>
    <div class="line">
      <p class="name" lang=${languageOf(name)} id=${`factor-${id}`}>${name}</p>
      <p class="value">${withUnit(formatNumber(value), unit)}</p>
    </div>
    <dl>
      ${item("factor-boundary", boundaryView(factor))} ${item("factor-gases", gasesView(factor))}
      ${item("factor-gwp-basis", gwp_basis ?? t("factor-not-stated"))} ${item("factor-year", yearWords(year))}
      ${item("factor-geography", placeWords(geography))} ${item("factor-source", citation(source))}
      ${item("factor-licence", licence ? licenceView(licence) : factor.licence)}
      ${note === "" ? nothing : item("factor-note", own(note))} ${item("factor-id", html`<code lang="en">${id}</code>`)}
    </dl>
    <p class="actions">
      <button type="button" ?disabled=${!take} aria-describedby=${take ? nothing : `factor-${id}-why`} @click=${() => take?.()}>
        ${t("factor-take")}<span class="unseen">${t("factor-take-which", { name })}</span>
      </button>
      ${take ? nothing : html`<span id=${`factor-${id}-why`}>${t("factor-unit-differs")}</span>`}
    </p>
  </li>`;
}

function item(term: string, words: TemplateResult | string): TemplateResult {
  return html`<div>
    <dt>${t(term)}</dt>
    <dd>${words}</dd>
  </div>`;
}

/** Words of the source, which keep their language on a page of another. */
function own(text: string): TemplateResult | string {
  return text === "" ? t("factor-not-stated") : html`<span lang=${languageOf(text)}>${text}</span>`;
}

/** A licence, and the sentence that it wants beside its figures. */
function licenceView({ name, attribution }: Licence): TemplateResult {
  return html`${own(name)}${attribution === "" ? nothing : html`<br />${own(attribution)}`}`;
}

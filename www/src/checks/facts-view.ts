import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { Store } from "../store/store.ts";
import { t } from "../text/messages.ts";
import { formatNumber } from "../text/numbers.ts";
import type { Problem } from "../types.ts";
import { factField, sameForAll } from "./fact-field.ts";
import { type Question, questions, stated, wanted } from "./facts.ts";
import type { Session } from "./session.ts";
import type { Checks } from "./types.ts";
import { factWords, subjectWords } from "./words.ts";

/** So many questions are shown until somebody asks for all. */
const SHOWN = 8;

/** What the view of questions remembers. */
export interface FactsState {
  all: boolean;
  showAll: () => void;
}

/** What the document does not say and rules need, each asked once; and what it says already. */
export function factsView(store: Store, session: Session, checks: Checks, state: FactsState): TemplateResult {
  const { catalogue, asked } = session;
  if (!catalogue) return html``;
  const waiting = wanted(checks.checks);
  // What most rules wait for comes first; what is asked already stays where it is.
  const byRules = [...waiting].sort(([, some], [, others]) => others.length - some.length);
  for (const [pointer] of byRules) asked.add(pointer);
  const given = new Set(stated(store));
  // An answer may make another question needless; one that was answered stays, so that it can be corrected.
  const open = [...asked].filter((pointer) => waiting.has(pointer) || given.has(pointer));
  const list = questions(open, waiting, catalogue.facts);
  const shown = state.all ? list : list.slice(0, SHOWN);
  const others = questions(
    [...given].filter((pointer) => !asked.has(pointer)),
    waiting,
    catalogue.facts,
  );
  const left = questions(waiting.keys(), waiting, catalogue.facts).length;
  return html`<section aria-labelledby="checks-facts">
    <h2 id="checks-facts" tabindex="-1">${t("checks-page-facts")}</h2>
    <p>${left === 0 ? t("checks-page-facts-none") : t("checks-page-facts-text", { count: formatNumber(left) })}</p>
    ${questionList(store, checks.problems, shown)}
    ${
      list.length > shown.length
        ? html`<button type="button" @click=${state.showAll}>${t("checks-page-facts-all", { count: formatNumber(list.length - shown.length) })}</button>`
        : nothing
    }
    ${
      others.length === 0
        ? nothing
        : html`<details>
            <summary>${t("checks-page-facts-given", { count: formatNumber(others.length) })}</summary>
            ${questionList(store, checks.problems, others)}
          </details>`
    }
  </section>`;
}

/** Questions with their fields. */
export function questionList(store: Store, problems: readonly Problem[], list: readonly Question[]) {
  if (list.length === 0) return nothing;
  return html`<ul class="questions">
    ${repeat(
      list,
      ({ name }) => name,
      (question) => html`<li>${questionView(store, problems, question)}</li>`,
    )}
  </ul>`;
}

function questionView(store: Store, problems: readonly Problem[], { name, fact, places, rules }: Question) {
  const words = factWords(fact);
  const waiting =
    rules.length === 0
      ? nothing
      : html`<p class="hint">${t("checks-page-facts-rules", { count: formatNumber(rules.length), rules: rules.join(t("checks-page-comma")) })}</p>`;
  const [place] = places;
  if (places.length === 1 && place !== undefined) {
    const label =
      place === "/product" ? words : t("place-with", { place: subjectWords(store.document, place), what: words });
    return html`${factField(store, { name, fact, place, label }, problems)} ${waiting}`;
  }
  const atOnce = fact.kind === "yes_no" || fact.kind === "word";
  return html`<fieldset>
    <legend>${words}</legend>
    ${atOnce ? sameForAll(store, name, fact, places) : nothing}
    ${places.map((at) => factField(store, { name, fact, place: at, label: subjectWords(store.document, at) }, problems))}
    ${waiting}
  </fieldset>`;
}

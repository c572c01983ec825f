import { html, nothing, type TemplateResult } from "lit";
import { addressOf, saveProduct } from "../../app/actions.ts";
import { saveState } from "../../app/notices.ts";
import { bar } from "../../results/bar.ts";
import { figureName } from "../../results/figure-view.ts";
import type { Store } from "../../store/store.ts";
import { figureText } from "../../text/figures.ts";
import { nameIn, t } from "../../text/messages.ts";
import { formatShare } from "../../text/numbers.ts";
import { materialWords } from "../../text/words.ts";
import { type Answers, QUESTIONS, type Question } from "./answers.ts";
import { SCREENS } from "./check.ts";
import { FIGURES, gainsOf, type Range, rangesOf } from "./ranges.ts";

/** From this coverage on a figure counts as one of the whole product. */
const WHOLE = 0.9995;

let shown: { key: string; view: Outcome } | undefined;

interface Outcome {
  ranges: Map<string, Range>;
  gains: ReturnType<typeof gainsOf>;
}

/** The ranges of some answers: they are the same until the answers change, whatever else draws the screen anew. */
function outcome(store: Store, answers: Answers): Outcome {
  const key = JSON.stringify(answers);
  if (shown?.key !== key) {
    const { engine } = store;
    shown = { key, view: { ranges: rangesOf(engine, answers), gains: gainsOf(engine, answers) } };
  }
  return shown.view;
}

/** The first estimate: between which values the figures lie, what would narrow them, and how to go on. */
export function resultView(store: Store, answers: Answers, open: number | undefined, changed: boolean): TemplateResult {
  if (open !== undefined) {
    return html`<section class="first-estimate">
      <h2>${t("quick-not-yet")}</h2>
      <p>${t("quick-not-yet-text")}</p>
      <p><a class="button primary" href=${`#/quick/${open}`}>${t("quick-to-question", { number: String(open) })}</a></p>
    </section>`;
  }
  const { ranges, gains } = outcome(store, answers);
  const mci = ranges.get("mci_at_average_life");
  return html`<section class="first-estimate" aria-labelledby="first-title">
      <h2 id="first-title">${t("quick-result")}</h2>
      ${
        mci
          ? html`<p class="main"><span class="indicative">${t("indicative")}</span> ${t("quick-result-mci", { range: rangeText(mci) })}</p>
              ${bar(mci.low, mci.high, "value")}
              <p class="ends" aria-hidden="true"><span>0</span><span>1</span></p>
              <p class="scale">${t("headline-scale")}</p>`
          : html`<p class="main">${t("headline-mci-missing")}</p>`
      }
      <p>${t("quick-result-what")}</p>
      ${rangeTable(ranges)}
      ${changed ? html`<p class="hint changed">${t("quick-changed-result")}</p>` : nothing}
    </section>
    ${gainsView(ranges, gains, answers)} ${answersView(store, answers)}
    <section aria-labelledby="go-on-title">
      <h2 id="go-on-title">${t("quick-go-on")}</h2>
      <p>${t("quick-go-on-text")}</p>
      <div class="buttons">
        <a class="button primary" href="#/guide/2">${t("quick-go-guide")}</a>
        <a class="button" href=${addressOf("product")}>${t("quick-go-product")}</a>
        <button type="button" @click=${() => saveProduct(store)}>${t("file-save")}</button>
      </div>
      ${saveState(store)}
    </section>`;
}

/** A range as it is shown: one value where both ends read alike. */
function rangeText({ id, low, high, unit }: Range): string {
  const [from, to] = [low, high].map((value) => figureText(id, { unit }, value));
  return from === to ? (from ?? "") : t("quick-range", { low: from ?? "", high: to ?? "" });
}

function rangeTable(ranges: Map<string, Range>): TemplateResult {
  return html`<table class="ranges">
    <caption class="unseen">${t("quick-result")}</caption>
    <thead>
      <tr>
        <th scope="col">${t("quick-figure")}</th>
        <th scope="col">${t("quick-between")}</th>
      </tr>
    </thead>
    <tbody>
      ${FIGURES.map((id) => {
        const range = ranges.get(id);
        return html`<tr data-range=${id}>
          <th scope="row">${figureName(id)}</th>
          <td>
            ${range ? rangeText(range) : t("quick-no-figure")}
            ${
              range && range.coverage < WHOLE
                ? html`<span class="hint">${t("quick-coverage", { share: formatShare(range.coverage) })}</span>`
                : nothing
            }
            ${range?.partial ? html`<span class="hint">${t("quick-partial")}</span>` : nothing}
          </td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}

function screenOf(question: Question): number {
  return SCREENS.findIndex((questions) => questions.includes(question)) + 1;
}

/** What each answer that is open would be worth. */
function gainsView(ranges: Map<string, Range>, gains: Outcome["gains"], answers: Answers) {
  const shownFigures = ["mci_at_average_life", "carbon_footprint"] as const;
  if (gains.length === 0 && answers.kind !== "unknown") return nothing;
  return html`<section>
    <h2 id="gains-title">${t("quick-gains")}</h2>
    <p>${t("quick-gains-text")}</p>
    ${answers.kind === "unknown" ? html`<p>${t("quick-kind.cost")} <a href="#/quick/1">${t("quick-answer", { name: t("quick-kind-short") })}</a></p>` : nothing}
    ${
      gains.length === 0
        ? nothing
        : html`<div class="table-frame" role="region" aria-labelledby="gains-title" tabindex="0">
            <table class="ranges">
              <thead>
                <tr>
                  <th scope="col">${t("quick-question")}</th>
                  ${shownFigures.map((id) => html`<th scope="col">${figureName(id)}</th>`)}
                </tr>
              </thead>
              <tbody>
                <tr>
                  <th scope="row">${t("quick-now")}</th>
                  ${shownFigures.map((id) => html`<td>${text(ranges.get(id))}</td>`)}
                </tr>
                ${gains.map(
                  (gain) =>
                    html`<tr>
                      <th scope="row">
                        <a href=${`#/quick/${screenOf(gain.question)}`}>${t("quick-if-known", { name: t(`quick-${gain.question}-short`) })}</a>
                      </th>
                      ${shownFigures.map((id) => html`<td>${text(gain.ranges.get(id))}</td>`)}
                    </tr>`,
                )}
              </tbody>
            </table>
          </div>`
    }
  </section>`;
}

const text = (range: Range | undefined) => (range ? rangeText(range) : t("quick-no-figure"));

/** Every answer, and the way to change it. */
function answersView({ engine }: Store, answers: Answers): TemplateResult {
  return html`<section aria-labelledby="answers-title">
    <h2 id="answers-title">${t("quick-answers")}</h2>
    <dl class="answers">
      ${QUESTIONS.map((question) => {
        const name = t(`quick-${question}-short`);
        return html`<div>
          <dt>${name}</dt>
          <dd>${answerWords(engine.tables.categories, answers, question)}</dd>
          <dd><a href=${`#/quick/${screenOf(question)}`} aria-label=${t("door-change-name", { name })}>${t("door-change")}</a></dd>
        </div>`;
      })}
    </dl>
  </section>`;
}

function answerWords(
  categories: readonly { id: string; name_en: string; name_ja: string }[],
  answers: Answers,
  question: Question,
): string {
  const answer = answers[question];
  if (answer === undefined || answer === "unknown") return t("quick-unknown");
  if (answer === "known") return String(answers[`${question}_text` as keyof Answers] ?? "");
  if (question === "kind") {
    const found = categories.find(({ id }) => id === answer);
    return found ? nameIn(found) : answer;
  }
  if (question === "material") return [answer, answers.second ?? ""].filter(Boolean).map(materialWords).join(" / ");
  return t(`quick-${question}-${answer}`);
}

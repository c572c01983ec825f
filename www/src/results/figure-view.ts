import { html, nothing, type TemplateResult } from "lit";
import type { Store } from "../store/store.ts";
import { figureText } from "../text/figures.ts";
import { has, t } from "../text/messages.ts";
import { formatShare } from "../text/numbers.ts";
import { coreText } from "../text/words.ts";
import type { Figure, FigureDescription } from "../types.ts";
import { allocationName } from "./allocation.ts";
import { bar, markedBar } from "./bar.ts";
import { gaps, needs, placeLink } from "./missing.ts";
import { RANGED, rangeOf, reasonOf } from "./range.ts";

/** Above this share of the mass on default values a figure is an indication only. */
const INDICATIVE_ABOVE = 0.3;

/** A figure's name in the page's language. */
export function figureName(id: string): string {
  const message = `figure-${id}`;
  return has(message) ? t(message) : id;
}

/** Whether so much of a figure rests on defaults that it is an indication only. */
export function isIndicative(figure: Figure | undefined): boolean {
  return (figure?.default_mass_share ?? 0) > INDICATIVE_ABOVE;
}

/** One figure: its name, its value or what it needs, what it rests on, and the way to its derivation. */
export function figureView(
  store: Store,
  description: FigureDescription,
  explain: (id: string) => void,
): TemplateResult {
  const { id, minimum, maximum } = description;
  const figure = store.assessment.figures[id];
  if (!figure) return html``;
  const bounded = typeof minimum === "number" && typeof maximum === "number";
  const words = `figure-${id}.description`;
  return html`<div class="figure" part="figure" data-figure=${id}>
    <div class="line">
      <h4>${figureName(id)}</h4>
      ${
        figure.value === null
          ? nothing
          : html`<p class="value">
              ${isIndicative(figure) ? html`<span class="indicative">${t("indicative")}</span>` : nothing}
              <output aria-live="off">${figureText(id, figure, figure.value)}</output>
            </p>`
      }
    </div>
    ${bounded ? scale(store, description, figure, minimum, maximum, explain) : direction(description, figure)}
    ${has(words) ? html`<p class="description">${describedBy(store, id, t(words))}</p>` : nothing}
    ${figure.value === null ? needs(store, figure) : nothing}
    <p class="basis">
      ${basis(figure)}
      <button type="button" class="quiet" @click=${() => explain(id)}>
        ${t(figure.value === null ? "method-show" : "explain")}<span class="unseen">${t("explain-which", { figure: figureName(id) })}</span>
      </button>
    </p>
    ${notes(store, figure)} ${figure.value === null ? nothing : gaps(store, figure.needs)}
  </div>`;
}

/** What a product that does not circulate at all has: 1 − 0.9, as the method defines it. */
const LINEAR: Readonly<Record<string, number>> = { mci_at_average_life: 0.1 };

/** The figure on its scale: bar, references, and which way is better. What is missing keeps its place. */
function scale(
  store: Store,
  description: FigureDescription,
  figure: Figure,
  minimum: number,
  maximum: number,
  explain: (id: string) => void,
) {
  const { id } = description;
  const place = (value: number) => (value - minimum) / (maximum - minimum);
  const linear = LINEAR[id];
  const targets = (store.assessment.targets ?? []).filter((target) => target.figure === id);
  const text = (value: number) => figureText(id, figure, value);
  const range = rangeOf(store, id);
  const reason = figure.value === null ? undefined : reasonOf(store, id);
  const words = [
    ...(linear === undefined ? [] : [t("figure-reference-linear", { value: text(linear) })]),
    ...targets.map(({ year, target }) => t("figure-reference-target", { year: String(year), value: text(target) })),
  ];
  const at = [...(linear === undefined ? [] : [linear]), ...targets.map(({ target }) => target)].map(place);
  const drawing = (value: number) =>
    id === RANGED
      ? markedBar(place(value), range && [place(range.low), place(range.high)], at)
      : bar(0, place(value), "value", undefined, at);
  return html`${figure.value === null ? bar(0, 0, "none") : drawing(figure.value)}
    <p class="on-scale">
      <span><span class="unseen">${t("figure-scale")}</span>${text(minimum)}${pause()}</span>
      ${description.better === "none" ? nothing : html`<span>${better(description.better)}${pause()}</span>`}
      <span>${text(maximum)}</span>
    </p>
    ${id === RANGED && figure.value !== null ? why(reason, () => explain(id)) : nothing}
    ${
      words.length === 0 && range === undefined
        ? nothing
        : html`<p class="on-scale references">
            ${words.length === 0 ? nothing : html`<span><span class="sign" aria-hidden="true">┃</span>${words.join(t("comma"))}${range === undefined ? nothing : pause()}</span>`}
            ${range === undefined ? nothing : html`<span>${t("range-band", { low: text(range.low), high: text(range.high) })}</span>`}
          </p>`
    }`;
}

/** Why a figure is what it is, in a few words that lead to its derivation; before they are there, the room for them. */
function why(reason: { id: string; share: number } | undefined, explain: () => void): TemplateResult {
  if (reason === undefined) return html`<p class="on-scale why"></p>`;
  const words = t(`why-${reason.id.replaceAll("_", "-")}`, { share: formatShare(reason.share) });
  return html`<p class="on-scale why"><button type="button" class="link" @click=${explain}>${words}</button></p>`;
}

/** What stands apart is read in one breath without it. */
const pause = () => html`<span class="unseen">${t("comma")}</span>`;

/** Which way is better; the arrow is for the eye alone. */
function better(way: "higher" | "lower"): TemplateResult {
  const words = t(`figure-better-${way}`);
  return way === "higher"
    ? html`${words} <span aria-hidden="true">→</span>`
    : html`<span aria-hidden="true">←</span> ${words}`;
}

/** Which way is better, where there is no scale. */
function direction({ better: way }: FigureDescription, { value }: Figure): TemplateResult | typeof nothing {
  if (way === "none" || value === null) return nothing;
  return html`<p class="on-scale"><span></span><span>${better(way)}</span></p>`;
}

/** What a figure is. The catalogue tells of the footprint by cut-off; by another allocation that would be untrue. */
function describedBy({ allocation }: Store, id: string, words: string): string {
  if (id !== "carbon_footprint" || allocation === "cut_off") return words;
  return t("footprint-allocated", { allocation: allocationName(allocation) });
}

/** What a figure rests on: the origin of its weakest input, how much of the mass it covers, how far it was checked. */
function basis(figure: Figure): TemplateResult {
  const { origin, coverage, default_mass_share: defaults } = figure;
  return html`${origin ? html`<span class=${`origin ${origin}`}>${t(`origin-${origin}`)}</span>${pause()}` : nothing}
    <span class="checked">${t(`checked-${figure.verification.replaceAll("_", "-")}`)}</span>
    ${coverage === undefined || figure.value === null ? nothing : html`${pause()}<span>${t("coverage", { share: formatShare(coverage) })}</span>`}
    ${defaults ? html`${pause()}<span>${t("default-share", { share: formatShare(defaults) })}</span>` : nothing}`;
}

/** A figure that stands in full among the main ones, in one line where its group lists it again. */
export function figureAgain(store: Store, { id }: FigureDescription): TemplateResult {
  const figure = store.assessment.figures[id];
  const value = figure && figure.value !== null ? figureText(id, figure, figure.value) : t("unknown-amount");
  return html`<div class="figure again" data-figure-again=${id}>
    <div class="line">
      <h4>${figureName(id)}</h4>
      <p class="value">${value}</p>
    </div>
    <p class="description">${t("figure-above")}</p>
  </div>`;
}

/** Remarks on a figure; open where they alone say why it has no value. */
function notes(store: Store, { value, needs: missing, notes: list }: Figure): TemplateResult | typeof nothing {
  if (!list || list.length === 0) return nothing;
  const reason = value === null && !missing?.length;
  return html`<details class="notes" ?open=${reason}>
    <summary>${t("notes", { count: String(list.length) })}</summary>
    <ul>
      ${list.map(
        ({ code, path, params }) =>
          html`<li>${coreText("note", code, params)} ${path ? placeLink(store, path) : nothing}</li>`,
      )}
    </ul>
  </details>`;
}

import { html, nothing, type TemplateResult } from "lit";
import { go } from "../parts/go.ts";
import type { Store } from "../store/store.ts";
import { figureText } from "../text/figures.ts";
import { has, t } from "../text/messages.ts";
import { formatShare } from "../text/numbers.ts";
import { placeName } from "../text/places.ts";
import { coreText } from "../text/words.ts";
import type { Figure, FigureDescription, Note } from "../types.ts";
import { bar } from "./bar.ts";

/** Above this share of the mass on default values a figure is an indication only. */
const INDICATIVE_ABOVE = 0.3;

/** How many of the missing inputs are named one by one. */
const NEEDS_NAMED = 6;

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
  return html`<div class="figure" data-figure=${id}>
    <div class="line">
      <h4>${figureName(id)}</h4>
      ${
        figure.value === null
          ? nothing
          : html`<p class="value">
              ${isIndicative(figure) ? html`<span class="indicative">${t("indicative")}</span>` : nothing}
              <output>${figureText(id, figure, figure.value)}</output>
            </p>`
      }
    </div>
    ${figure.value !== null && bounded ? bar(0, figure.value) : nothing}
    ${has(words) ? html`<p class="description">${t(words)}</p>` : nothing}
    ${
      figure.value === null
        ? needs(store, figure)
        : html`<p class="basis">
            ${basis(figure)}
            <button type="button" class="quiet" @click=${() => explain(id)}>
              ${t("explain")}<span class="unseen">${t("explain-which", { figure: figureName(id) })}</span>
            </button>
          </p>`
    }
    ${notes(store, figure.notes)} ${figure.value === null ? nothing : gaps(store, figure.needs)}
  </div>`;
}

/** What a figure rests on: the origin of its weakest input, and how much of the mass it covers. */
function basis(figure: Figure): TemplateResult {
  const { origin, coverage, default_mass_share: defaults } = figure;
  return html`${origin ? html`<span class=${`origin ${origin}`}>${t(`origin-${origin}`)}</span>` : nothing}
    ${coverage === undefined ? nothing : html`<span>${t("coverage", { share: formatShare(coverage) })}</span>`}
    ${defaults ? html`<span>${t("default-share", { share: formatShare(defaults) })}</span>` : nothing}`;
}

/** What a figure cannot be computed without, each a link to its field. */
export function needs(store: Store, figure: Figure): TemplateResult {
  const list = figure.needs ?? [];
  const shown = list.slice(0, NEEDS_NAMED);
  return html`<div class="missing">
    <p>${list.length > 0 ? t("cannot-compute-needs") : t("cannot-compute")}</p>
    ${
      list.length === 0
        ? nothing
        : html`<ul>
            ${shown.map((pointer) => html`<li>${placeLink(store, pointer)}</li>`)}
            ${list.length > shown.length ? html`<li>${t("needs-more", { count: String(list.length - shown.length) })}</li>` : nothing}
          </ul>`
    }
  </div>`;
}

/** A link that puts the focus into a field. */
export function placeLink(store: Store, pointer: string): TemplateResult {
  return html`<button type="button" class="link" @click=${() => go(pointer)}>${placeName(store.document, pointer)}</button>`;
}

/** What would make a figure complete that has a value all the same. */
function gaps(store: Store, list: string[] | undefined): TemplateResult | typeof nothing {
  if (!list || list.length === 0) return nothing;
  return html`<details class="notes">
    <summary>${t("gaps", { count: String(list.length) })}</summary>
    <ul>
      ${list.map((pointer) => html`<li>${placeLink(store, pointer)}</li>`)}
    </ul>
  </details>`;
}

function notes(store: Store, list: Note[] | undefined): TemplateResult | typeof nothing {
  if (!list || list.length === 0) return nothing;
  return html`<details class="notes">
    <summary>${t("notes", { count: String(list.length) })}</summary>
    <ul>
      ${list.map(
        ({ code, path, params }) =>
          html`<li>${coreText("note", code, params)} ${path ? placeLink(store, path) : nothing}</li>`,
      )}
    </ul>
  </details>`;
}

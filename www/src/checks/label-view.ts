import { html, nothing, type TemplateResult } from "lit";
import { figureName } from "../results/figure-view.ts";
import { t, WRITTEN, type Written } from "../text/messages.ts";
import { formatNumber } from "../text/numbers.ts";
import { addressOf, millimetres } from "./label-png.ts";
import { cautionsView, refusalView } from "./label-reasons.ts";
import { OF_PICTURE, take, takeBadge, WAYS, type Way } from "./label-save.ts";
import type { LabelSession } from "./label-session.ts";
import { AUDIENCES, type Audience, type Made, SIZES, type Size } from "./label-types.ts";
import type { PlaceContext } from "./place.ts";
import { dateField, languageName, select } from "./select.ts";
import { dayWords } from "./words.ts";

/** What the view of the label remembers. */
export interface LabelState {
  /** The figure of the badge. */
  badge: string;
  /** What was last said of saving, as the id of a message. */
  said: string | undefined;
  changed: () => void;
}

/** What the view of the label needs. */
export interface LabelContext extends PlaceContext {
  labels: LabelSession;
  state: LabelState;
}

/** The label: what stands on it, what it looks like, and why there is none. */
export function labelView(context: LabelContext): TemplateResult {
  const { labels } = context;
  const { figures, choices } = labels;
  return html`<section class="label-part" aria-labelledby="checks-label" aria-busy=${labels.current ? "false" : "true"}>
    <h2 id="checks-label" tabindex="-1">${t("checks-page-label")}</h2>
    <p>${t("label-page-text")}</p>
    ${figures.length === 0 ? html`<p>${t("label-page-no-figures")}</p>` : figureBoxes(context)}
    <div class="filters">
      ${select(
        "label-audience",
        t("label-page-audience"),
        AUDIENCES,
        choices.audience,
        (name) => t(`label-page-audience-${name}`),
        (audience) => labels.choose({ audience: audience as Audience }),
      )}
      ${select(
        "label-size",
        t("label-page-size"),
        SIZES,
        choices.size,
        (name) => t(`label-page-size-${name}`),
        (size) => labels.choose({ size: size as Size }),
      )}
      ${select("label-language", t("label-page-language"), WRITTEN, choices.language, languageName, (name) => labels.choose({ language: name as Written }))}
      ${dateField("label-date", t("label-page-date"), t("label-page-date-hint"), choices.date, (date) => labels.choose({ date }))}
    </div>
    <label class="on-file">
      <input
        type="checkbox"
        id="label-claim"
        .checked=${choices.withClaim}
        @change=${(event: Event) => labels.choose({ withClaim: (event.target as HTMLInputElement).checked })}
      />
      ${t("label-page-claim")}
    </label>
    <p role="status" class="status-line">${status(labels)}</p>
    <div role="alert">${labels.failed ? trouble(labels) : nothing}</div>
    ${outcome(context)}
  </section>`;
}

function figureBoxes({ labels }: LabelContext): TemplateResult {
  const { chosen } = labels;
  return html`<fieldset class="words label-figures">
    <legend>${t("label-page-figures")}</legend>
    ${labels.figures.map(
      (id) => html`<label>
        <input
          type="checkbox"
          name="label-figure"
          value=${id}
          .checked=${chosen.includes(id)}
          @change=${(event: Event) => labels.put(id, (event.target as HTMLInputElement).checked)}
        />
        ${figureName(id)}
      </label>`,
    )}
  </fieldset>`;
}

function status({ answer, current, chosen }: LabelSession): string {
  if (chosen.length === 0) return t("problem-label-no_figure");
  if (!current || !answer) return t("label-page-working");
  const refused = "refused" in answer;
  return t(refused ? "label-refused" : "label-page-done");
}

function trouble(labels: LabelSession): TemplateResult {
  return html`<div class="notice grave">
    <p>${t("label-page-failed")}</p>
    <button type="button" @click=${() => labels.again()}>${t("part-again")}</button>
  </div>`;
}

/** The label or the reasons; nothing of a label that may no longer be shown. */
function outcome(context: LabelContext): TemplateResult | typeof nothing {
  const { answer, chosen, failed } = context.labels;
  if (!answer || chosen.length === 0 || failed) return nothing;
  if ("refused" in answer) return html`<div class="label-refused">${refusalView(context, answer.refused)}</div>`;
  const { label } = answer;
  return html`<div class="label-made">
    ${label.form === "sentence" ? html`<p data-form="sentence">${t("label-form-sentence")}</p>` : nothing}
    ${label.sentence_from === undefined ? nothing : html`<p>${t("label-sentence_from", { date: dayWords(label.sentence_from) })}</p>`}
    <div class="label-sides">${picture(context, answer)} ${spoken(answer)}</div>
    ${ways(context, answer)} ${cautionsView(context, label.cautions, label.findings)}
  </div>`;
}

function picture({ labels }: LabelContext, { label, svg, needed_mm }: Made): TemplateResult {
  if (svg === null) {
    const size = labels.choices.size.replace("x", " × ");
    const needed = needed_mm === null ? "" : formatNumber(Math.ceil(needed_mm));
    return html`<p class="label-picture" data-too-small>${t("label-too_small", { size, needed })}</p>`;
  }
  const { width, height } = millimetres(svg);
  const size = { width: formatNumber(width), height: formatNumber(height) };
  return html`<figure class="label-picture">
    <img src=${addressOf(svg)} alt=${label.title} lang=${label.language} width=${width * 8} height=${height * 8} />
    <figcaption>${t("label-page-print-size", size)}</figcaption>
  </figure>`;
}

/** What the label says, for those who do not see it: the texts of its page. */
function spoken({ html: fragment, label }: Made): TemplateResult {
  const parts = new DOMParser().parseFromString(fragment, "text/html").querySelectorAll("h2, dt, dd, p");
  return html`<div class="label-spoken">
    <h3 id="label-spoken">${t("label-page-spoken")}</h3>
    <div lang=${label.language} role="group" aria-labelledby="label-spoken">
      ${[...parts].map(({ textContent }) => html`<p>${textContent}</p>`)}
    </div>
  </div>`;
}

function ways(context: LabelContext, made: Made): TemplateResult {
  const { store, labels, state } = context;
  const follow = async (way: Way) => {
    state.said = undefined;
    state.said = await take(store, labels, way);
    state.changed();
  };
  const possible = WAYS.filter((way) => made.svg !== null || !OF_PICTURE.includes(way));
  return html`<div class="label-ways" role="group" aria-label=${t("label-page-ways")}>
      ${possible.map((way) => html`<button type="button" data-way=${way} @click=${() => void follow(way)}>${t(`label-page-way-${way}`)}</button>`)}
    </div>
    <p role="status" class="label-said">${state.said === undefined ? nothing : t(state.said)}</p>
    ${badge(context)}`;
}

function badge(context: LabelContext): TemplateResult {
  const { store, labels, state } = context;
  const { chosen, badgeRefused } = labels;
  const figure = chosen.includes(state.badge) ? state.badge : (chosen[0] ?? "");
  const choose = (id: string) => {
    state.badge = id;
    labels.badgeRefused = undefined;
    state.changed();
  };
  return html`<h3>${t("label-page-badge")}</h3>
    <p>${t("label-page-badge-text")}</p>
    <div class="label-ways">
      ${chosen.length > 1 ? select("label-badge", t("label-page-badge-figure"), chosen, figure, figureName, choose) : nothing}
      <button type="button" data-way="badge" @click=${() => void takeBadge(store, labels, figure)}>${t("label-page-way-badge")}</button>
    </div>
    <div role="status">${badgeRefused ? html`<p>${t("label-page-badge-refused")}</p>` : nothing}</div>
    ${badgeRefused ? refusalView(context, badgeRefused) : nothing}`;
}

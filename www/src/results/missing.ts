import { html, nothing, type TemplateResult } from "lit";
import { componentOf } from "../document/rows.ts";
import { go } from "../parts/go.ts";
import type { Store } from "../store/store.ts";
import { t } from "../text/messages.ts";
import { componentField, placeName } from "../text/places.ts";
import type { Figure } from "../types.ts";

/** How many of the missing inputs are named one by one. */
const NEEDS_NAMED = 6;

/** A missing input: one field, or the same field of several components. */
export interface Need {
  /** The first place that lacks it. */
  pointer: string;
  /** The field within its component. */
  field: string | undefined;
  count: number;
}

/** Missing inputs, the same field of several components as one. */
export function gathered(pointers: readonly string[]): Need[] {
  const needs = new Map<string, Need>();
  for (const pointer of pointers) {
    const field = componentOf(pointer)?.field || undefined;
    const need = needs.get(field ?? pointer);
    if (need) need.count += 1;
    else needs.set(field ?? pointer, { pointer, field, count: 1 });
  }
  return [...needs.values()];
}

/** A link that puts the focus into a field. */
export function placeLink(store: Store, pointer: string, words = placeName(store.document, pointer)): TemplateResult {
  if (!store.hasField(pointer)) return html`${words}`;
  return html`<button type="button" class="link" @click=${(event: Event) => go(pointer, event.target ?? window)}>${words}</button>`;
}

/** A link to a missing input, or to the first of several. */
export function needLink(store: Store, { pointer, field, count }: Need): TemplateResult {
  if (field === undefined || count === 1) return placeLink(store, pointer);
  return placeLink(store, pointer, t("needs-many", { field: componentField(field), count: String(count) }));
}

/** What a figure cannot be computed without, each a link to its field. */
export function needs(
  store: Store,
  figure: Pick<Figure, "needs">,
  introduction = t(figure.needs?.length ? "cannot-compute-needs" : "cannot-compute"),
): TemplateResult {
  const list = gathered(figure.needs ?? []);
  const shown = list.slice(0, NEEDS_NAMED);
  return html`<div class="missing">
    <p>${introduction}</p>
    ${
      list.length === 0
        ? nothing
        : html`<ul>
            ${shown.map((need) => html`<li>${needLink(store, need)}</li>`)}
            ${list.length > shown.length ? html`<li>${t("needs-more", { count: String(list.length - shown.length) })}</li>` : nothing}
          </ul>`
    }
  </div>`;
}

/** What would make a figure complete that has a value all the same. */
export function gaps(store: Store, list: readonly string[] | undefined): TemplateResult | typeof nothing {
  if (!list || list.length === 0) return nothing;
  return html`<details class="notes">
    <summary>${t("gaps", { count: String(list.length) })}</summary>
    <ul>
      ${gathered(list).map((need) => html`<li>${needLink(store, need)}</li>`)}
    </ul>
  </details>`;
}

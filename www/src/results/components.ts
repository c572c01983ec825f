import { html, nothing, type TemplateResult } from "lit";
import type { Store } from "../store/store.ts";
import { figureDescription, figureText } from "../text/figures.ts";
import { t } from "../text/messages.ts";
import { placeName } from "../text/places.ts";
import type { ComponentValue, Figure } from "../types.ts";
import { bar } from "./bar.ts";

/** How many components stand open; the others are folded. */
const OPEN = 10;

/** A figure's values for single components, the largest first. */
export function componentTable(store: Store, id: string, figure: Figure | undefined): TemplateResult | typeof nothing {
  const values = (figure?.by_component ?? []).toSorted((one, other) => other.value - one.value);
  if (!figure || values.length === 0) return nothing;
  const low = Math.min(0, ...values.map(({ value }) => value));
  // A share fills its bar at 100 %; what has no upper end is drawn beside the largest.
  const high = figureDescription(id)?.maximum ?? Math.max(0, ...values.map(({ value }) => value));
  const place = (value: number) => (high === low ? 0 : (value - low) / (high - low));
  const table = (list: readonly ComponentValue[], name: string) =>
    html`<table class="bars by-component" aria-label=${name}>
      <tbody>
        ${list.map(
          ({ path, value }) => html`<tr>
            <th scope="row">${placeName(store.document, path)}</th>
            <td class="number">${figureText(id, figure, value)}</td>
            <td class="drawing">${bar(place(0), place(value))}</td>
          </tr>`,
        )}
      </tbody>
    </table>`;
  const title = t("by-component");
  const rest = values.slice(OPEN);
  return html`<h3>${title}</h3>
    ${table(values.slice(0, OPEN), title)}
    ${
      rest.length === 0
        ? nothing
        : html`<details>
            <summary>${t("by-component-rest", { count: String(rest.length) })}</summary>
            ${table(rest, t("by-component-rest", { count: String(rest.length) }))}
          </details>`
    }`;
}

import { html, type TemplateResult } from "lit";
import { figureName } from "../results/figure-view.ts";
import type { Store } from "../store/store.ts";
import { t } from "../text/messages.ts";
import { placeName } from "../text/places.ts";
import type { Assessment } from "../types.ts";
import { figuresOf } from "./results-view.ts";

/** A missing input, and the figures that lack it. */
export interface Gap {
  pointer: string;
  figures: string[];
}

/** What is missing, in the order of the document, and what each gap holds up. */
export function gapsOf(store: Store, assessment: Assessment): Gap[] {
  const gaps = new Map<string, Gap>();
  for (const { description, figure } of figuresOf(store, assessment)) {
    for (const pointer of figure.needs ?? []) {
      const gap = gaps.get(pointer) ?? { pointer, figures: [] };
      gap.figures.push(description.id);
      gaps.set(pointer, gap);
    }
  }
  const order = new Intl.Collator("en", { numeric: true });
  return [...gaps.values()].sort((one, other) => order.compare(one.pointer, other.pointer));
}

/** The gaps as a table. */
export function gapsView(store: Store, assessment: Assessment): TemplateResult {
  const gaps = gapsOf(store, assessment);
  return html`<section aria-labelledby="paper-gaps">
    <h2 id="paper-gaps">${t("paper-gaps", { count: String(gaps.length) })}</h2>
    ${
      gaps.length === 0
        ? html`<p>${t("paper-gaps-none")}</p>`
        : html`<table>
            <caption class="unseen">${t("paper-gaps-caption")}</caption>
            <thead>
              <tr>
                <th scope="col">${t("paper-place")}</th>
                <th scope="col">${t("paper-holds-up")}</th>
              </tr>
            </thead>
            <tbody>
              ${gaps.map(
                ({ pointer, figures }) =>
                  html`<tr>
                    <th scope="row">${placeName(store.document, pointer)}</th>
                    <td>${figures.map(figureName).join(t("paper-comma"))}</td>
                  </tr>`,
              )}
            </tbody>
          </table>`
    }
  </section>`;
}

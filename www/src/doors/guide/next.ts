import { html, nothing, type TemplateResult } from "lit";
import { componentOf } from "../../document/rows.ts";
import { figureName } from "../../results/figure-view.ts";
import type { Store } from "../../store/store.ts";
import { t } from "../../text/messages.ts";
import { placeName } from "../../text/places.ts";

/** The figures whose gaps somebody is shown the way to. */
const FIGURES = ["mci_at_average_life", "recycled_content", "carbon_footprint"] as const;

/** How many gaps are named. */
const NAMED = 4;

/** Mass of each part when all figures were last computed: while somebody types they are not computed anew. */
let masses = new Map<string, number>();

interface Gap {
  pointer: string;
  figures: string[];
}

/** What figures lack, those of the heaviest parts first. */
export function gapsOf({ assessment }: Store): Gap[] {
  const parts = assessment.figures.product_mass?.by_component;
  if (parts) masses = new Map(parts.map(({ path, value }) => [path, value]));
  const found = new Map<string, Gap>();
  for (const id of FIGURES) {
    for (const pointer of assessment.figures[id]?.needs ?? []) {
      const gap = found.get(pointer) ?? { pointer, figures: [] };
      gap.figures.push(id);
      found.set(pointer, gap);
    }
  }
  const mass = ({ pointer }: Gap) => masses.get(componentOf(pointer)?.path ?? "") ?? 0;
  return [...found.values()].sort((one, other) => mass(other) - mass(one));
}

/** The step on which a field stands; what stands on none is entered on the screen with everything. */
export function stepOf(pointer: string): number | undefined {
  const place = componentOf(pointer);
  if (!place) return pointer.startsWith("/product") ? 2 : undefined;
  if (place.field.startsWith("/inflow")) return 3;
  if (place.field.startsWith("/outflow")) return 4;
  return place.field.startsWith("/emission_factor") ? undefined : 2;
}

/** What to fill in next, and which figures wait for it. */
export function nextView(store: Store, go: (pointer: string) => void): TemplateResult {
  const gaps = gapsOf(store);
  const shown = gaps.slice(0, NAMED);
  return html`<aside class="next-gaps" aria-labelledby="next-gaps-title">
    <h2 id="next-gaps-title">${t("guide-gaps")}</h2>
    ${
      gaps.length === 0
        ? html`<p>${t("guide-gaps-none")}</p>`
        : html`<ol>
              ${shown.map(
                ({ pointer, figures }) =>
                  html`<li>
                    <button type="button" class="link" @click=${() => go(pointer)}>${placeName(store.document, pointer)}</button>
                    <span class="hint">${t("guide-gap-blocks", { figures: figures.map(figureName).join(t("list-comma")) })}</span>
                  </li>`,
              )}
            </ol>
            ${gaps.length > shown.length ? html`<p class="hint">${t("guide-gaps-more", { count: String(gaps.length - shown.length) })}</p>` : nothing}`
    }
  </aside>`;
}

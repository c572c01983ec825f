import { html, nothing, type TemplateResult } from "lit";
import { isObject, steps, valueAt } from "../../document/pointer.ts";
import { componentOf } from "../../document/rows.ts";
import { figureName, isIndicative } from "../../results/figure-view.ts";
import type { Store } from "../../store/store.ts";
import { figureText } from "../../text/figures.ts";
import { t } from "../../text/messages.ts";
import { placeName } from "../../text/places.ts";
import type { JsonObject } from "../../types.ts";

/** The figures whose gaps somebody is shown the way to. */
const FIGURES = ["mci_at_average_life", "recycled_content", "carbon_footprint"] as const;

/** How many gaps are named. */
const NAMED = 4;

/** Mass of a part as it stands in the product, which the core computes once for each state of it. */
const masses = new WeakMap<JsonObject, number>();

function massOf({ document, engine }: Store, pointer: string): number {
  const place = componentOf(pointer);
  const part = place && valueAt(document, place.path);
  if (!place || !isObject(part)) return 0;
  const known = masses.get(part);
  if (known !== undefined) return known;
  // With the assemblies around it, whose pieces multiply it.
  const chain = steps(place.path).reduceRight<JsonObject>((inner, _, index, all) => {
    if (index % 2 === 0 || index === all.length - 1) return inner;
    const around = valueAt(document, `/${all.slice(0, index + 1).join("/")}`);
    return isObject(around) ? { ...around, components: [inner] } : inner;
  }, part);
  const alone = { format: "meguru/1", product: { name: "" }, components: [chain] };
  const mass = engine.assess(alone, "basic", "cut_off").figures.product_mass?.value ?? 0;
  masses.set(part, mass);
  return mass;
}

interface Gap {
  pointer: string;
  figures: string[];
}

/** What figures lack: first what most of them wait for, then what concerns the whole product, then the heaviest parts. */
export function gapsOf(store: Store): Gap[] {
  const found = new Map<string, Gap>();
  for (const id of FIGURES) {
    for (const pointer of store.assessment.figures[id]?.needs ?? []) {
      const gap = found.get(pointer) ?? { pointer, figures: [] };
      gap.figures.push(id);
      found.set(pointer, gap);
    }
  }
  const weighed = [...found.values()].map((gap) => {
    const mass = componentOf(gap.pointer) ? massOf(store, gap.pointer) : Number.POSITIVE_INFINITY;
    return { gap, mass };
  });
  weighed.sort((one, other) => other.gap.figures.length - one.gap.figures.length || (one.mass < other.mass ? 1 : -1));
  return weighed.map(({ gap }) => gap);
}

/** The step on which a field stands; what stands on none is entered on the screen with everything. */
export function stepOf(pointer: string): number | undefined {
  const place = componentOf(pointer);
  if (!place) return pointer.startsWith("/product") ? 2 : undefined;
  if (place.field.startsWith("/inflow")) return 3;
  if (place.field.startsWith("/outflow")) return 4;
  return place.field.startsWith("/emission_factor") ? undefined : 2;
}

/** The figures as they stand: not before the first answer that one of them can use. */
function nowView(store: Store): TemplateResult | typeof nothing {
  if (FIGURES.every((id) => (store.assessment.figures[id]?.value ?? null) === null)) return nothing;
  return html`<h2>${t("guide-now")}</h2>
    <dl class="now">
      ${FIGURES.map((id) => {
        const figure = store.assessment.figures[id];
        const known = figure !== undefined && figure.value !== null;
        return html`<div>
          <dt>${figureName(id)}</dt>
          <dd>${known ? figureText(id, figure, figure.value ?? 0) : t("quick-no-figure")} ${isIndicative(figure) ? html`<span class="indicative">${t("indicative")}</span>` : nothing}</dd>
        </div>`;
      })}
    </dl>`;
}

/** What to fill in next, and which figures wait for it. */
export function nextView(store: Store, go: (pointer: string) => void): TemplateResult {
  const gaps = gapsOf(store);
  const shown = gaps.slice(0, NAMED);
  return html`<aside class="next-gaps" aria-labelledby="next-gaps-title">
    ${nowView(store)}
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

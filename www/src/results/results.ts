import { html, nothing } from "lit";
import { View } from "../parts/view.ts";
import { t } from "../text/messages.ts";
import { problemText } from "../text/places.ts";
import type { Explanation } from "./explanation.ts";
import { figureView, placeLink } from "./figure-view.ts";
import { headline } from "./headline.ts";
import { footprintTables } from "./parts-of-sum.ts";

/** Groups of figures in the order in which they are shown. */
const GROUPS = ["circularity", "content", "carbon_footprint", "mass"];

/** What the core says of the document, with every key stroke: sentences first, then each figure, then the problems. */
export class Results extends View {
  protected override render() {
    const { store } = this;
    const explain = (id: string) => this.querySelector<Explanation>("meguru-explanation")?.show(id);
    const shown = store.engine.figures.filter(
      ({ id }) => !id.startsWith("carbon_footprint_stage_") && !id.startsWith("carbon_footprint_by_"),
    );
    const present = GROUPS.filter((group) =>
      shown.some((figure) => figure.group === group && store.assessment.figures[figure.id]),
    );
    return html`
      ${headline(store)} ${this.#problems()}
      ${present.map(
        (group) => html`<section class="figures" aria-labelledby=${`figures-${group}`}>
          <h3 id=${`figures-${group}`}>${t(`figures-${group.replaceAll("_", "-")}`)}</h3>
          ${shown.filter((figure) => figure.group === group).map((figure) => figureView(store, figure, explain))}
          ${group === "carbon_footprint" ? footprintTables(store, explain) : nothing}
        </section>`,
      )}
      <p class="versions">${t("versions", { engine: store.assessment.engine, tables: tableVersions(store.assessment.tables) })}</p>
      <meguru-explanation></meguru-explanation>
    `;
  }

  #problems() {
    const { assessment, editing } = this.store;
    const problems = assessment.problems.filter(({ path }) => path !== editing || editing === undefined);
    if (problems.length === 0) return nothing;
    return html`<section class="problems" aria-labelledby="problems-title">
      <h3 id="problems-title">${t("problems-title", { count: String(problems.length) })}</h3>
      <ul>
        ${problems.map(
          (problem) =>
            html`<li class=${problem.severity}>
              <span class="severity">${t(`severity-${problem.severity}`)}</span>
              ${placeLink(this.store, problem.path)} ${problemText(problem)}
            </li>`,
        )}
      </ul>
    </section>`;
  }
}

function tableVersions(tables: Record<string, string>): string {
  return Object.values(tables).toSorted().at(-1) ?? "";
}

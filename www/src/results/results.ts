import { html, nothing, type TemplateResult } from "lit";
import { bringRest, rest } from "../app/stages.ts";
import { afterFrame } from "../parts/after-frame.ts";
import { View } from "../parts/view.ts";
import { readSetting, writeSetting } from "../store/settings.ts";
import { t } from "../text/messages.ts";
import { problemText } from "../text/places.ts";
import { allocationChooser } from "./allocation.ts";
import { attributionsView } from "./attributions.ts";
import type { Explanation } from "./explanation.ts";
import { figureView } from "./figure-view.ts";
import { type FigureGroup, groupsOf, groupView, matching } from "./groups.ts";
import { headline } from "./headline.ts";
import { placeLink } from "./missing.ts";
import { RANGE_EVENT } from "./range.ts";
import { targetsView } from "./targets.ts";

/**
 * What the core says of the document, with every key stroke: sentences first, then the few figures that everybody
 * asks for, what is worth checking, and the methods by group, folded until somebody wants them.
 */
export class Results extends View {
  readonly #groups = groupsOf(this.store.engine.figures);
  readonly #open = new Set((readSetting("open-groups") ?? "").split(" ").filter(Boolean));
  #query = "";

  override connectedCallback(): void {
    super.connectedCallback();
    rest.addEventListener("change", this.#onRest);
    this.store.addEventListener(RANGE_EVENT, this.#renew);
    this.#tellStore();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    rest.removeEventListener("change", this.#onRest);
    this.store.removeEventListener(RANGE_EVENT, this.#renew);
  }

  readonly #onRest = () => this.requestUpdate();

  protected override firstUpdated(): void {
    // Not before the first figures stand there: nothing that they wait for has to share the line with it.
    afterFrame(() => void bringRest(this.store));
  }

  readonly #renew = () => this.requestUpdate();

  protected override render() {
    const { store } = this;
    const explain = (id: string) =>
      void bringRest(store).then((part) => part && this.querySelector<Explanation>("meguru-explanation")?.show(id));
    if (Object.keys(store.assessment.figures).length === 0) return this.#problems();
    return html`
      ${headline(store)}
      <section class="figures" aria-labelledby="figures-key">
        <h3 id="figures-key">${t("figures-key")}</h3>
        ${store.engine.figures
          .filter(({ key }) => key)
          .map(
            (figure) =>
              html`${figureView(store, figure, explain)}${figure.id === "carbon_footprint" ? allocationChooser(store) : nothing}`,
          )}
      </section>
      ${this.#problems()} ${rest.part ? targetsView(store) : nothing}
      <meguru-pictures-part></meguru-pictures-part>
      <meguru-footprint></meguru-footprint>
      <meguru-levers></meguru-levers>
      ${this.#methods(explain)} ${attributionsView(store)}
      <p class="versions">${t("versions", { engine: store.assessment.engine, tables: tableVersions(store.assessment.tables) })}</p>
      <meguru-explanation></meguru-explanation>
    `;
  }

  #methods(explain: (id: string) => void): TemplateResult {
    const searching = this.#query.trim() !== "";
    const groups = searching ? matching(this.#groups, this.#query) : this.#groups;
    const all = this.#groups.every(({ id }) => this.#open.has(id));
    return html`<div class="methods-tools" role="group" aria-label=${t("methods-all")}>
        <button type="button" aria-pressed=${all ? "true" : "false"} @click=${() => this.#openAll(!all)}>
          ${t("methods-show-all")}
        </button>
        <label class="search">
          <span>${t("methods-search")}</span>
          <input type="search" .value=${this.#query} @input=${(event: Event) => this.#search((event.target as HTMLInputElement).value)} />
        </label>
      </div>
      <p class="unseen" role="status">${searching ? t("methods-found", { count: String(countOf(groups)) }) : ""}</p>
      ${searching && groups.length === 0 ? html`<p class="hint">${t("methods-found", { count: "0" })}</p>` : nothing}
      ${groups.map((group) =>
        groupView(
          this.store,
          group,
          {
            open: searching || this.#open.has(group.id),
            ready: rest.part !== undefined,
            toggle: (open) => this.#toggle(group.id, open),
          },
          explain,
        ),
      )}`;
  }

  #toggle(id: string, open: boolean): void {
    // While somebody searches, groups stand open for what was found in them and not by choice.
    if (this.#query.trim() !== "" || open === this.#open.has(id)) return;
    if (open) this.#open.add(id);
    else this.#open.delete(id);
    this.#opened();
  }

  #openAll(open: boolean): void {
    this.#open.clear();
    if (open) for (const { id } of this.#groups) this.#open.add(id);
    this.#opened();
  }

  #opened(): void {
    writeSetting("open-groups", [...this.#open].join(" "));
    this.#tellStore();
    this.requestUpdate();
  }

  #search(query: string): void {
    this.#query = query;
    this.#tellStore();
    this.requestUpdate();
  }

  #tellStore(): void {
    this.store.showAll(this.#open.size > 0 || this.#query.trim() !== "");
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

function countOf(groups: readonly FigureGroup[]): number {
  return groups.reduce((sum, { figures }) => sum + figures.length, 0);
}

function tableVersions(tables: Record<string, string>): string {
  return Object.values(tables).toSorted().at(-1) ?? "";
}

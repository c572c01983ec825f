import { html, nothing, type TemplateResult } from "lit";
import { figureName } from "../results/figure-view.ts";
import { gathered, needLink } from "../results/missing.ts";
import { t } from "../text/messages.ts";
import { Picture } from "./picture.ts";

/** Missing data, and which of the main figures each gap blocks or leaves incomplete. */
interface Gap {
  pointer: string;
  field: string | undefined;
  count: number;
  blocks: string[];
  leaves: string[];
}

/** How many gaps stand open; the others are folded. */
const OPEN = 8;

/** What is missing, and what each gap blocks. */
export class Gaps extends Picture {
  protected override draw(): unknown {
    const gaps = this.#gaps();
    return html`<section class="picture" data-picture="gaps" aria-labelledby="picture-gaps">
      <h4 id="picture-gaps">${t("picture-gaps")}</h4>
      ${
        gaps.length === 0
          ? html`<p class="hint">${t("gaps-none")}</p>`
          : html`${this.#table(gaps.slice(0, OPEN))}
            ${
              gaps.length > OPEN
                ? html`<details>
                    <summary>${t("gaps-more", { count: String(gaps.length - OPEN) })}</summary>
                    ${this.#table(gaps.slice(OPEN))}
                  </details>`
                : nothing
            }`
      }
    </section>`;
  }

  #table(gaps: readonly Gap[]): TemplateResult {
    const names = (ids: readonly string[]) => ids.map((id) => figureName(id)).join(t("comma"));
    return html`<table class="bars gaps-table">
      <thead>
        <tr>
          <th scope="col">${t("gaps-missing")}</th>
          <th scope="col">${t("gaps-effect")}</th>
        </tr>
      </thead>
      <tbody>
        ${gaps.map(
          (gap) => html`<tr>
            <th scope="row">${needLink(this.store, gap)}</th>
            <td>
              ${gap.blocks.length > 0 ? html`<p>${t("gaps-blocks", { figures: names(gap.blocks) })}</p>` : nothing}
              ${gap.leaves.length > 0 ? html`<p>${t("gaps-leaves", { figures: names(gap.leaves) })}</p>` : nothing}
            </td>
          </tr>`,
        )}
      </tbody>
    </table>`;
  }

  /** The needs of the main figures the other way round; what blocks most comes first. */
  #gaps(): Gap[] {
    const { assessment, engine } = this.store;
    const gaps = new Map<string, Gap>();
    for (const { id } of engine.figures.filter(({ key }) => key)) {
      const figure = assessment.figures[id];
      for (const need of gathered(figure?.needs ?? [])) {
        const name = need.field ?? need.pointer;
        const gap = gaps.get(name) ?? { ...need, blocks: [], leaves: [] };
        gap.count = Math.max(gap.count, need.count);
        (figure?.value === null ? gap.blocks : gap.leaves).push(id);
        gaps.set(name, gap);
      }
    }
    const weight = ({ blocks, leaves }: Gap) => blocks.length * 100 + leaves.length;
    return [...gaps.values()].toSorted((one, other) => weight(other) - weight(one));
  }
}

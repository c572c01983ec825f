import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from "lit";
import { allocationName } from "../results/allocation.ts";
import { needs } from "../results/missing.ts";
import { ALLOCATIONS } from "../store/store.ts";
import { t } from "../text/messages.ts";
import { formatPart, formatQuantity, withUnit } from "../text/numbers.ts";
import type { Allocation, JsonObject } from "../types.ts";
import { fit, frame } from "./frame.ts";
import { patterns, STAGE_ROLES } from "./patterns.ts";
import { Picture } from "./picture.ts";

const UNIT = "kg CO2e";
const STAGE = "carbon_footprint_stage_";
const LETTER = 12;
/** Height of a bar with its name, of the bar alone, of a line of the legend. */
const [ROW, BAR, LINE] = [50, 22, 22];

/** The footprint by one allocation. */
interface Account {
  allocation: Allocation;
  total: number | null;
  /** By stage, in the catalogue's order; `null` where nothing is known of it. */
  stages: { id: string; role: string; value: number | null }[];
}

/** The footprint by stage, once for each allocation of recycling, under each other: how much the rule matters. */
export class Allocations extends Picture {
  #document: JsonObject | undefined;
  #accounts: Account[] = [];

  protected override draw(): unknown {
    const document = this.source?.document ?? {};
    if (document !== this.#document) {
      this.#document = document;
      this.#accounts = ALLOCATIONS.map((allocation) => this.#account(document, allocation));
    }
    const known = this.#accounts.filter(({ total }) => total !== null);
    if (known.length === 0)
      return html`<section class="picture" data-picture="allocations" aria-labelledby="picture-allocations">
        <h4 id="picture-allocations">${t("picture-allocations")}</h4>
        ${needs(this.store, this.store.assessment.figures.carbon_footprint ?? {})}
      </section>`;
    const missing = (this.#accounts[0]?.stages ?? []).filter(({ value }) => value === null);
    return frame(this.store, {
      id: "allocations",
      before: html`<p class="hint">${t("allocations-about")}</p>`,
      drawing: drawing(known, this.width),
      after:
        missing.length === 0
          ? undefined
          : html`<p class="hint">
              ${t("allocations-missing", { stages: missing.map(({ id }) => stageName(id)).join(t("comma")) })}
            </p>`,
      twin: twin(known),
    });
  }

  #account(document: JsonObject, allocation: Allocation): Account {
    const { engine } = this.store;
    const { figures } = engine.assess(document, "all", allocation);
    const ids = engine.figures.map(({ id }) => id).filter((id) => id.startsWith(STAGE));
    return {
      allocation,
      total: figures.carbon_footprint?.value ?? null,
      stages: ids.map((id, index) => ({ id, role: `stage-${index + 1}`, value: figures[id]?.value ?? null })),
    };
  }
}

function stageName(id: string): string {
  return t(`stage-${id.slice(STAGE.length)}`);
}

function drawing(accounts: readonly Account[], width: number): TemplateResult {
  const parts = accounts.map(({ stages }) => stages.flatMap(({ value }) => (value === null ? [] : [value])));
  const sum = (list: readonly number[], sign: 1 | -1) =>
    list.reduce((total, value) => total + (value * sign > 0 ? value : 0), 0);
  const high = Math.max(0, ...parts.map((list) => sum(list, 1)));
  const low = Math.min(0, ...parts.map((list) => sum(list, -1)));
  const scale = high > low ? (width - 2) / (high - low) : 0;
  const zero = 1 - low * scale;
  const used = (accounts[0]?.stages ?? []).filter((stage) =>
    accounts.some(({ stages }) => (stages.find(({ id }) => id === stage.id)?.value ?? 0) !== 0),
  );
  const columns = width < 420 ? 1 : 2;
  const top = accounts.length * ROW + 8;
  const height = top + Math.ceil(used.length / columns) * LINE + 4;
  const words = accounts.map(({ allocation, total }) => `${allocationName(allocation)} ${amount(total)}`);
  return html`<svg
    class="drawing stacked"
    role="img"
    aria-label=${t("allocations-summary", { list: words.join(t("comma")) })}
    viewBox=${`0 0 ${width} ${height}`}
    width=${width}
    height=${height}
  >
    ${patterns("stages", STAGE_ROLES)}
    ${accounts.map((account, index) => row(account, index * ROW, { width, zero, scale }))}
    ${used.map(({ id, role }, index) => {
      const [x, y] = [(index % columns) * (width / columns), top + Math.floor(index / columns) * LINE];
      return svg`<rect class=${`node ${role}`} fill=${`url(#stages-${role})`} x=${x + 1} y=${y + 1} width="14" height="14"></rect>
        <text x=${x + 22} y=${y + 13}>${fit(stageName(id), width / columns - 28, LETTER)}</text>`;
    })}
  </svg>`;
}

function row(
  { allocation, total, stages }: Account,
  y: number,
  { width, zero, scale }: { width: number; zero: number; scale: number },
): SVGTemplateResult {
  let [left, right] = [zero, zero];
  const value = amount(total);
  return svg`<g data-allocation=${allocation}>
    <text x="1" y=${y + 14}>${fit(allocationName(allocation), width - value.length * 8 - 16, LETTER)}</text>
    <text class="strong" x=${width - 1} y=${y + 14} text-anchor="end">${value}</text>
    ${stages.map(({ id, role, value }) => {
      if (value === null || value === 0) return nothing;
      const size = Math.abs(value) * scale;
      const x = value > 0 ? right : left - size;
      if (value > 0) right += size;
      else left -= size;
      return svg`<rect
        class=${`node ${role}`}
        data-stage=${id}
        data-value=${value}
        fill=${`url(#stages-${role})`}
        x=${x}
        y=${y + 20}
        width=${size}
        height=${BAR}
      ></rect>`;
    })}
    ${left < zero && total !== null ? svg`<path class="mark" d=${`M${zero + total * scale},${y + 17}v${BAR + 6}`}></path>` : nothing}
    <path class="zero" d=${`M${zero},${y + 17}v${BAR + 6}`}></path>
  </g>`;
}

function amount(value: number | null): string {
  return value === null ? t("unknown-amount") : withUnit(formatQuantity(value), UNIT);
}

function twin(accounts: readonly Account[]): TemplateResult {
  const stages = accounts[0]?.stages ?? [];
  return html`<div class="table-frame" tabindex="0" role="group" aria-label=${t("picture-allocations")}>
    <table class="bars allocations-table">
      <caption>${t("allocations-unit", { unit: withUnit("", UNIT).trim() })}</caption>
      <thead>
        <tr>
          <th scope="col">${t("made-of-by-stage")}</th>
          ${accounts.map(({ allocation }) => html`<th scope="col" class="number">${allocationName(allocation)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${stages.map(
          ({ id }) => html`<tr data-stage=${id}>
            <th scope="row">${stageName(id)}</th>
            ${accounts.map((account) => {
              const value = account.stages.find((stage) => stage.id === id)?.value ?? null;
              const share = value !== null && account.total ? formatPart(value / account.total) : "";
              return html`<td class="number">
                ${value === null ? t("unknown-amount") : formatQuantity(value)}<span class="of">${share}</span>
              </td>`;
            })}
          </tr>`,
        )}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">${t("made-of-total")}</th>
          ${accounts.map(({ total }) => html`<td class="number">${total === null ? t("unknown-amount") : formatQuantity(total)}</td>`)}
        </tr>
      </tfoot>
    </table>
  </div>`;
}

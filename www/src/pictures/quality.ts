import { html, nothing, svg, type TemplateResult } from "lit";
import { go } from "../parts/go.ts";
import { placeLink } from "../results/missing.ts";
import { t } from "../text/messages.ts";
import { formatPart } from "../text/numbers.ts";
import type { JsonObject, KnownInput, Pictures } from "../types.ts";
import { frame } from "./frame.ts";
import { componentName } from "./names.ts";
import { patterns, STATE_ROLES, swatch } from "./patterns.ts";
import { Picture } from "./picture.ts";

/** States of an input, the best known first. */
const STATES: readonly KnownInput["state"][] = ["evidenced", "stated", "estimated", "default", "missing"];
/** The weakest first: which of them to look for next. */
const WEAKEST: readonly KnownInput["state"][] = ["missing", "default", "estimated"];
const FIELDS: readonly KnownInput["field"][] = [
  "mass",
  "inflow",
  "feedstock_recycling",
  "outflow",
  "recycling",
  "emission_factor",
];
/** A cell, and between two cells. */
const [CELL, GAP] = [14, 3];

/** One cell for each input, by how it is known: what is measured, estimated, taken from a table or missing. */
export class Quality extends Picture {
  protected override draw({ inputs }: Pictures): unknown {
    if (inputs.length === 0) return nothing;
    const document = this.source?.document ?? {};
    const count = (...states: KnownInput["state"][]) => inputs.filter(({ state }) => states.includes(state)).length;
    const weakest = weakestOf(inputs);
    const sentence = t("quality-known", { known: String(count("evidenced", "stated")), total: String(inputs.length) });
    return frame(this.store, {
      id: "quality",
      before: html`<p class="hint">${sentence}</p>`,
      drawing: this.#strip(inputs, document, sentence),
      after: html`<ul class="legend">
          ${STATES.map(
            (state) => html`<li>${swatch("states", state)} ${t(`quality-${state}`)} <b>${count(state)}</b></li>`,
          )}
        </ul>
        ${
          weakest
            ? html`<p class="weakest">
                ${t("quality-weakest")}
                ${placeLink(this.store, weakest.path, inputName(document, weakest))}
                (${t(`quality-${weakest.state}`)}${weakest.mass_share === null ? "" : `${t("comma")}${t("quality-mass", { share: formatPart(weakest.mass_share) })}`})
              </p>`
            : nothing
        }`,
      twin: this.#twin(inputs, document),
    });
  }

  #strip(inputs: readonly KnownInput[], document: JsonObject, sentence: string): TemplateResult {
    const step = CELL + GAP;
    const columns = Math.max(1, Math.floor((this.width + GAP - 2) / step));
    const height = Math.ceil(inputs.length / columns) * step + 1;
    return html`<svg
      class="drawing cells"
      role="img"
      aria-label=${sentence}
      viewBox=${`0 0 ${this.width} ${height}`}
      width=${this.width}
      height=${height}
    >
      ${patterns("states", STATE_ROLES)}
      ${inputs.map(
        (input, index) => svg`<rect
          class=${`node ${input.state}`}
          data-state=${input.state}
          fill=${`url(#states-${input.state})`}
          x=${1 + (index % columns) * step}
          y=${1 + Math.floor(index / columns) * step}
          width=${CELL}
          height=${CELL}
          @click=${() => go(input.path)}
        ><title>${`${inputName(document, input)}: ${t(`quality-${input.state}`)}`}</title></rect>`,
      )}
    </svg>`;
  }

  /** A line for each part, a column for each input. */
  #twin(inputs: readonly KnownInput[], document: JsonObject): TemplateResult {
    const parts = grouped(inputs);
    return html`<div class="table-frame" tabindex="0" role="group" aria-label=${t("picture-quality")}>
      <table class="bars quality-table">
        <thead>
          <tr>
            <th scope="col">${t("flow-part")}</th>
            ${FIELDS.map((field) => html`<th scope="col">${t(`quality-field-${field.replaceAll("_", "-")}`)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${parts.map(
            ([path, own]) => html`<tr>
              <th scope="row">${componentName(document, path)}</th>
              ${FIELDS.map((field) => {
                const input = own.find((one) => one.field === field);
                return input
                  ? html`<td data-state=${input.state}>${placeLink(this.store, input.path, t(`quality-${input.state}`))}</td>`
                  : html`<td>${t("quality-not-needed")}</td>`;
              })}
            </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }
}

function grouped(inputs: readonly KnownInput[]): [string, KnownInput[]][] {
  const parts = new Map<string, KnownInput[]>();
  for (const input of inputs) parts.set(input.of, [...(parts.get(input.of) ?? []), input]);
  return [...parts];
}

/** The input to look for next: of the weakest ones that of the heaviest part. */
function weakestOf(inputs: readonly KnownInput[]): KnownInput | undefined {
  const state = WEAKEST.find((candidate) => inputs.some((input) => input.state === candidate));
  const [first] = inputs
    .filter((input) => input.state === state)
    .toSorted((one, other) => (other.mass_share ?? 0) - (one.mass_share ?? 0));
  return first;
}

function inputName(document: JsonObject, { of, field }: KnownInput): string {
  const input = t(`quality-field-${field.replaceAll("_", "-")}`);
  return t("quality-input", { part: componentName(document, of), input });
}

import { html, nothing, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { View } from "../parts/view.ts";
import { readSetting, writeSetting } from "../store/settings.ts";
import { language, t } from "../text/messages.ts";
import { formatPart, formatQuantity, withUnit } from "../text/numbers.ts";
import type { FootprintAccount } from "../types.ts";
import { allocated } from "./allocation.ts";
import { bar } from "./bar.ts";
import { GROUPINGS, type Grouping, type Line, linesOf, shortened } from "./contributions.ts";
import { FactorTable } from "./factors.ts";
import { restsOn } from "./rests-on.ts";

/** How many lines stand by themselves before the others are put together. */
const SHOWN = 12;

const UNIT = "kg CO2e";

/** What the carbon footprint is made of, and the factors that it rests on. */
export class Footprint extends View {
  protected override readonly patient = true;
  #open = readSetting("footprint-open") !== "no";
  #by: Grouping = "stage";
  #all = false;
  readonly #factors = new FactorTable(this.store, () => this.requestUpdate());

  protected override render() {
    const account = this.store.footprint;
    if (!account || account.contributions.length === 0) return nothing;
    const total = account.contributions.reduce((sum, { value }) => sum + value, 0);
    return html`<details
      class="figures group made-of"
      ?open=${this.#open}
      @toggle=${(event: Event) => this.#toggle((event.target as HTMLDetailsElement).open)}
    >
      <summary>
        <h3 id="made-of-title">${allocated(this.store, t("made-of-title"))}</h3>
        <span class="count">${withUnit(formatQuantity(total), UNIT)}</span>
      </summary>
      ${
        // The account is younger than the document while somebody types: its places are named when it comes, not between.
        this.#open
          ? guard([account, this.#by, this.#all, this.#factors.state, language()], () => this.#content(account, total))
          : nothing
      }
    </details>`;
  }

  #content(account: FootprintAccount, total: number): TemplateResult {
    const lines = linesOf(this.store, account.contributions, this.#by);
    const { first, rest } = shortened(lines, SHOWN);
    const missing = this.#missing();
    return html`
      <fieldset class="grouping">
        <legend>${t("made-of-by")}</legend>
        ${GROUPINGS.map(
          (by) =>
            html`<label>
              <input type="radio" name="made-of-by" value=${by} .checked=${by === this.#by} @change=${() => this.#group(by)} />
              ${t(`made-of-by-${by}`)}
            </label>`,
        )}
      </fieldset>
      ${table(this.#all ? { lines } : { lines: first, rest }, total, t(`made-of-caption-${this.#by}`))}
      ${
        rest
          ? html`<button type="button" aria-expanded=${this.#all ? "true" : "false"} @click=${() => this.#showAll(!this.#all)}>
              ${this.#all ? t("made-of-fewer") : t("made-of-all", { count: String(lines.length) })}
            </button>`
          : nothing
      }
      ${lines.some(({ value }) => value < 0) ? html`<p class="hint">${t("made-of-credits")}</p>` : nothing}
      ${missing.length === 0 ? nothing : html`<p class="hint">${t("made-of-missing", { stages: missing.join(t("comma")) })}</p>`}
      ${restsOn(account)} ${this.#factors.view(account)}
    `;
  }

  /** Stages of which nothing is known: unknown is not zero, and has no bar. */
  #missing(): string[] {
    const prefix = "carbon_footprint_stage_";
    return Object.entries(this.store.assessment.figures).flatMap(([id, { value }]) =>
      id.startsWith(prefix) && value === null ? [t(`stage-${id.slice(prefix.length)}`)] : [],
    );
  }

  #toggle(open: boolean): void {
    if (open === this.#open) return;
    this.#open = open;
    writeSetting("footprint-open", open ? "yes" : "no");
    this.requestUpdate();
  }

  #group(by: Grouping): void {
    this.#by = by;
    this.#all = false;
    this.requestUpdate();
  }

  #showAll(all: boolean): void {
    this.#all = all;
    this.requestUpdate();
  }
}

/** Bars and numbers in one table: the drawing has no reading of its own. */
function table({ lines, rest }: { lines: Line[]; rest?: Line | undefined }, total: number, caption: string) {
  const all = rest ? [...lines, rest] : lines;
  const values = all.map(({ value }) => value);
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const place = (value: number) => (high === low ? 0 : (value - low) / (high - low));
  // Of a sum that is not above zero nothing is a share. One decimal throughout, so that the column reads as one.
  const share = (value: number) => (total > 0 ? formatPart(value / total) : "–");
  return html`<table class="bars pareto">
    <caption>${caption}</caption>
    <thead>
      <tr>
        <th scope="col">${t("made-of-name")}</th>
        <th scope="col" class="number">${withUnit("", UNIT).trim()}</th>
        <th scope="col" class="number">${t("made-of-share")}</th>
        <th scope="col" class="number">${t("made-of-sum")}</th>
      </tr>
    </thead>
    <tbody>
      ${all.map(
        (line) => html`<tr class=${line === rest ? "rest" : nothing}>
          <th scope="row">
            ${line.name} ${line.value < 0 ? html`<span class="credit-word">${t("made-of-credit")}</span>` : nothing}
            ${bar(place(0), place(line.value), line.value < 0 ? "credit" : "value", low < 0 ? place(0) : undefined)}
          </th>
          <td class="number">${formatQuantity(line.value)}</td>
          <td class="number">${share(line.value)}</td>
          <td class="number">${share(line.sum)}</td>
        </tr>`,
      )}
    </tbody>
    <tfoot>
      <tr>
        <th scope="row">${t("made-of-total")}</th>
        <td class="number">${formatQuantity(total)}</td>
        <td class="number">${share(total)}</td>
        <td></td>
      </tr>
    </tfoot>
  </table>`;
}

import { html, nothing, type TemplateResult } from "lit";
import { figureName } from "../results/figure-view.ts";
import type { Store } from "../store/store.ts";
import { differenceText, figureText } from "../text/figures.ts";
import { t } from "../text/messages.ts";
import { formatNumber } from "../text/numbers.ts";
import { type MirroredLine, mirrored } from "./mirrored.ts";
import type { Both, Comparison, MovedFigure } from "./types.ts";

/** The figures that move: those that most people ask for in sight, the others folded. */
export function figuresView(store: Store, comparison: Comparison, names: readonly [string, string]): TemplateResult {
  const { figures, same, unknown } = comparison;
  const key = new Set(store.engine.figures.filter((figure) => figure.key).map(({ id }) => id));
  const first = figures.filter(({ id }) => key.has(id));
  const others = figures.filter(({ id }) => !key.has(id));
  const table = (list: MovedFigure[]) => mirrored(t("variants-figures-caption"), names, list.map(figureLine));
  return html`<section aria-labelledby="variants-figures">
    <h3 id="variants-figures" tabindex="-1">${t("variants-figures")}</h3>
    <p>
      ${
        figures.length === 0
          ? t("variants-figures-none")
          : t("variants-figures-count", { moved: String(figures.length), same: String(same), unknown: String(unknown) })
      }
    </p>
    ${figures.length === 0 ? nothing : html`<p class="hint worth">${worth(comparison)}</p>`}
    ${first.length > 0 ? table(first) : nothing}
    ${
      others.length > 0
        ? html`<details class="others">
            <summary>${t("variants-figures-others", { count: String(others.length) })}</summary>
            ${table(others)}
          </details>`
        : nothing
    }
  </section>`;
}

/** What can be said of what differences are worth, and what cannot. */
function worth({ ranges, figures }: Comparison): string {
  const [any] = figures;
  if (any?.certainty === "not_asked") return t("variants-worth-asking");
  if (any?.certainty === "too_many") return t("variants-worth-too-many", { count: formatNumber(ranges) });
  if (ranges === 0) return t("variants-worth-none");
  return t("variants-worth", { count: formatNumber(ranges) });
}

/** A difference with its sign and the way that it goes. */
export function signed(difference: number, text: string): string {
  if (difference === 0) return t("variants-equal");
  return difference > 0 ? `↑ +${text}` : `↓ ${text.replace(/^-/, "−")}`;
}

function figureLine(figure: MovedFigure): MirroredLine {
  const { id, before, after, difference, better, certainty, uncertainty } = figure;
  const remarks: string[] = [];
  // Of a difference that is worth nothing, neither side is the better one.
  if (better !== undefined && certainty !== "below")
    remarks.push(t(better === "after" ? "variants-better" : "variants-worse"));
  if (certainty === "below") {
    remarks.push(t("variants-below", { uncertainty: differenceText(id, figure, uncertainty ?? 0) }));
  }
  if (figure.incomplete.before || figure.incomplete.after) remarks.push(t("variants-incomplete"));
  return {
    key: id,
    name: figureName(id),
    before,
    after,
    text: (value) => figureText(id, figure, value),
    difference:
      difference === undefined
        ? t("variants-no-difference")
        : signed(difference, differenceText(id, figure, difference)),
    remarks,
    faint: certainty === "below",
  };
}

/** The footprint stage by stage, on one scale: no stage is left out. */
export function footprintView({ footprint, figures }: Comparison, names: readonly [string, string]): TemplateResult {
  const lines: [string, Both<number | null>][] = [...footprint.stages, ["carbon_footprint", footprint.total]];
  const unit = { unit: "kg CO2e" };
  const size = ({ before, after }: Both<number | null>) => Math.max(Math.abs(before ?? 0), Math.abs(after ?? 0));
  const whole = Math.max(...lines.map(([, both]) => size(both)));
  return html`<section aria-labelledby="variants-footprint">
    <h3 id="variants-footprint">${t("variants-footprint")}</h3>
    <p class="hint">${t("variants-footprint-about")}</p>
    ${mirrored(
      t("variants-footprint-caption"),
      names,
      lines.map(([id, { before, after }]) => {
        const worthless = figures.find((figure) => figure.id === id)?.certainty === "below";
        const known = before !== null && after !== null;
        const difference = known ? after - before : 0;
        const none = known && Math.abs(difference) <= 1e-9 * size({ before, after });
        return {
          key: id,
          name: figureName(id),
          before,
          after,
          whole,
          text: (value: number) => figureText(id, unit, value),
          difference: !known
            ? t("variants-no-difference")
            : none
              ? t("variants-equal")
              : signed(difference, differenceText(id, unit, difference)),
          remarks: worthless ? [t("variants-below-short")] : [],
          faint: worthless,
          total: id === "carbon_footprint",
        };
      }),
    )}
  </section>`;
}

/** Totals of an item and of a functional unit, side by side. */
export function totalsView({ totals, same_function }: Comparison, names: readonly [string, string]): TemplateResult {
  const unitless = totals.every(
    ({ functional_unit }) => functional_unit.before === null && functional_unit.after === null,
  );
  return html`<section aria-labelledby="variants-totals">
    <h3 id="variants-totals">${t("variants-totals")}</h3>
    ${same_function === false ? html`<p class="caution">${t("variants-other-function")}</p>` : nothing}
    ${unitless ? html`<p class="hint">${t("variants-no-unit")}</p>` : nothing}
    <table class="totals">
      <caption class="unseen">${t("variants-totals")}</caption>
      <thead>
        <tr>
          <th scope="col">${t("variants-per")}</th>
          <th scope="col" class="number">${names[0]}</th>
          <th scope="col" class="number">${names[1]}</th>
        </tr>
      </thead>
      ${totals.map(({ id, unit, item, functional_unit }) => {
        const text = (value: number | null) =>
          value === null ? t("variants-unknown") : figureText(id, { unit }, value);
        const row = (name: string, { before, after }: Both<number | null>) =>
          html`<tr>
            <th scope="row">${name}</th>
            <td class="number">${text(before)}</td>
            <td class="number">${text(after)}</td>
          </tr>`;
        return html`<tbody>
          <tr><th scope="rowgroup" colspan="3">${figureName(id)}</th></tr>
          ${row(t("variants-per-item"), item)} ${unitless ? nothing : row(t("variants-per-unit"), functional_unit)}
        </tbody>`;
      })}
    </table>
  </section>`;
}

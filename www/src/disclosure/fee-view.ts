import { html, nothing, type TemplateResult } from "lit";
import { subjectWords } from "../checks/words.ts";
import { cellText, cellValue } from "../document/cells.ts";
import { typing } from "../grid/typing.ts";
import { citation } from "../results/symbols.ts";
import { language, t } from "../text/messages.ts";
import { formatNumber, formatQuantity } from "../text/numbers.ts";
import { needList } from "./needs-view.ts";
import { questionsView, UNITS } from "./questions-view.ts";
import type { Session } from "./session.ts";
import type { Fee, FeeLine, Sourced } from "./types.ts";
import { noteWords, type Shown } from "./words.ts";

/** What Japan's container law asks for the packaging. */
export function feeView(shown: Shown, session: Session): TemplateResult | typeof nothing {
  const { fee } = session;
  if (!fee || fee.notes.some(({ code }) => code === "fee.no_packaging")) return nothing;
  const japan = shown.store.value("/product/markets");
  const isForJapan = Array.isArray(japan) && japan.some((market) => /^jp$/i.test(String(market)));
  return html`<details class="fee" ?open=${isForJapan}>
    <summary><h2 id="container-fee">${t("disclosure-page-fee")}</h2></summary>
    <p>${t("disclosure-page-fee-text", { year: fee.year === null ? "" : String(fee.year) })}</p>
    ${controls(shown, session)}
    <div role="status" class="fee-total"><p>${totalWords(fee)}</p></div>
    ${fee.units === null ? nothing : html`<p>${t("fee-units", { units: formatNumber(fee.units) })}</p>`}
    ${missing(shown, fee)} ${questionsView(shown, session, "fee")}
    ${fee.lines.map((line) => lineView(shown, line))} ${notDue(shown, fee)}
    ${fee.notes.map((note) => html`<p>${noteWords(note, shown.dictionary)}</p>`)}
  </details>`;
}

/** Whole yen. */
function yenWords(yen: number): string {
  return new Intl.NumberFormat(language(), { maximumFractionDigits: 0 }).format(yen);
}

function totalWords({ yen, at_most_yen: most }: Fee): string {
  if (yen !== null) return t("fee-total", { yen: yenWords(yen) });
  return most === null ? t("fee-total-none") : t("fee-total-at_most", { yen: yenWords(most) });
}

function controls({ store }: Shown, session: Session): TemplateResult {
  const write = (input: HTMLInputElement) => {
    const value = cellValue(store.engine, input.value, "number", undefined);
    const isUnits = typeof value === "number" && value >= 0;
    input.setAttribute("aria-invalid", String(value !== undefined && !isUnits));
    session.ask({ units: isUnits ? value : undefined });
  };
  return html`<div class="question">
    <div class="field">
      <label for="fee-units">${t("disclosure-page-units")}</label>
      <input
        type="text"
        inputmode="decimal"
        autocomplete="off"
        id="fee-units"
        data-path=${UNITS}
        aria-describedby="fee-units-hint"
        ${typing({ text: cellText(session.units, "number"), write })}
      />
      <p class="hint" id="fee-units-hint">${t("disclosure-page-units-hint")}</p>
    </div>
    <label class="plain">
      <input
        type="checkbox"
        id="fee-simplified"
        .checked=${session.simplified}
        @change=${(event: Event) => session.ask({ simplified: (event.target as HTMLInputElement).checked })}
      />
      ${t("disclosure-page-simplified")}
    </label>
  </div>`;
}

/** Fields without which the fee is not told; the command line's options are told by the notes. */
function missing(shown: Shown, { needs }: Fee): TemplateResult | typeof nothing {
  const pointers = needs.filter((pointer) => pointer.startsWith("/"));
  if (pointers.length === 0) return nothing;
  return html`<div class="missing">
    <p>${t("disclosure-page-enter")}</p>
    ${needList(shown, pointers)}
  </div>`;
}

function lineView(shown: Shown, line: FeeLine): TemplateResult {
  const { store } = shown;
  const mass = (kilograms: number | null | undefined) =>
    kilograms === null || kilograms === undefined ? "?" : formatQuantity(kilograms);
  const own = line.discharged_kg === null && line.collected_kg === null ? " − ?" : "";
  const business = typeof line.business_kg === "number" ? ` − ${mass(line.business_kg)}` : own;
  const value = (figure: Sourced | null) => (figure ? formatNumber(figure.value) : "?");
  const formula = {
    discharged: `${mass(line.sold_kg)} − ${mass(line.collected_kg)}${business}`,
    coefficient: value(line.coefficient),
    price: value(line.price),
    obligation: mass(line.obligation_kg),
    yen: line.yen === null ? "?" : yenWords(line.yen),
  };
  const head = {
    class: t(`fee-class-${line.class}`),
    purpose: t(`fee-use-${line.purpose}`),
    role: t(`fee-role-${line.role}`),
    components: line.components.map((path) => subjectWords(store.document, path)).join(t("disclosure-page-comma")),
  };
  return html`<section class="fee-line" data-class=${line.class}>
    <h3>${t("fee-line", head)}</h3>
    <p>${t("disclosure-page-formula")}</p>
    <p>${t("fee-formula", formula)}</p>
    ${line.yen === null && line.at_most_yen !== null ? html`<p>${t("fee-at_most", { yen: yenWords(line.at_most_yen) })}</p>` : nothing}
    ${sourceView("fee-coefficient", line.coefficient)} ${sourceView("fee-price", line.price)}
    ${missing(shown, { needs: line.needs } as Fee)}
  </section>`;
}

function sourceView(id: string, figure: Sourced | null): TemplateResult | typeof nothing {
  if (!figure) return nothing;
  const { source, verified } = figure;
  if (source === undefined || verified === undefined) return html`<p>${t(id, { source: t("fee-of_the_user") })}</p>`;
  const name = t(id, { source: "" });
  return html`<p>${name}${citation(source)} ${t("checks-page-in-brackets", { text: t(`checks-verified-${verified}`) }).trim()}</p>`;
}

/** Packaging for which nothing is due, each with why. */
function notDue({ store, dictionary }: Shown, { not_due: list }: Fee): TemplateResult | typeof nothing {
  if (list.length === 0) return nothing;
  return html`<ul class="not-due">
    ${list.map(
      ({ path, because }) =>
        html`<li>${t("fee-not_due", { path: subjectWords(store.document, path), because: noteWords(because, dictionary) })}</li>`,
    )}
  </ul>`;
}

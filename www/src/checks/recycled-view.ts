import { html, nothing, type TemplateResult } from "lit";
import { citation } from "../results/symbols.ts";
import { t } from "../text/messages.ts";
import { formatQuantity, formatShare } from "../text/numbers.ts";
import { type PlaceContext, placeList } from "./place.ts";
import type { Content, Profile } from "./types.ts";
import { subjectWords } from "./words.ts";

/** Recycled content of the product and its packaging in every legal meaning, side by side. */
export function recycledView(context: PlaceContext, profiles: readonly Profile[]): TemplateResult {
  const shown = profiles.filter(({ contents }) => contents.length > 0);
  return html`<section aria-labelledby="checks-recycled">
    <h2 id="checks-recycled" tabindex="-1">${t("checks-page-recycled")}</h2>
    <p>${t("checks-page-recycled-text")}</p>
    ${shown.length === 0 ? html`<p>${t("checks-page-recycled-none")}</p>` : nothing}
    ${shown.map((profile) => profileView(context, profile))}
  </section>`;
}

function profileView(context: PlaceContext, { at, packaging, contents }: Profile): TemplateResult {
  const kind = t(packaging ? "checks-page-packaging" : "checks-page-product");
  const title =
    at === "/product" ? kind : t("place-with", { place: kind, what: subjectWords(context.store.document, at) });
  const id = `recycled${at.replaceAll("/", "-")}${packaging ? "-packaging" : ""}`;
  return html`<h3 id=${id}>${title}</h3>
    <div class="table-frame" role="region" aria-labelledby=${id} tabindex="0">
      <table class="recycled" aria-labelledby=${id}>
        <thead>
          <tr>
            <th scope="col">${t("checks-page-meaning")}</th>
            <th scope="col" class="number">${t("checks-page-share")}</th>
            <th scope="col" class="number">${t("checks-page-numerator")}</th>
            <th scope="col" class="number">${t("checks-page-denominator")}</th>
            <th scope="col">${t("checks-page-left-out")}</th>
          </tr>
        </thead>
        <tbody>
          ${contents.map((content) => contentRow(context, content))}
        </tbody>
      </table>
    </div>`;
}

function contentRow(context: PlaceContext, content: Content): TemplateResult {
  const { meaning, verified, source, numerator, denominator, excluded = [], mass_balance, needs, unproven } = content;
  return html`<tr data-meaning=${meaning}>
    <th scope="row">
      ${t(`meaning-${meaning}`)}
      <p class="hint">${citation(source)} ${t(`checks-page-read-${verified}`)}</p>
    </th>
    <td class="number">${share(content)}</td>
    <td class="number">${formatQuantity(numerator)}</td>
    <td class="number">${formatQuantity(denominator)}</td>
    <td>
      ${
        excluded.length === 0
          ? nothing
          : html`<ul>
              ${excluded.map(({ reason, kilograms }) => html`<li>${t("checks-page-excluded", { kilograms: formatQuantity(kilograms), reason: t(reason.replaceAll(".", "-")) })}</li>`)}
            </ul>`
      }
      ${mass_balance === undefined ? nothing : html`<p>${t("checks-mass_balance", { share: formatShare(mass_balance) })}</p>`}
      ${places(context, "checks-page-needs-count", needs)} ${places(context, "checks-page-unproven-count", unproven)}
    </td>
  </tr>`;
}

function share({ value, range }: Content): string {
  if (value !== null) return formatShare(value);
  if (range) return t("checks-range", { low: formatShare(range[0]), high: formatShare(range[1]) });
  return t("checks-page-unknown");
}

function places(
  context: PlaceContext,
  introduction: string,
  list: readonly string[] | undefined,
): TemplateResult | typeof nothing {
  if (!list || list.length === 0) return nothing;
  return html`<details>
    <summary>${t(introduction, { count: String(list.length) })}</summary>
    ${placeList(context, list)}
  </details>`;
}

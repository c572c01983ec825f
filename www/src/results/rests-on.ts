import { html, nothing, svg, type TemplateResult } from "lit";
import { has, t } from "../text/messages.ts";
import { formatPart } from "../text/numbers.ts";
import { placeWords } from "../text/words.ts";
import type { FootprintAccount, Portion } from "../types.ts";
import { yearWords } from "./factor-words.ts";

/** Below this share there is nothing to say of what no factor is behind. */
const NOTHING = 0.0005;

/** Between two segments of a strip, in hundredths of it. */
const GAP = 0.5;

/** How near the factors' places are, how old they are, and which warming potentials they hold. */
export function restsOn({ nearness, geographies, years, gwp_bases: bases }: FootprintAccount): TemplateResult {
  const without = 1 - nearness.reduce((sum, { share }) => sum + share, 0);
  return html`<h4 id="rests-on">${t("rests-on-title")}</h4>
    <p class="hint">${t("rests-on-hint")}</p>
    ${without > NOTHING ? html`<p class="hint">${t("rests-on-no-factor", { share: formatPart(without) })}</p>` : nothing}
    <dl class="rests-on" aria-labelledby="rests-on">
      ${portions("nearness", nearness, (of) => t(`nearness-${of}`))} ${portions("geography", geographies, geographyWords)}
      ${portions("year", years, yearWords)} ${portions("gwp", bases, gwpWords)}
    </dl>`;
}

/** Shares as a strip, and in the strip's order in words. */
function portions(kind: string, list: readonly Portion[], words: (of: string) => string | TemplateResult) {
  const sorted = list.toSorted((one, other) => other.share - one.share);
  let end = 0;
  const segments = sorted.map(({ share }, index) => {
    const start = end;
    end += share;
    // A gap parts the segments where colours do not.
    const width = Math.max(0, share * 100 - GAP);
    return svg`<rect class=${index % 2 === 0 ? "value" : "other"} x=${start * 100} width=${width} height="8"></rect>`;
  });
  return html`<dt>${t(`rests-on-${kind}`)}</dt>
    <dd>
      <svg class="bar" aria-hidden="true" focusable="false" viewBox="0 0 100 8" preserveAspectRatio="none">
        <rect class="ground" width="100" height="8"></rect>
        ${segments}
      </svg>
      <ul>
        ${sorted.map(({ of, share }) => html`<li>${words(of)} <b>${formatPart(share)}</b></li>`)}
      </ul>
    </dd>`;
}

/** The place of a factor; some stand for two. */
export function geographyWords(geography: string): string {
  if (geography === "not_stated" || geography === "") return t("unknown-amount");
  return geography.split("/").map(placeWords).join("/");
}

/** The IPCC report behind a factor's warming potentials. */
function gwpWords(basis: string): string {
  const id = basis === "" ? "not_stated" : basis;
  const message = `gwp-${id.replaceAll("_", "-")}`;
  return has(message) ? t(message) : id;
}

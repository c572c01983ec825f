import licences from "virtual:attributions";
import { html, nothing, type TemplateResult } from "lit";
import type { Store } from "../store/store.ts";
import { t } from "../text/messages.ts";
import type { FootprintAccount } from "../types.ts";
import { citation } from "./symbols.ts";

/** The licences behind a footprint that ask for a sentence. */
function owed({ licences: names }: FootprintAccount): { name: string; url: string; attribution: string }[] {
  return licences.flatMap(([name, url, attribution]) =>
    names.includes(name) && attribution !== "" ? [{ name, url, attribution }] : [],
  );
}

/** The sentences that licences ask for: they go wherever the figures go, to the screen and onto paper. */
export function attributionsView({ footprint }: Store): TemplateResult | typeof nothing {
  const list = footprint ? owed(footprint) : [];
  if (list.length === 0) return nothing;
  return html`<section class="attributions" aria-labelledby="attributions-title">
    <h3 id="attributions-title">${t("attributions-title")}</h3>
    <ul>
      ${list.map(
        ({ name, url, attribution }) =>
          html`<li>
            ${citation(attribution)}
            ${url === "" ? citation(name) : html`<a href=${url} target="_blank" rel="noreferrer">${citation(name)}</a>`}
          </li>`,
      )}
    </ul>
  </section>`;
}

/** The same sentences for a text that carries the figures away. */
export function attributionsText(footprint: FootprintAccount | undefined): string[] {
  return footprint ? owed(footprint).map(({ name, attribution }) => `${attribution} [${name}]`) : [];
}

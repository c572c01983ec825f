import { html, nothing, type TemplateResult } from "lit";
import { t } from "../text/messages.ts";

/** Something that keeps a screen from being left: its words, and the field that it is about. */
export interface Slip {
  /** Id of the field or group that takes the focus. */
  id: string;
  text: string;
}

/** Everything that is wrong on a screen, each a way to its field. It gets the focus when it appears. */
export function errorSummary(slips: readonly Slip[]): TemplateResult | typeof nothing {
  if (slips.length === 0) return nothing;
  const go = (id: string) => () => {
    const target = document.getElementById(id);
    target?.focus();
    target?.scrollIntoView({ block: "center" });
  };
  return html`<div class="error-summary" role="alert" id="error-summary" tabindex="-1">
    <h2>${t("slips-title")}</h2>
    <ul>
      ${slips.map(({ id, text }) => html`<li><button type="button" class="link" @click=${go(id)}>${text}</button></li>`)}
    </ul>
  </div>`;
}

/** Puts the focus into the summary, once it stands there. */
export function focusSummary(root: ParentNode): void {
  root.querySelector<HTMLElement>("#error-summary")?.focus();
}

import { html, type TemplateResult } from "lit";
import type { Store } from "../store/store.ts";
import { t } from "../text/messages.ts";

/** A sheet to be filled in elsewhere. */
export type Sheet = "template" | "request";

/** The ways to take a sheet along. What writes it is loaded when somebody asks for one. */
export function sheetButtons(store: Store, sheet: Sheet): TemplateResult {
  const button = (as: "xlsx" | "csv") =>
    html`<button type="button" aria-label=${t(`sheet-${sheet}-${as}-name`)} @click=${() => void take(store, sheet, as)}>
      ${t(`sheet-${as}`)}
    </button>`;
  return html`<div class="buttons">${button("xlsx")} ${button("csv")}</div>`;
}

async function take(store: Store, sheet: Sheet, as: "xlsx" | "csv"): Promise<void> {
  try {
    const { takeSheet } = await import("../import/forms.ts");
    await takeSheet(store, sheet, as);
  } catch {
    store.tell({
      message: "sheet-failed",
      grave: true,
      action: { message: "part-again", run: () => void take(store, sheet, as) },
    });
  }
}

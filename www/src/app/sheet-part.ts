import { html, type TemplateResult } from "lit";
import { LaterPlace, prepared } from "../parts/later.ts";

const screen = prepared(() => import("../sheet/sheet.ts"));

/** The place of the assessment sheet. */
export class SheetPart extends LaterPlace {
  protected override readonly later = screen;

  protected override place(): TemplateResult {
    return html`<meguru-sheet></meguru-sheet>`;
  }
}

import { html, type TemplateResult } from "lit";
import { LaterPlace, prepared } from "../parts/later.ts";

const screen = prepared(() => import("../variants/screen.ts"));

/** The place of the variants. */
export class VariantsPart extends LaterPlace {
  protected override readonly later = screen;

  protected override place(): TemplateResult {
    return html`<meguru-variants></meguru-variants>`;
  }
}

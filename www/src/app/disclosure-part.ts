import { html, type TemplateResult } from "lit";
import { LaterPlace, prepared } from "../parts/later.ts";

const screen = prepared(() => import("../disclosure/screen.ts"));

/** The place of what a product is ready to disclose. */
export class DisclosurePart extends LaterPlace {
  protected override readonly later = screen;

  protected override place(): TemplateResult {
    return html`<meguru-disclosure></meguru-disclosure>`;
  }
}

import { html, type TemplateResult } from "lit";
import { LaterPlace, prepared } from "../parts/later.ts";

const screen = prepared(() => import("../checks/screen.ts"));

/** The place of the checks. */
export class ChecksPart extends LaterPlace {
  protected override readonly later = screen;

  protected override place(): TemplateResult {
    return html`<meguru-checks></meguru-checks>`;
  }
}

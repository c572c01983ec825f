import { html, type TemplateResult } from "lit";
import { LaterPlace, prepared } from "../parts/later.ts";

const quick = prepared(() => import("../doors/quick-door.ts"));

const guide = prepared(() => import("../doors/guide-door.ts"));

/** The place of the five questions. */
export class QuickPart extends LaterPlace {
  protected override readonly later = quick;

  protected override place(): TemplateResult {
    return html`<meguru-quick></meguru-quick>`;
  }
}

/** The place of the guided way. */
export class GuidePart extends LaterPlace {
  protected override readonly later = guide;

  protected override place(): TemplateResult {
    return html`<meguru-guide></meguru-guide>`;
  }
}

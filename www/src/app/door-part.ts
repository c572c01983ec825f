import { html, type TemplateResult } from "lit";
import { Later, LaterPlace } from "../parts/later.ts";

const quick = new Later(async () => {
  const part = await import("../doors/quick-door.ts");
  await part.prepare();
  return part;
});

const guide = new Later(async () => {
  const part = await import("../doors/guide-door.ts");
  await part.prepare();
  return part;
});

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

import { html, type TemplateResult } from "lit";
import { Later, LaterPlace } from "../parts/later.ts";

const screen = new Later(async () => {
  const part = await import("../sheet/sheet.ts");
  await part.prepare();
  return part;
});

/** The place of the assessment sheet. */
export class SheetPart extends LaterPlace {
  protected override readonly later = screen;

  protected override place(): TemplateResult {
    return html`<meguru-sheet></meguru-sheet>`;
  }
}

import { html, type TemplateResult } from "lit";
import { Later, LaterPlace } from "../parts/later.ts";

const screen = new Later(async (store) => {
  const part = await import("../disclosure/screen.ts");
  await part.prepare(store);
  return part;
});

/** The place of what a product is ready to disclose. */
export class DisclosurePart extends LaterPlace {
  protected override readonly later = screen;

  protected override place(): TemplateResult {
    return html`<meguru-disclosure></meguru-disclosure>`;
  }
}

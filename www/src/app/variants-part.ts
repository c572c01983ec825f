import { html, type TemplateResult } from "lit";
import { Later, LaterPlace } from "../parts/later.ts";

const screen = new Later(async (store) => {
  const part = await import("../variants/screen.ts");
  await part.prepare(store);
  return part;
});

/** The place of the variants. */
export class VariantsPart extends LaterPlace {
  protected override readonly later = screen;

  protected override place(): TemplateResult {
    return html`<meguru-variants></meguru-variants>`;
  }
}

import { html, type TemplateResult } from "lit";
import { Later, LaterPlace } from "../parts/later.ts";

const screen = new Later(async (store) => {
  const part = await import("../checks/screen.ts");
  await part.prepare(store);
  return part;
});

/** The place of the checks. */
export class ChecksPart extends LaterPlace {
  protected override readonly later = screen;

  protected override place(): TemplateResult {
    return html`<meguru-checks></meguru-checks>`;
  }
}

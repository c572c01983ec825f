import type { PropertyDeclarations, TemplateResult } from "lit";
import { Later, LaterPlace } from "../../parts/later.ts";

/** What stands on the steps after the first figures. */
export const further = new Later(() => import("./further-steps.ts"));

/** The place of one of the steps that follow the first figures. */
export class FurtherStep extends LaterPlace {
  static override properties: PropertyDeclarations = { step: { attribute: false } };

  /** Which one: materials, after use, or all answers. */
  declare step: "materials" | "after" | "check";

  protected override readonly later = further;

  protected override place(): TemplateResult {
    const { part } = further;
    if (!part) throw new Error("A step is shown before it is there.");
    if (this.step === "materials") return part.materialsStep(this.store);
    if (this.step === "after") return part.afterStep(this.store, () => this.requestUpdate());
    return part.checkView(this.store);
  }
}

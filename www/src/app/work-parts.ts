import { html, nothing, type TemplateResult } from "lit";
import { LaterPlace } from "../parts/later.ts";
import { rest, work } from "./stages.ts";

/** The place of a product while it is on its way: once it is there, the page shows it instead. */
export class WorkPart extends LaterPlace {
  protected override readonly later = work;

  protected override place(): TemplateResult | typeof nothing {
    return nothing;
  }
}

/** The place of the results where they stand without the product. */
export class OutcomePart extends LaterPlace {
  protected override readonly later = work;

  protected override place(): TemplateResult {
    return html`<meguru-results></meguru-results>`;
  }
}

/** The place of the methods. */
export class MethodsPart extends LaterPlace {
  protected override readonly later = rest;

  protected override place(): TemplateResult | typeof nothing {
    return rest.part?.methodsView(this.store) ?? nothing;
  }
}

import { html, type PropertyDeclarations, type TemplateResult } from "lit";
import { Later, LaterPlace } from "../parts/later.ts";

/** The doors into the page that are loaded when one of them is first opened. */
export type Door = "quick" | "guide";

const doors = new Later(async (store) => {
  const part = await import("../doors/doors.ts");
  await part.prepare(store);
  return part;
});

/** The place of a door. */
export class DoorPart extends LaterPlace {
  static override readonly properties: PropertyDeclarations = { door: { attribute: false } };
  declare door: Door;
  protected override readonly later = doors;

  protected override place(): TemplateResult {
    return this.door === "quick" ? html`<meguru-quick></meguru-quick>` : html`<meguru-guide></meguru-guide>`;
  }
}

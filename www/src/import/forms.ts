import type { Sheet } from "../app/sheets.ts";
import { fileNameFor } from "../store/files.ts";
import type { Store } from "../store/store.ts";
import { titleOf } from "../store/variants.ts";
import { nameIn, t, textsUnder, useCatalogue } from "../text/messages.ts";
import type { FormOrder } from "./orders.ts";
import { takeWritten } from "./written.ts";

/** Writes a sheet and hands it to the person: Meguru's template, or what is missing of the product. */
export async function takeSheet(store: Store, what: Sheet, as: FormOrder["as"]): Promise<void> {
  await useCatalogue("import");
  const names = store.engine.tables.materials.map((material) => [material.id, nameIn(material)]);
  const words = JSON.stringify(textsUnder("template-"));
  const form: FormOrder = { what, as, words, materials: JSON.stringify(names) };
  if (what === "request") form.document = store.documentText();
  const taken = await takeWritten(as, nameOf(store, what, as), (reader, needs) =>
    reader.ask({ kind: "form", form }, ...needs),
  );
  if (!taken) store.tell({ message: "sheet-nothing", grave: false });
}

function nameOf(store: Store, what: Sheet, as: string): string {
  if (what === "template") return `${t("sheet-template-file")}.${as}`;
  return fileNameFor(titleOf(store.work), ` ${t("sheet-request-file")}.${as}`);
}

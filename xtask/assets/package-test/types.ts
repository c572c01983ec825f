// Uses the installed package's types as a strict TypeScript program would.
import init, { assess, read_quantity, version } from "meguru";
import initChecks, { check } from "meguru/checks.js";
import initImport from "meguru/import.js";
import { figures, tables } from "meguru/lists.js";
import initSheets, { read_sheets, write_sheets } from "meguru/sheets.js";

export async function checked(document: Uint8Array): Promise<string> {
  await initChecks();
  return check(document, "jp", "2030-01-01");
}

export async function again(form: string): Promise<string> {
  await Promise.all([initImport(), initSheets()]);
  return read_sheets(write_sheets(form), "again.xlsx");
}

export async function use(text: string): Promise<string[]> {
  await init();
  const assessment = assess(text, { explain: true });
  const ids = Object.keys(assessment.figures);
  const units = figures().map((figure) => figure.unit);
  const materials = tables().materials.map((material) => material.id);
  const quantity = read_quantity("320 g", "mass");
  const unit = "code" in quantity ? quantity.code : quantity.unit;
  return [version(), ...ids, ...units, ...materials, unit];
}

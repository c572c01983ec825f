// Uses the installed package's types as a strict TypeScript program would.
import init, { assess, read_quantity, version } from "meguru";
import type { MeguruBadge } from "meguru/badge.js";
import type { MeguruCalculator } from "meguru/calculator.js";
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

export async function embed(calculator: MeguruCalculator, badge: MeguruBadge): Promise<string | undefined> {
  calculator.addEventListener("meguru-assess", ({ detail }) => detail.assessment.figures.mci?.value);
  document.querySelector("meguru-calculator")?.addEventListener("meguru-input", (event) => event.preventDefault());
  calculator.product = { format: "meguru/1", product: { name: "Tray" }, components: [] };
  const { problems } = await calculator.assess();
  const same: boolean | undefined = await badge.recompute();
  return same ? problems[0]?.code : calculator.explain("mci")?.text;
}

import { cellText, cellValue, understood } from "../document/cells.ts";
import type { Engine } from "../engine/engine.ts";
import { t } from "../text/messages.ts";
import type { Json, QuantityKind } from "../types.ts";
import { type Column, choiceName } from "./columns.ts";
import { materialText, materialValue } from "./materials.ts";

const QUANTITIES: Partial<Record<Column["kind"], QuantityKind>> = {
  mass: "mass",
  share: "share",
  number: "number",
  amount: "number",
  intensity: "number",
  factor: "number",
};

/** What a cell shows of a value of the document. */
export function textOf(engine: Engine, { kind, field, choices }: Column, value: Json | undefined): string {
  if (kind === "packaging") return value === "packaging" ? t("packaging-yes") : "";
  const quantity = QUANTITIES[kind];
  if (quantity) return cellText(value, quantity);
  if (value === undefined) return "";
  if (typeof value !== "string") return JSON.stringify(value);
  if (choices?.includes(value)) return t(choiceName(field, value));
  return kind === "material" ? materialText(engine.tables, value) : value;
}

/** What a text typed or pasted into a cell makes of the value that stood there. */
export function valueFromText(
  engine: Engine,
  { kind, field, choices, appended }: Column,
  text: string,
  before: Json | undefined,
): Json | undefined {
  const quantity = QUANTITIES[kind];
  if (quantity) return cellValue(engine, text, quantity, before, appended);
  if (kind === "material") return materialValue(engine.tables, text);
  if (kind === "packaging") return text.trim() === "" ? undefined : "packaging";
  if (choices) return choices.find((choice) => t(choiceName(field, choice)) === text) ?? (text || undefined);
  if (text === "" && field !== "/name") return undefined;
  return text;
}

/** What was understood of a text typed into a cell, in words; nothing where the cell shows it. */
export function echoOf(engine: Engine, { kind }: Column, typed: string): string | undefined {
  const quantity = QUANTITIES[kind];
  const plain = quantity && understood(engine, typed, quantity);
  if (plain === undefined) return undefined;
  const params = { typed: typed.trim(), plain };
  return plain === "unknown" ? t("typed-unknown", params) : t("typed-understood", params);
}
